/// The words of tables with what came of a vote.
package struct VoteContextWords: Sendable, Equatable {
    package var item: String
    package var sum: String
    /// In a ranking, where a first place gives the most.
    package var points: String
    package var change: String
    package var median: String
    package var range: String
    package var chosenBy: String
    package var rankedBy: String
    package var placedBy: String
    package var differing: String
    /// "3 av 7"
    package var of: String
    /// How it was chosen: "3 prikker hver".
    package var dots: String
    package var picks: String
    package var toShare: String
    package var ranking: String
    package var placement: String
    package var scale: String
    package var answeredBy: String
    package var anonymously: String

    package static let nb = VoteContextWords(
        item: "Punkt", sum: "Sum", points: "Poeng", change: "Skift", median: "Median", range: "Fra–til",
        chosenBy: "Valgt av", rankedBy: "Rangert av", placedBy: "Plassert av", differing: "Skiller seg ut", of: "av",
        dots: "prikker hver", picks: "valg hver", toShare: "poeng å dele", ranking: "rangering",
        placement: "plassering i rutenett", scale: "skala", answeredBy: "Svart av", anonymously: "anonymt")

    package static let nn = VoteContextWords(
        item: "Punkt", sum: "Sum", points: "Poeng", change: "Skifte", median: "Median", range: "Frå–til",
        chosenBy: "Vald av", rankedBy: "Rangert av", placedBy: "Plassert av", differing: "Skil seg ut", of: "av",
        dots: "prikkar kvar", picks: "val kvar", toShare: "poeng å dele", ranking: "rangering",
        placement: "plassering i rutenett", scale: "skala", answeredBy: "Svara av", anonymously: "anonymt")
}
