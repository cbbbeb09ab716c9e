import Journal
import Planning

/// Notices about contributions that the file cannot take: where they are, and what to do.
extension HoldingJournal.Held {
    /// Says that contributions are held from now on.
    func holdingNotice(_ file: String) -> Message {
        .sentences(
            reason(file), "Dere kan snakke videre: Det dere sier, blir holdt på.", meanwhile, cure)
    }

    /// Says that somebody who is about to leave, leaves them unsaved.
    func leavingNotice(_ file: String) -> Message {
        .sentences(
            "\(actions, one: "Ett bidrag er", many: "# bidrag er") ikke lagret i \(file).", saveElsewhere,
            "Vil dere gå likevel, så gjør det samme en gang til.", meanwhile)
    }

    /// Says that they were left unsaved.
    func farewell(_ file: String) -> Message {
        let unsaved: Message = "\(actions, one: "Ett bidrag er", many: "# bidrag er") ikke lagret i \(file)"
        guard let spare else { return "\(unsaved) og er borte nå." }
        return "\(unsaved), men alt ligger i \(spare). Hent det inn igjen med «boplan flett \(file) \(spare)»."
    }

    private func reason(_ file: String) -> Message {
        switch problem {
        case .missing: "Fila \(file) er flyttet, slettet eller byttet ut mens dere arbeider."
        case .readOnly, .notPermitted: "Fila \(file) kan leses, men ikke skrives i."
        case .diskFull: "Disken er full, så \(file) kan ikke skrives i nå."
        case .busy, .waitStopped: "Et annet program holder på fila \(file)."
        case .damaged, .unreadableEvent, .notADatabase, .foreign, .empty:
            "Fila \(file) er skadet eller endret av et annet program."
        case .otherPlan: "Fila \(file) er byttet ut med en annen plan mens dere arbeider."
        default: "Fikk ikke skrevet i \(file)."
        }
    }

    private var meanwhile: Message {
        spare.map { "Imens ligger alt trygt i \($0)." } ?? "Ikke lukk vinduet: Det ligger bare her."
    }

    private var saveElsewhere: Message { "Skriv «/lagre-som NAVN.boplan» for å lagre et annet sted." }

    private var cure: Message {
        switch problem {
        case .diskFull: "Frigjør plass på disken, så lagres det av seg selv. Eller: \(saveElsewhere)"
        case .busy, .waitStopped: "Det lagres av seg selv når fila blir ledig. Eller: \(saveElsewhere)"
        default: saveElsewhere
        }
    }
}
