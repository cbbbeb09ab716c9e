/// What the front page says of a question nobody could answer, in the language of the document.
package struct UnknownContextWords: Sendable, Equatable {
    package var notKnown: String
    /// After who does it: "Plan/utvikling finner det ut".
    package var findsOut: String
    /// Before the day.
    package var by: String
    package var nobody: String

    package static let nb = UnknownContextWords(
        notKnown: "Vet ikke ennå.", findsOut: "finner det ut", by: "innen",
        nobody: "Det er ikke avtalt hvem som finner det ut.")

    package static let nn = UnknownContextWords(
        notKnown: "Veit ikkje enno.", findsOut: "finn det ut", by: "innan",
        nobody: "Det er ikkje avtalt kven som finn det ut.")

    /// "Vet ikke ennå. Plan/utvikling finner det ut innen 1. mars 2027 (F37)."
    package func text(by owner: String?, before day: String?, label: String) -> String {
        guard let owner else { return "\(notKnown) \(nobody) (\(label))" }
        let time = day.map { " \(by) \($0)" } ?? ""
        return "\(notKnown) \(owner) \(findsOut)\(time) (\(label))."
    }
}
