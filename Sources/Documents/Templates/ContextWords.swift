/// The words that the context itself puts into tables, in the language of the document. All else comes from
/// the process and from what people wrote.
package struct ContextWords: Sendable, Equatable {
    /// Between two names: "Sterke sider og svake sider".
    package var and: String
    /// Stands where there is nothing to say, which is not the same as something missing.
    package var none: String
    /// Heading of the short ids.
    package var number: String
    /// Heading of the groups that spoke.
    package var voice: String
    /// What was said while no group was chosen.
    package var noVoice: String
    /// "Gruppa: 4"
    package var own: String
    /// "Hver for seg: median 3, fra 2 til 5"
    package var each: String
    package var median: String
    package var from: String
    package var to: String
    /// "alle på 5"
    package var alike: String
    /// Decimal sign of a median between two steps.
    package var decimal: String
    /// Headings of an agenda.
    package var agenda: [String]
    /// Headings of the table in a reply form.
    package var reply: [String]
    /// Headings and lines of the table where the sender of a reply says who it is.
    package var sender: [String]
    package var senderLines: [String]
    package var unknown = UnknownContextWords.nb
    package var joint: JointContextWords
    package var after = AfterContextWords.nb

    package static let nb = ContextWords(
        and: "og", none: "–", number: "Nr.", voice: "Gruppe", noVoice: "Uten gruppe", own: "Gruppa",
        each: "Hver for seg", median: "median", from: "fra", to: "til", alike: "alle på", decimal: ",",
        agenda: ["Hva", "Hvordan", "Minutter"],
        reply: ["Avsnitt eller tiltak", "Hva mener dere?", "Forslag til endring"],
        sender: ["Avsender", "Skriv her"],
        senderLines: ["Navn eller organisasjon", "Kontaktperson", "Telefon eller e-post", "Dato"], joint: .nb)

    package static let nn = ContextWords(
        and: "og", none: "–", number: "Nr.", voice: "Gruppe", noVoice: "Utan gruppe", own: "Gruppa",
        each: "Kvar for seg", median: "median", from: "frå", to: "til", alike: "alle på", decimal: ",",
        agenda: ["Kva", "Korleis", "Minutt"],
        reply: ["Avsnitt eller tiltak", "Kva meiner de?", "Framlegg til endring"],
        sender: ["Avsendar", "Skriv her"],
        senderLines: ["Namn eller organisasjon", "Kontaktperson", "Telefon eller e-post", "Dato"],
        unknown: .nn, joint: .nn, after: .nn)
}
