/// A file of golden transcripts, in the manner of hledger's `*.test`: cases with a title, what is typed, and
/// everything that is answered. `Transcripts/README.md` describes the format.
struct Transcript {
    /// In the order of the file, so that it can be written back as it was.
    var parts: [Part] = []

    enum Part {
        /// A comment or an empty line.
        case text(String)
        /// `# Title`: a new case, in a folder of its own.
        case title(String)
        /// `% word argument…`: changes the world around the program.
        case world(String)
        /// `+ ./name`, lines, `+`: a file in the folder.
        case file(name: String, lines: [String])
        case step(Step)
    }

    /// A command line, what is typed, and what comes of it.
    struct Step {
        /// From 1.
        var line: Int
        /// `boplan ./x.boplan -c "/swot"`
        var command: String
        var input: Input?
        var expected = Outcome()
    }

    enum Input {
        /// `<`: lines of a pipe.
        case piped([String])
        /// `<<`: lines of a person at the terminal.
        case typed([String])
    }

    struct Outcome: Equatable {
        var output: [String] = []
        var errors: [String] = []
        var code: Int32 = 0
    }
}

// MARK: - Reading

extension Transcript {
    init(_ text: String) {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)[...]
        if lines.last == "" { lines.removeLast() }
        while let line = lines.first { parts.append(Transcript.part(line, &lines)) }
    }

    private static func part(_ line: String, _ lines: inout ArraySlice<String>) -> Part {
        let number = lines.startIndex + 1
        lines.removeFirst()
        let rest = String(line.dropFirst(2))
        switch line.prefix(2) {
        case "# ": return .title(rest)
        case "% ": return .world(rest)
        case "+ ":
            let content = Array(lines.prefix { $0 != "+" })
            lines = lines.dropFirst(content.count + 1)
            return .file(name: rest, lines: content)
        case "$ ": return .step(step(rest, at: number, &lines))
        default: return .text(line)
        }
    }

    private static func step(_ command: String, at number: Int, _ lines: inout ArraySlice<String>) -> Step {
        var step = Step(line: number, command: command)
        while let line = lines.popFirst() {
            if line.hasPrefix(">= ") {
                step.expected.code = Int32(line.dropFirst(3)) ?? -1
                break
            }
            let content = Array(lines.prefix { $0 != ">" && $0 != ">2" && !$0.hasPrefix(">= ") })
            lines = lines.dropFirst(content.count)
            switch line {
            case "<": step.input = .piped(content)
            case "<<": step.input = .typed(content)
            case ">": step.expected.output = content
            case ">2": step.expected.errors = content
            default: preconditionFailure("Line \(number) of a transcript is followed by \(line)")
            }
        }
        return step
    }
}

// MARK: - Writing

extension Transcript {
    var text: String {
        parts.flatMap(\.lines).map { $0 + "\n" }.joined()
    }
}

extension Transcript.Part {
    fileprivate var lines: [String] {
        switch self {
        case .text(let line): [line]
        case .title(let title): ["# " + title]
        case .world(let change): ["% " + change]
        case .file(let name, let lines): ["+ " + name] + lines + ["+"]
        case .step(let step): step.lines
        }
    }
}

extension Transcript.Step {
    fileprivate var lines: [String] {
        ["$ " + command] + (input?.lines ?? []) + section(">", expected.output) + section(">2", expected.errors)
            + [">= \(expected.code)"]
    }

    private func section(_ marker: String, _ lines: [String]) -> [String] {
        lines.isEmpty ? [] : [marker] + lines
    }
}

extension Transcript.Input {
    fileprivate var lines: [String] {
        switch self {
        case .piped(let lines): ["<"] + lines
        case .typed(let lines): ["<<"] + lines
        }
    }
}
