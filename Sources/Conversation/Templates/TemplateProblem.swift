import Documents
import Planning

/// The reason why something could not be done with languages and templates of one's own.
package enum TemplateProblem: Error, Equatable {
    /// A word that is not the name of a language.
    case unknownLanguage(String)
    /// A word after `boplan mal` that is neither `ny` nor `sjekk`.
    case unknownAction(String, nearest: String?)
    /// A place for the copy where there is a template.
    case alreadyThere(path: String)
    /// A name that is not something a document can be called.
    case badName(String)
}

extension TemplateProblem {
    package var message: Message {
        switch self {
        case .unknownLanguage(let word):
            .sentences(
                "Det finnes ikke dokumenter på \(quoted: word).",
                didYouMean(nearest(to: word, among: DocumentLanguage.names)),
                "Velg mellom: \(list: DocumentLanguage.allCases.map { "\($0.rawValue) (\($0.name))" }).")
        case .unknownAction(let word, let nearest):
            .sentences(
                "Med maler kan Boplan ikke gjøre \(quoted: word).", didYouMean(nearest),
                "Skriv «boplan mal ny NAVN» for å lage en egen mal, eller «boplan mal sjekk» for å se om de er riktige."
            )
        case .alreadyThere(let path):
            "\(path) finnes fra før og er ikke endret. Velg et annet navn med --som, eller flytt den gamle først."
        case .badName(let name):
            "\(quoted: name) kan ikke være navnet på et dokument. Bruk små bokstaver, tall og bindestrek, for eksempel «årsrapport»."
        }
    }
}
