import Planning

extension FollowUp.Section {
    /// The heading of the section, on screen and in documents.
    package var name: Message {
        switch self {
        case .late: "Over fristen"
        case .underWay: "I gang"
        case .postponed: "Utsatt"
        case .notStarted: "Ikke startet"
        case .unreported: "Ikke meldt noe om"
        case .dropped: "Lagt bort"
        case .done: "Gjennomført"
        case .coming: "Frist det neste halvåret"
        }
    }
}
