/// The formal steps laid out from the day the plan is wanted decided, with the least time there must be between them.
///
///     let plan = FormalPlan(process.formalSteps(of: "kommunedelplan"), decision: june16, today: today)
///     plan.steps.first?.day   // 52 weeks before
///     plan.shortfall          // nil: it fits
package struct FormalPlan: Sendable, Equatable {
    package struct Placed: Sendable, Equatable {
        package var step: FormalStep
        package var day: CalendarDay
        /// Whether it is later than the process advises, as that day is over.
        package var isMoved: Bool
        /// Whether it would have fallen on a weekend or a public holiday.
        package var isOffRestDay = false
    }

    /// The time a step was done.
    package enum Done: Sendable, Equatable {
        case on(CalendarDay)
        case someDay

        fileprivate var day: CalendarDay? { if case .on(let day) = self { day } else { nil } }
    }

    /// A least time for which there is no room.
    package struct Shortfall: Sendable, Equatable {
        /// The step that would have had to begin earlier.
        package var step: FormalStep
        /// The least times from it to the decision.
        package var minimums: [FormalStep]
        /// The last day it could have begun.
        package var latest: CalendarDay
        /// The first day the plan can be decided.
        package var earliestDecision: CalendarDay
    }

    package private(set) var steps: [Placed] = []
    package private(set) var shortfall: Shortfall?
    package let decision: CalendarDay

    /// Lays the steps out: on the day they should be, or today when that is over, and never nearer to the next one
    /// than the least time. `done` are the steps that are done already, by what they are called.
    package init(
        _ steps: [FormalStep], decision: CalendarDay, today: CalendarDay, done: [String: Done] = [:]
    ) {
        self.decision = decision
        let before = steps.filter { $0.weeks != nil }
        var earliest = today
        for (index, step) in before.enumerated() {
            let isDone = done[step.what] != nil
            let wanted = done[step.what]?.day ?? decision.weeks(-(step.weeks ?? 0))
            let latest = decision.weeks(-FormalPlan.weeksNeeded(from: before[index...]))
            let ideal = isDone ? wanted : min(latest, max(wanted, earliest))
            // The day of the decision is people's own.
            let day = isDone || step.weeks == 0 ? ideal : ideal.workingDay(from: earliest, to: latest)
            if !isDone, shortfall == nil, earliest > latest {
                let needed = FormalPlan.weeksNeeded(from: before[index...])
                shortfall = Shortfall(
                    step: step, minimums: before[index...].dropLast().filter { $0.leastWeeks != nil }, latest: latest,
                    earliestDecision: earliest.weeks(needed))
            }
            self.steps.append(
                Placed(
                    step: step, day: day, isMoved: !isDone && ideal > wanted, isOffRestDay: day != ideal))
            // When it was done on a day nobody noted, the least time is taken to be over.
            if done[step.what] != .someDay { earliest = max(today, day.weeks(step.leastWeeks ?? 0)) }
        }
        var last = decision
        for step in steps {
            guard let day = step.day(after: last) else { continue }
            let before = day.latestWorkingDay.flatMap { $0 > last ? $0 : nil } ?? day
            self.steps.append(Placed(step: step, day: before, isMoved: false, isOffRestDay: before != day))
            last = day
        }
    }

    /// Returns the number of weeks there must be from the first of these to the last.
    private static func weeksNeeded(from steps: ArraySlice<FormalStep>) -> Int {
        steps.dropLast().reduce(0) { $0 + ($1.leastWeeks ?? 0) }
    }

    /// The first day of the year after the decision that the process names, when it is not in the year of the
    /// decision: what is decided comes too late for the budget of the next year.
    package var missedBudget: Placed? {
        steps.first { $0.step.weeks == nil && $0.day.year > decision.year }
    }
}

extension FormalStep {
    /// The number of weeks before the decision; nil for what has a day of the year.
    package var weeks: Int? {
        if case .before(let weeks) = when { weeks } else { nil }
    }

    /// Returns the first such day of the year after another.
    fileprivate func day(after last: CalendarDay) -> CalendarDay? {
        guard case .yearly(let month, let day) = when else { return nil }
        func of(_ year: Int) -> CalendarDay? {
            CalendarDay(year: year, month: month, day: min(day, CalendarDay.length(ofMonth: month, year: year)))
        }
        return of(last.year).flatMap { $0 > last ? $0 : of(last.year + 1) }
    }
}

extension CalendarDay {
    fileprivate func weeks(_ count: Int) -> CalendarDay { adding(days: count * 7) ?? self }

    /// Returns the nearest day of work before, else after, that keeps the least times; itself when there is none.
    fileprivate func workingDay(from first: CalendarDay, to last: CalendarDay) -> CalendarDay {
        [latestWorkingDay, nextWorkingDay].compactMap { $0 }.first { $0 >= first && $0 <= last } ?? self
    }
}
