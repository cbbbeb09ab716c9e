/// The progress plan with its months as dates: what is late, and what comes next.
///
/// A task's own deadline counts before its month. Months are dates only when the workshop knows which one is the
/// first (`Fact.start`).
///
///     reading.schedule?.late(on: today).map(\.text)  // ["Sørge for mandat"]
package struct Schedule: Sendable, Equatable {
    package struct Task: Sendable, Equatable {
        package var id: Stamp
        package var label: String
        package var text: String
        package var owner: String?
        /// The months, the first of the work being 1.
        package var planned: ClosedRange<Int>?
        package var actual: ClosedRange<Int>?
        /// The day it says itself.
        package var deadline: CalendarDay?
        /// The last day it may be done; nil when it cannot be told.
        package var due: CalendarDay?
        package var isDone: Bool
        /// Whether it was to find out something that is known now.
        package var isAnswered = false

        /// The number of months later than planned that it was done; fewer than 0 is earlier.
        package var delay: Int? {
            guard let planned, let actual else { return nil }
            return actual.upperBound - planned.upperBound
        }
    }

    package struct Line: Sendable, Equatable {
        package var name: String?
        /// The tasks in the order of their months; those without one last.
        package var tasks: [Task]
    }

    package var tool: Tool
    package var lines: [Line]
    package var months: MonthCount

    /// Returns the tasks that should have been done before this day and are not, the longest overdue first.
    package func late(on today: CalendarDay) -> [Task] {
        open.filter { $0.due.map { $0 < today } ?? false }
    }

    /// Returns the tasks to be done from this day on, the nearest first.
    package func coming(from today: CalendarDay) -> [Task] {
        open.filter { $0.due.map { $0 >= today } ?? false }
    }

    /// The tasks that are not done, and whose last day is before the work begins.
    package var beforeStart: [Task] {
        guard let start = months.start else { return [] }
        return open.filter { $0.due.map { $0 < start } ?? false }
    }

    /// The tasks that are not done and have a deadline, by deadline.
    private var open: [Task] {
        lines.flatMap(\.tasks).filter { !$0.isDone && $0.due != nil }.enumerated()
            .sorted { ($0.element.due!, $0.offset) < ($1.element.due!, $1.offset) }
            .map(\.element)
    }
}

extension Reading {
    /// The progress plan; nil when the process has none with months.
    package var schedule: Schedule? {
        process.tool(for: .progress).flatMap(schedule)
    }

    /// Returns the progress plan, if that is what the tool is.
    package func progressPlan(_ tool: Tool) -> Schedule? {
        process.tool(for: .progress)?.id == tool.id ? schedule(of: tool) : nil
    }

    /// Returns a form with months as a progress plan; nil for other tools.
    package func schedule(of tool: Tool) -> Schedule? {
        guard let form = tool.form, let months = form.months else { return nil }
        var schedule = Schedule(tool: tool, lines: [], months: monthCount)
        schedule.lines = groups(of: tool).map { group in
            let tasks = group.rows.map { task($0, form, months, schedule) }
            let sorted = tasks.enumerated().sorted { ($0.element.order, $0.offset) < ($1.element.order, $1.offset) }
            return Schedule.Line(name: group.name, tasks: sorted.map(\.element))
        }
        return schedule
    }

    /// The first day of the first month of the work.
    package var startOfWork: CalendarDay? {
        let day = workshop.facts[Fact.start]?.date?.start
        return day.flatMap { CalendarDay(year: $0.year, month: process.firstMonth ?? $0.month, day: 1) }
    }

    /// The months of the work, as the process counts them.
    package var monthCount: MonthCount { MonthCount(start: startOfWork, first: process.firstMonth) }

    /// Returns the months that are counted in a column; nil in one that counts something else.
    package func months(in column: Column, of tool: Tool) -> MonthCount? {
        guard process.tool(for: .progress)?.id == tool.id, let months = tool.form?.months else { return nil }
        return [months.planned.id, months.actual.id].contains(column.id) ? monthCount : nil
    }

    private func task(
        _ row: Item, _ form: Form, _ months: (planned: Column, actual: Column), _ schedule: Schedule
    ) -> Schedule.Task {
        let done = row.text(months.actual.id).flatMap { Answer.isUnknown($0) ? nil : $0 }
        let deadline = form.deadline.flatMap { row.date($0.id) }?.end
        var planned = schedule.months.span(row.text(months.planned.id))
        if let month = deadline.flatMap(schedule.months.month), month > 0 { planned = month...month }
        let isAnswered = isAnswered(row)
        return Schedule.Task(
            id: row.id, label: row.label, text: mainText(of: row),
            owner: form.owner.flatMap { text(of: row, in: $0.id) },
            planned: planned, actual: schedule.months.span(done), deadline: deadline,
            due: deadline ?? planned.flatMap { schedule.months.lastDay(ofMonth: $0.upperBound) },
            isDone: done != nil || isAnswered, isAnswered: isAnswered)
    }
}

extension Schedule.Task {
    fileprivate var order: Int { planned?.lowerBound ?? actual?.lowerBound ?? .max }
}
