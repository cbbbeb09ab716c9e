import CommandLine
import Conversation
import Documents
import Glibc
import Language
import Screens
import TestSupport
import Testing

/// The world a case of a transcript happens in: a folder of its own, written `./`, and a clock that goes a
/// minute at each look, from 20 November 2026, 10:00.
final class TranscriptWorld {
    let base = TestSurroundings()
    var templates = TestSurroundings.repository + "/Templates"
    /// What the person's editor leaves; nil is no editor.
    var edited: String?
    var editorFailure: EditorProblem = .noTerminal
    /// The person behind `<<`.
    private var typed: [String]?
    /// The date that automatic copies bear; empty for none.
    var today = ""
    var isWithoutScreen = false
    /// Whether the line above each prompt is shown.
    var showsHints = false
    var limits = ToolLimits()
    /// Where what failed tools said is kept.
    var stateFolder: String?
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
    func program(_ surroundings: Surroundings) -> Program {
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

    var surroundings: Surroundings {
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
            // What is answered before the conversation is not said in it.
            var answers = typed[...]
            surroundings.converse = { [isWithoutScreen] session in
                if isWithoutScreen { throw Problem.terminal(.noScreen) }
                self.converse(&session, Array(answers))
            }
            surroundings.ask = { [base] question, completions in
                while let answer = answers.popFirst() {
                    base.output.append(question + answer)
                    guard answer.hasSuffix("⇥") else { return answer }
                    base.output.append("[\(completions(String(answer.dropLast())).joined(separator: ", "))]")
                }
                base.output.append(question + "^D")
                return nil
            }
        }
        surroundings.here = base.folder
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

// MARK: - Paths

extension TranscriptWorld {
    /// `./x` in the case's own folder.
    func inside(_ text: String) -> String {
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
