import Language
import Planning

/// Everything Boplan says on screen, in one language. A new language is a new value of this type.
package struct Words: Sendable {
    /// The language tag (BCP 47).
    package var language: String
    /// The language that messages are put into words by.
    package var say = Language.nb
    /// A listener for each problem that is told, for tests.
    package var onProblem: (@Sendable (any Error) -> Void)?
    /// The word that the secretary types to speak on behalf of all.
    package var alone: String
    /// Other words for the same.
    package var everybody = ["gruppa", "gruppen", "sammen", "sekretær", "sekretæren"]
    /// The word that puts a question off.
    package var later = "senere"
    /// The words that ask for a command without its slash, in small letters, and the command.
    package var withoutSlash: [String: String]
}

extension Words {
    /// Norwegian bokmål.
    package static let nb = Words(
        language: "nb",
        alone: "alene",
        withoutSlash: [
            "?": "/hjelp", "hjelp": "/hjelp", "help": "/hjelp", "neste": "/neste", "angre": "/angre",
            "slutt": "/slutt", "avslutt": "/slutt", "exit": "/slutt", "quit": "/slutt",
        ])
}
