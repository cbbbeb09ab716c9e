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
    let base = TestHost()
    var isWithoutScreen = false
    private let hearing = Hearing()
    private let language: Language

    init(_ language: Language = .nb) {
        self.language = language
        base.time = 1_795_168_800_000
        base.pace = 60_000
        base.clock = Self.clock
        base.tools = ToolPaths(pandoc: nil, python: nil)
    }

    /// Does a step, and gives what came of it.
    func run(_ step: Transcript.Step) -> Transcript.Outcome {
        (base.output, base.errors, base.input, base.answers) = ([], [], [], [])
        let words = Notation.words(step.command)
        precondition(words.first == "boplan", "A step runs boplan, not \(step.command)")
        let code = run(words.dropFirst().map(inside), step.input)
        return Transcript.Outcome(
            output: base.output.flatMap(shown), errors: base.errors.flatMap(shown), code: code.rawValue)
    }

    private func run(_ words: [String], _ input: Transcript.Input?) -> ExitCode {
        switch input {
        case .typed(let lines):
            base.answers = lines
            return base.run(words, in: self.words) { session throws(Problem) in
                if isWithoutScreen { throw .terminal(.noScreen) }
                converse(&session, lines)
            }
        case .piped(let lines): base.input = lines.map { inside(Notation.text($0)) }
        case nil: break
        }
        return base.run(words, in: self.words)
    }

    /// The words of the program, with all that it tells of problems noted.
    var words: Words {
        var words = Words.nb
        words.say = language
        words.onProblem = { [hearing, language] error in
            guard let problem = error as? Problem else { return }
            hearing.told += problem.told(as: language(problem.message))
        }
        return words
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
        return replacing(TestHost.repository + "/", with: "", in: replacing("\r\n", with: "⟦0D⟧\n", in: text))
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
