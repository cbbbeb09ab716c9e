/// The words that tables across municipalities need, in the language of the document.
package struct JointContextWords: Sendable, Equatable {
    package var municipality: String
    package var points: String
    package var place: String
    package var volume: String
    package var relative: String
    package var perInhabitant: String
    package var perThousand: String
    /// After the name of a municipality: "Prøvevik (25 600 innbyggere)".
    package var inhabitants: String
    /// What was said in the joint workshop itself.
    package var ourselves: String
    /// "I bruk: nei"
    package var inUse: String
    /// After a few of many: "og 12 til".
    package var more: String

    package static let nb = JointContextWords(
        municipality: "Kommune", points: "Punkter", place: "Plassering", volume: "Omfang per år",
        relative: "Etter størrelse", perInhabitant: "per innbygger", perThousand: "per 1000 innbyggere",
        inhabitants: "innbyggere", ourselves: "I fellesskap", inUse: "I bruk", more: "til")

    package static let nn = JointContextWords(
        municipality: "Kommune", points: "Punkt", place: "Plassering", volume: "Omfang per år",
        relative: "Etter storleik", perInhabitant: "per innbyggjar", perThousand: "per 1000 innbyggjarar",
        inhabitants: "innbyggjarar", ourselves: "I fellesskap", inUse: "I bruk", more: "til")
}
