/// The columns of the meeting plan that the program reads and writes. The first four must be there.
package enum MeetingColumn {
    /// The number of minutes as planned, and as agreed on the way.
    package static let minutes: ColumnID = "tid"
    package static let newMinutes: ColumnID = "ny-tid"
    /// The times on the wall clock: "2026-11-03 10:00".
    package static let began: ColumnID = "begynte"
    package static let ended: ColumnID = "sluttet"

    package static let clock: ColumnID = "tidspunkt"
    package static let why: ColumnID = "hvorfor"
    package static let how: ColumnID = "hvordan"
    package static let preparation: ColumnID = "forberedelse"
}

/// The columns of what became of the measures. The form is grouped by the measure, and its statuses are five, in this
/// order: not started, under way, done, postponed, dropped.
package enum FollowUpColumn {
    package static let measure: ColumnID = "tiltak"
    package static let status: ColumnID = "status"
    package static let reason: ColumnID = "grunn"
    package static let newDeadline: ColumnID = "ny-frist"
    /// The cost so far.
    package static let cost: ColumnID = "kostnad"
    package static let result: ColumnID = "resultat"
    /// The day it was reported, written when the row is made.
    package static let day: ColumnID = "dato"

    static let all = [measure, status, reason, newDeadline, cost, result, day]
}

/// A column of the form where measures of the plan before are sorted.
package enum PreviousPlanColumn {
    /// The name of the measure in the plan before, and where that is.
    package static let origin: ColumnID = "opphav"
}

/// The columns of what came in from a hearing.
package enum ReplyColumn {
    package static let sender: ColumnID = "avsender"
    /// The number of the paragraph, or the short id of the measure, as it was written.
    package static let paragraph: ColumnID = "avsnitt"
    package static let text: ColumnID = "svar"
    /// The item that the paragraph is, by its short id; it stays when paragraphs get other numbers.
    package static let about: ColumnID = "gjelder"
    /// The answer that those who sent it get.
    package static let reason: ColumnID = "grunn"

    static let all = [sender, paragraph, text, about, reason]
    package static let ours = [about, reason]
}

/// The columns of the questions of learning. The form is grouped by the question.
package enum LearningColumn {
    package static let question: ColumnID = "spørsmål"
    package static let day: ColumnID = "dato"

    static let all = [question, day]
}

extension Purpose {
    /// The ids of columns that a tool must have to be used for this.
    package var columns: [ColumnID] {
        switch self {
        case .agenda: [MeetingColumn.minutes, MeetingColumn.newMinutes, MeetingColumn.began, MeetingColumn.ended]
        case .votes: VoteColumn.all
        case .dissent: DissentColumn.all
        case .followUp: FollowUpColumn.all
        case .replies: ReplyColumn.all
        case .learning: LearningColumn.all
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

    /// The column for who answers for a row.
    package var owner: Column? { columns.first { $0.kind == .role || $0.kind == .person } }

    /// The column for the day a row must be done by.
    package var deadline: Column? { columns.first { $0.kind == .date } }
}
