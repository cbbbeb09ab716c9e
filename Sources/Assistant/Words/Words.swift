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
    /// What went wrong, and what to do.
    package var problem: @Sendable (Problem) -> String
    /// The answers to a yes-or-no question.
    package var yesNo: [String]
    /// What the secretary types to speak on behalf of all.
    package var alone: String
    /// What puts a question off.
    package var later = "senere"
    /// Words that ask for a command without its slash, in small letters, and the command.
    package var withoutSlash: [String: String]
}

extension Words {
    /// A problem as it is shown. File names and the like may hold anything; nothing in them commands a terminal.
    package func lines(for problem: Problem) -> [StyledLine] {
        self.problem(problem).split(whereSeparator: \.isNewline).map { StyledLine(safeText(String($0)), .warning) }
    }
}

extension Words {
    /// Norwegian bokmål.
    package static let nb = Words(
        language: "nb", view: nbView, guide: nbGuide, problem: nbProblem,
        yesNo: ["ja", "nei", "vet ikke"], alone: "alene",
        withoutSlash: [
            "?": "/hjelp", "hjelp": "/hjelp", "help": "/hjelp", "neste": "/neste", "angre": "/angre",
            "slutt": "/slutt", "avslutt": "/slutt", "exit": "/slutt", "quit": "/slutt",
        ])
}
