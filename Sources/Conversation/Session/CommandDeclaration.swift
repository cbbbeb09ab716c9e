import Language
import Planning

/// The names of a command, how it is written, and what help says of it. Help, Tab and errors come of it.
///
///     CommandDeclaration(
///         names: ["mer", "more"], usage: "/mer MINUTTER", summary: "Gir posten dere er på, litt mer tid.")
package struct CommandDeclaration: Sendable {
    /// The names that may be typed after the slash; the Norwegian name is the first.
    package let names: [String]
    /// The way the command is written: `/endre ID TEKST`
    package let usage: Message
    /// The description of what the command does, in one line.
    package let summary: Message
    /// The rest of the description, a paragraph each.
    package var details: [Message] = []
    /// Whether the beginning of a name is enough. A command that goes on in another file is named in full.
    package var isAbbreviable = true

    /// Returns what help says in a language, in the words of a process.
    ///
    /// - Parameter gathering: What the process calls a gathering, such as "fase"; nil for the usual word.
    package func help(in language: Language, gathering: String?) -> CommandHelp {
        func said(_ message: Message) -> String {
            let text = language(message)
            guard let gathering else { return text }
            return text.replacingWord(language("samling"), by: gathering, notAfter: ["boplan", "--"])
        }
        return CommandHelp(usage: said(usage), summary: said(summary), details: details.map(said))
    }

    package init(
        names: [String], usage: Message, summary: Message, details: [Message] = [], isAbbreviable: Bool = true
    ) {
        self.isAbbreviable = isAbbreviable
        self.names = names
        self.usage = usage
        self.summary = summary
        self.details = details
    }
}

/// The help on a command, in one language.
package struct CommandHelp: Sendable {
    package let usage: String
    package let summary: String
    package let details: [String]

    /// The beginning of what it does, without a full stop, for a list with a line to each.
    package var brief: String {
        let ends = [". ", ": "].compactMap { summary.firstRange(of: $0)?.lowerBound }
        let first = summary[..<(ends.min() ?? summary.endIndex)]
        return first.hasSuffix(".") ? String(first.dropLast()) : String(first)
    }

    package init(usage: String, summary: String, details: [String]) {
        self.usage = usage
        self.summary = summary
        self.details = details
    }
}

extension String {
    /// Returns the text with a whole word replaced, wherever none of the others stands before it. What is typed in the
    /// shell keeps its name.
    fileprivate func replacingWord(_ word: String, by other: String, notAfter others: [String]) -> String {
        var (result, rest) = ("", self[...])
        while let place = rest.firstRange(of: word) {
            result += rest[..<place.lowerBound]
            let isWhole = result.last?.isLetter != true && rest[place.upperBound...].first?.isLetter != true
            let isKept = others.contains { result.trimmed.hasSuffix($0) }
            result += isWhole && !isKept ? other : word
            rest = rest[place.upperBound...]
        }
        return result + rest
    }
}
