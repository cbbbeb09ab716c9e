import Planning

/// What is said about time: the clock of a meeting, its plan, and the progress plan.
package enum TimePhrase: Sendable {
    // The clock
    /// In the prompt: minutes left; fewer than 0 is over time.
    case left(Int)
    case soonOver(what: String, minutes: Int)
    case isOver(what: String)

    // A meeting
    case began(label: String, what: String, minutes: Int?, until: String?)
    case opens(command: String)
    case madeOfAgenda(meeting: String, parts: Int)
    case moreTime(what: String, minutes: Int, until: String)
    case over(meeting: String, minutes: Int, late: Int)
    case underWay(meeting: String, since: String, until: String)
    case notBegun(meeting: String)
    /// Where a gathering lasts for months.
    case planEachMeeting
    case willEnd(clock: String, late: Int)
    case newPlanOffered
    case newPlanKept(until: String)
    case cannotShorten(late: Int)
    case onTime(until: String)
    case partOfMeeting(count: Int)
    case clock, what, minutes, proposed, preparation, now
    case changedMinutes(from: Int, to: Int)

    // What a tool needs, in help
    case preparationHeading, equipmentHeading, perPerson, perGroup

    // A proposal
    case proposal(minutes: Int, people: Int, groups: Int)
    case leftOut([String])
    /// The tools get so many percent of the time they usually take.
    case tight(Int)
    case howToPropose
    case howToKeep
    case kept(meeting: String, rows: Int)

    // The progress plan
    case late([Schedule.Task], more: Int, command: String)
    case coming([Schedule.Task], more: Int)
    case startUnknown
    case started(month: CalendarDay)
    case monthNow(Int)
    case legend(planned: String, actual: String, both: String)
    case planned(ClosedRange<Int>)
    case actual(ClosedRange<Int>)
    case owner(String)
    case deadline(CalendarDay)
    case delay(Int)
    case isLate, withoutMonth
    case decision(CalendarDay, kind: String?, others: [String])
    case day, owners, source
    case moved(Int)
    /// So many steps would have fallen on a weekend or a public holiday.
    case offRestDays(Int)
    /// The day the plan is wanted decided is one.
    case decisionOnRestDay(CalendarDay)
    /// A part of the agenda was passed over.
    case skipped(what: String)
    case missedBudget(year: Int, next: Int)
    case correctDays(label: String)
    case date(CalendarDay)
}

/// What is wrong with a wish about time.
package enum TimeProblem: Error, Sendable, Equatable {
    case noMeetingPlan
    case noProgressPlan
    /// No meeting goes on.
    case notUnderWay
    case underWay(meeting: String)
    case unknownMeeting(String, nearest: String?, known: [String])
    case nothingPlanned(meeting: String)
    /// What lasts for months is not run by the minute.
    case tooLong(gathering: String, duration: String)
    case alreadyHeld(meeting: String)
    case meetingExists(String)
    /// Minutes or people that no meeting has.
    case notAMeeting(minutes: Int, people: Int)
    case noProposal
    case notAMonth(String)
    case notADay(String)
    case noFormalSteps
    case unknownKind(String, known: [String])
    /// The least times between steps do not fit before the day.
    case doesNotFit(FormalPlan.Shortfall, decision: CalendarDay)
}
