/// The columns of the meeting plan that the program reads and writes. The first four must be there.
package enum MeetingColumn {
    /// Minutes as planned, and as agreed on the way.
    package static let minutes = "tid"
    package static let newMinutes = "ny-tid"
    /// Times on the wall clock: "2026-11-03 10:00".
    package static let began = "begynte"
    package static let ended = "sluttet"

    package static let clock = "tidspunkt"
    package static let why = "hvorfor"
    package static let how = "hvordan"
    package static let preparation = "forberedelse"
}

extension Purpose {
    /// Ids of columns that a tool must have to be used for this.
    package var columns: [String] {
        switch self {
        case .agenda: [MeetingColumn.minutes, MeetingColumn.newMinutes, MeetingColumn.began, MeetingColumn.ended]
        case .votes: VoteColumn.all
        case .dissent: DissentColumn.all
        case .participants, .attendance, .progress, .decisions, .parking, .together: []
        }
    }
}

extension Form {
    /// The columns that say in which month a row was planned, and in which it came about.
    package var months: (planned: Column, actual: Column)? {
        guard let planned = columns.first(where: { $0.kind == .number && !$0.isLater }),
            let actual = columns.first(where: { $0.kind == .number && $0.isLater })
        else { return nil }
        return (planned, actual)
    }

    /// Who answers for a row.
    package var owner: Column? { columns.first { $0.kind == .role || $0.kind == .person } }

    /// The day a row must be done by.
    package var deadline: Column? { columns.first { $0.kind == .date } }
}
