import Planning

/// What is said of a plan that is adopted: how it goes, what it became, and what came in when it was out on hearing.
package enum AfterPhrase: Sendable {
    // Going through the measures
    case numberOf(Int, of: Int)
    /// The deadline, how late it is, and who answers for it.
    case terms(FollowUp.Measure, today: CalendarDay?)
    case saidLast(FollowUp.Measure, day: CalendarDay)
    case neverSaid
    case howToKeep, howToSkip
    case allReported(tool: String, left: Int, command: String, file: String)
    case thenLearn(command: String)
    case answeredThen(CalendarDay, answers: [String])
    case notAnswered
    case lateMeasures([FollowUp.Measure], more: Int, tool: String)
    case comingMeasures([FollowUp.Measure])

    // The report
    case statusOn(CalendarDay)
    case summary(FollowUp, day: CalendarDay)
    case section(FollowUp.Section, count: Int)
    case noReports(command: String)
    case noMeasures
    case late(days: Int)
    case deadline, why, result, spent, planned, moneyHeading, inAll, withoutArea
    case counted(Int, of: Int)
    case amount(MoneyTotal)

    // Editions and differences
    case edition(name: String, time: String)
    case noEditions
    case editionNamed(String)
    case adopted
    case compared(from: String, to: String)
    case nothingChanged
    case frontPage
    case added, removed, changed
    case removedInto(String)
    case moved(from: String, to: String)
    case because(String)
    case now

    // A new plan that goes on from an old one
    case carryGoals(Int)
    case carryPeople(Int)
    case carryLearning(Int)
    case rolled(measures: Int, file: String)
    case rolledOutcome(String, count: Int)
    case unsorted(Int)
    case carried(goals: Int, people: Int, learning: Int)
    case rolledNext(file: String)
    /// The tool where those that nothing was reported of are sorted.
    case sortRest(command: String)

    // Replies
    case replies(file: String, sender: [String], count: Int, known: Int)
    case unplaced(count: Int, examples: [String])
    case numberedBy(edition: String?)
    case keptReplies(Int)
    case nothingNewCame
    case columnsLeftOut([String])
    case askReplies
}

/// What is wrong with a wish about a plan that is adopted.
package enum AfterProblem: Error, Sendable, Equatable {
    /// The process has no tool for it.
    case noFollowUp
    case notADay(String)
    /// The two files are not versions of one plan.
    case otherPlan(String, String)
    case unknownEdition(String, known: [String])
    /// Neither a second file nor a time is named.
    case nothingToCompare
    case noPreviousPlan
    case periodMissing
    case nobodyToAsk
    case noReplies
    /// The file has no column that can be the reply.
    /// Replies hold a national identity number. The rows as spreadsheets count them.
    case identityInReplies(file: String, rows: [Int])
    case notReplies(file: String, columns: [String])
    case emptyEdition
}
