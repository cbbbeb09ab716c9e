import Language
import Planning

/// Everything Boplan says on screen, in one language. A new language is a new value of this type.
package struct Words: Sendable {
    /// Language tag (BCP 47).
    package var language: String
    /// Puts messages into words.
    package var say = Language.nb
    /// Headings and labels of what is shown.
    package var view: @Sendable (ViewPhrase) -> String
    /// What leads the group on.
    package var guide: @Sendable (GuidePhrase) -> String
    /// What is said of a problem. Tests listen here for which problem it is.
    package var problem: @Sendable (Problem) -> Message = { $0.message }
    /// Help on a command, by its first name.
    package var command: @Sendable (String) -> CommandHelp
    /// What `boplan --hjelp` prints.
    package var commandLineHelp: [String]
    /// The answers to a yes-or-no question.
    package var yesNo: [String]
    /// What the secretary types to speak on behalf of all.
    package var alone: String
    /// A gathering, as the commands call it.
    package var gathering: String
    /// What puts a question off.
    package var later = "senere"
    /// Words that ask for a command without its slash, in small letters, and the command.
    package var withoutSlash: [String: String]
}

/// How a command is written and what it does.
package struct CommandHelp: Sendable {
    /// `/endre ID TEKST`
    package var usage: String
    /// One line.
    package var summary: String
    /// More, a paragraph each.
    package var details: [String] = []

    /// The help where a gathering is called something else, such as "fase". What is typed in the shell keeps its name.
    ///
    /// - Parameter word: nil where it is called a gathering.
    package func calling(_ own: String, _ word: String?) -> CommandHelp {
        guard let word else { return self }
        func renamed(_ text: String) -> String { text.replacingWord(own, by: word, notAfter: ["boplan", "--"]) }
        return CommandHelp(usage: renamed(usage), summary: renamed(summary), details: details.map(renamed))
    }
}

extension String {
    /// The whole word, wherever it is not part of a longer one and none of the others stands before it.
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

extension Words {
    /// Returns a problem as it is shown. File names and the like may hold anything; nothing in them commands a terminal.
    package func lines(for problem: Problem) -> [StyledLine] {
        say(self.problem(problem)).split(whereSeparator: \.isNewline).map { StyledLine(safeText(String($0)), .warning) }
    }
}

extension Words {
    /// Norwegian bokmål.
    package static let nb = Words(
        language: "nb", view: nbView, guide: nbGuide, command: nbCommand,
        commandLineHelp: nbCommandLineHelp,
        yesNo: ["ja", "nei", "vet ikke"], alone: "alene", gathering: "samling",
        withoutSlash: [
            "?": "/hjelp", "hjelp": "/hjelp", "help": "/hjelp", "neste": "/neste", "angre": "/angre",
            "slutt": "/slutt", "avslutt": "/slutt", "exit": "/slutt", "quit": "/slutt",
        ])
}
