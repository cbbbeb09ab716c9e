import Screens
import Conversation
import CommandLine
import Documents
import Glibc
import Language
import TestSupport
import Testing

/// The world a case of a transcript happens in: a folder of its own, written `./`, and a clock that goes a
/// minute at each look, from 20 November 2026, 10:00.
final class TranscriptWorld {
    private let base = TestSurroundings()
    private var templates = TestSurroundings.repository + "/Templates"
    /// What the person's editor leaves; nil is no editor.
    private var edited: String?
    private var editorFailure: EditorProblem = .noTerminal
    /// The person behind `<<`.
    private var typed: [String]?
    /// The date that automatic copies bear; empty for none.
    private var today = ""
    private var isWithoutScreen = false
    private var limits = ToolLimits()
    /// Where what failed tools said is kept.
    private var stateFolder: String?
    private let hearing = Hearing()
    private let language: Language

    init(_ language: Language = .nb) {
        self.language = language
        base.time = 1_795_168_800_000
        base.tools = ToolPaths(pandoc: nil, python: nil)
    }

    /// Does a step, and gives what came of it.
    func run(_ step: Transcript.Step) -> Transcript.Outcome {
        (base.output, base.errors, base.input, typed) = ([], [], [], nil)
        switch step.input {
        case .piped(let lines): base.input = lines.map { inside(Notation.text($0)) }
        case .typed(let lines): typed = lines
        case nil: break
        }
        let words = Notation.words(step.command)
        precondition(words.first == "boplan", "A step runs boplan, not \(step.command)")
        let code = program(surroundings).run(words.dropFirst().map(inside))
        return Transcript.Outcome(
            output: base.output.flatMap(shown), errors: base.errors.flatMap(shown), code: code.rawValue)
    }

    /// The program, with all that it tells of problems noted.
    private func program(_ surroundings: Surroundings) -> Program {
        var words = Words.nb
        words.say = language
        words.onProblem = { [hearing, language] error in
            guard let problem = error as? Problem else { return }
            hearing.told += problem.told(as: language(problem.message))
        }
        return Program(surroundings, words: words)
    }

    /// Every problem told so far, in words as they are shown in a transcript.
    var told: [ReportedProblem] {
        hearing.told.map { ReportedProblem(id: $0.id, text: shown($0.text).joined(separator: "\n")) }
    }

    /// Written and read by the one thread that plays the transcript.
    private final class Hearing: @unchecked Sendable {
        var told: [ReportedProblem] = []
    }

    func write(_ lines: [String], to name: String) {
        let path = inside(name)
        makeFolders(above: path)
        let file = fopen(path, "we")!  // closed in what other tests start: a program open for writing cannot run
        defer { fclose(file) }
        for line in lines {
            let bytes = Notation.bytes(line) + [10]
            fwrite(bytes, 1, bytes.count, file)
        }
    }

    private func makeFolders(above path: String) {
        for slash in path.indices where path[slash] == "/" && slash > path.startIndex {
            mkdir(String(path[..<slash]), 0o755)
        }
    }

    private var surroundings: Surroundings {
        var surroundings = base.surroundings
        surroundings.templates = templates
        surroundings.now = { [base] in
            base.time += 60_000
            return base.time
        }
        surroundings.time = { Self.clock($0) }
        surroundings.edit = { [edited, editorFailure] _ in
            guard let edited else { throw editorFailure }
            return edited
        }
        surroundings.today = { [today] in today }
        if let typed {
            surroundings.converse = { [isWithoutScreen] session in
                if isWithoutScreen { throw Problem.terminal(.noScreen) }
                self.converse(&session, typed)
            }
        }
        if let typed {
            var answers = typed[...]
            surroundings.ask = { [base] question in
                let answer = answers.popFirst()
                base.output.append(question + (answer ?? "^D"))
                return answer
            }
        }
        surroundings.limits = limits
        surroundings.stateFolder = stateFolder
        return surroundings
    }

    static func clock(_ milliseconds: Int64) -> String {
        var (time, parts) = (time_t(milliseconds / 1000), tm())
        gmtime_r(&time, &parts)
        func two(_ number: Int32) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return
            "\(parts.tm_year + 1900)-\(two(parts.tm_mon + 1))-\(two(parts.tm_mday)) \(two(parts.tm_hour)):\(two(parts.tm_min))"
    }
}

// MARK: - The person at the terminal

extension TranscriptWorld {
    /// As the terminal does it: the prompt with what is typed, then the replies.
    private func converse(_ session: inout Session, _ lines: [String]) {
        show(session.begin(), on: session.screen)
        for line in lines where !session.isOver {
            if line.hasPrefix("⟦annen⟧ ") {
                elsewhere(String(line.dropFirst("⟦annen⟧ ".count)), session.file)
                base.output.append("[\(line)]")
                base.output += session.news().map(\.text)
                continue
            }
            if line.hasPrefix("⟦vent "), let minutes = Int64(line.dropFirst(6).dropLast()) {
                base.time += minutes * 60_000
                base.output.append("[\(line)]")
                base.output += session.news().map(\.text)
                continue
            }
            if line == "⟦slett⟧" {
                unlink(session.file)
                base.output.append("[\(line)]")
                continue
            }
            if line.hasSuffix("⇥") {
                base.output.append(session.prompt + line)
                let found = session.completions(for: String(line.dropLast()))
                base.output.append("[\(found.candidates.joined(separator: ", "))]")
                continue
            }
            base.output.append(session.prompt + line)
            show(session.handle(inside(Notation.text(line))), on: session.screen)
        }
        if !session.isOver {
            base.output.append(session.prompt + "^D")
            show([session.askToLeave()], on: session.screen)
            session.leave()
        }
        show([session.farewell()], on: session.screen)
    }

    private func show(_ replies: [Reply], on screen: Screen) {
        for reply in replies {
            if case .curtain = reply.kind { base.output.append("[skjermen er tømt]") }
            base.output += reply.fitted(to: screen).lines.map(\.text)
        }
    }

    /// Another window on the same file writes; lines are parted by `;`.
    private func elsewhere(_ lines: String, _ file: String) {
        var other = base.surroundings
        other.device = 2
        other.now = surroundings.now
        (other.out, other.err) = ({ _ in }, { _ in })
        let lines = lines.split(separator: ";").map { String($0) }
        _ = program(other).run([file, "-c"] + lines)
    }
}

// MARK: - Paths

extension TranscriptWorld {
    /// `./x` in the case's own folder.
    private func inside(_ text: String) -> String {
        let text = text.hasPrefix("./") ? base.folder + text.dropFirst() : text
        // A file may be named after a command too.
        return replacing(" ./", with: " \(base.folder)/", in: text)
    }

    /// The case's own folder as `./`, and the repository as nothing. Line ends of CSV are seen.
    private func shown(_ text: String) -> [String] {
        let text = replacing(base.folder, with: ".", in: replacing(base.folder + "/", with: "./", in: text))
        return replacing(TestSurroundings.repository + "/", with: "", in: replacing("\r\n", with: "⟦0D⟧\n", in: text))
            .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }

    private func replacing(_ old: String, with new: String, in text: String) -> String {
        var (result, rest) = ("", text[...])
        while let found = rest.firstRange(of: old) {
            result += rest[..<found.lowerBound] + new
            rest = rest[found.upperBound...]
        }
        return result + rest
    }
}

// MARK: - Changing the world

extension TranscriptWorld {
    /// `% bredde 40` and its like; `Transcripts/README.md` lists them.
    func change(_ line: String) {
        let words = Notation.words(line)
        switch words[0] {
        case "ny":
            let facts = ["--kommune", "Lillehammer", "--periode", "2011-2014"]
            let rest = words.count > 2 ? Array(words.dropFirst(2)) : facts
            precondition(program(surroundings).run(["ny", inside(words[1])] + rest) == .done, "\(base.errors)")
        case "bredde": base.screen.width = Int(words[1])!
        case "enkel": base.screen.isSimple = true
        case "dag": today = words[1]
        case "maskin": base.device = UInt32(words[1])!
        case "prosesser": base.workshops = inside(words[1])
        case "maler": templates = inside(words[1])
        case "mappe": mkdir(inside(words[1]), 0o755)
        case "skjerm": isWithoutScreen = true
        case "verktøy": words[1] == "ekte" ? useRealTools() : useTools(in: inside(words[1]))
        case "midlertidig": base.tools.scratch = [words[1]]
        case "gammel": copy("gamle-planer/" + words[1], to: words[2])
        case "tilstand": stateFolder = inside(words[1])
        case "format-1": copy("../../Fixtures/format-1/" + words[1] + ".boplan", to: words[2])
        case "grense": limits.time = .milliseconds(Int(words[1])!)
        case "lenke": symlink(inside(words[2]), inside(words[1]))
        case "bytt": exchange(words[1], words[2], for: words[3])
        case "kopi": copy(words[1], to: words[2])
        case "byte": patch(words[1], at: Int(words[2])!, words[3])
        case "kutt": truncate(inside(words[1]), off_t(words[2])!)
        case "skriver": edited = words[1]
        case "skriveprogram": editorFailure = Self.editorProblem(words[1])
        default: preconditionFailure("No such change of the world: \(line)")
        }
    }

    private static func editorProblem(_ word: String) -> EditorProblem {
        switch word {
        case "mangler": .missing(name: "vi")
        case "plass": .noTemporaryFile(folders: ["/tmp", "/var/tmp"])
        case "feiler": .failed(name: "vi", keptAt: "./boplan-tekst.txt")
        default: .noTerminal
        }
    }

    private func copy(_ from: String, to: String) {
        let bytes = TestSurroundings.bytes(from.hasPrefix("./") ? inside(from) : Transcripts.folder + "/" + from)!
        let file = fopen(inside(to), "w")!
        fwrite(bytes, 1, bytes.count, file)
        fclose(file)
    }

    private func useRealTools() { base.tools = TestSurroundings.tools }

    /// Programs that the transcript has written, in place of pandoc and Python.
    private func useTools(in folder: String) {
        let (pandoc, python) = (folder + "/pandoc", folder + "/python3")
        for tool in [pandoc, python] { chmod(tool, 0o700) }
        base.tools = ToolPaths(
            pandoc: access(pandoc, X_OK) == 0 ? pandoc : nil, python: access(python, X_OK) == 0 ? python : nil)
    }

    /// Puts a text where another of the same length stands in a file, as only a damaged or false file has it.
    private func exchange(_ name: String, _ old: String, for new: String) {
        var bytes = TestSurroundings.bytes(inside(name))!
        precondition(old.utf8.count == new.utf8.count, "\(old) and \(new) are not of one length")
        let place = bytes.firstRange(of: Array(old.utf8))!
        bytes.replaceSubrange(place, with: Array(new.utf8))
        let file = fopen(inside(name), "w")!
        fwrite(bytes, 1, bytes.count, file)
        fclose(file)
    }

    /// Puts bytes, in hexadecimal, in the middle of a file.
    private func patch(_ name: String, at offset: Int, _ hexadecimal: String) {
        let digits = Array(hexadecimal)
        let bytes = stride(from: 0, to: digits.count, by: 2).map { UInt8(String(digits[$0..<$0 + 2]), radix: 16)! }
        let file = fopen(inside(name), "r+")!
        fseek(file, offset, SEEK_SET)
        fwrite(bytes, 1, bytes.count, file)
        fclose(file)
    }
}
