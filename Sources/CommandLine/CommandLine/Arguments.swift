import Conversation
import Planning

/// A command line taken apart by a table of options.
///
///     try Arguments(["ny", "x.boplan", "--kommune", "Molde"], options: all).value("--kommune")  // "Molde"
struct Arguments: Sendable {
    private(set) var positional: [String] = []
    private var values: [String: [String]] = [:]

    /// - Throws: `unknownOption` or `missingValue`.
    init(_ words: [String], options: [Option]) throws(Problem) {
        var rest = words[...]
        while let word = rest.popFirst() {
            guard word.hasPrefix("-"), word.count > 1 else {
                positional.append(word)
                continue
            }
            if word == "--" {
                positional += rest
                break
            }
            try take(word, &rest, options)
        }
    }

    /// Whether help is asked for by `boplan hjelp`, as some programs have it.
    var isHelp: Bool { positional == ["hjelp"] || positional == ["help"] }

    func has(_ name: String) -> Bool { values[name] != nil }

    /// Returns the last value given.
    func value(_ name: String) -> String? { values[name]?.last }

    func all(_ name: String) -> [String] { values[name] ?? [] }

    private mutating func take(
        _ word: String, _ rest: inout ArraySlice<String>, _ options: [Option]
    ) throws(Problem) {
        let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        guard let option = options.first(where: { $0.names.contains(parts[0]) }) else {
            throw .commandLine(
                .unknownOption(parts[0], nearest: nearest(to: parts[0], among: options.flatMap(\.names))))
        }
        let name = option.names[0]
        if option.takesRest {
            let end = rest.firstIndex { word in options.contains { $0.names.contains(word) } } ?? rest.endIndex
            guard end > rest.startIndex else {
                throw .commandLine(.missingValue(option: name, value: option.value ?? ""))
            }
            values[name, default: []] += rest[..<end]
            rest = rest[end...]
        } else if let value = option.value {
            guard let given = parts.count > 1 ? parts[1] : rest.popFirst() else {
                throw .commandLine(.missingValue(option: name, value: value))
            }
            values[name, default: []].append(given)
        } else {
            values[name, default: []] = []
        }
    }
}

extension Arguments {
    /// The folder of `--til`, where `maler` or `prosesser` lies; this one when none is asked for.
    var folder: String {
        var folder = value("--til") ?? "."
        while folder.count > 1, folder.hasSuffix("/") { folder.removeLast() }
        return folder
    }

    /// The formats asked for: `--format docx,pdf`
    var formats: [String] { all("--format").flatMap { $0.split(separator: ",").map { String($0).trimmed } } }

    /// The value of `--oppstart`, the first month of the work: "oktober 2026".
    ///
    /// - Throws: `notAMonth`.
    var startMonth: (text: String, date: UnderstoodDate)? {
        get throws(Problem) {
            guard let text = value("--oppstart").map({ safeText($0).trimmed }) else { return nil }
            guard let date = UnderstoodDate.beginning(text) else { throw .document(.data(.notAMonth(text))) }
            return (text, date)
        }
    }
}
