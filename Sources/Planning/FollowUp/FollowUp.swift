/// The course of the measures of a plan, as it was reported time after time. Nothing is overwritten: each report is a
/// row of its own, and a measure is now what was last said of it.
///
///     reading.followUp(until: today)?.measures[0].status   // .underWay
package struct FollowUp: Sendable {
    /// The status of a measure, in the order of the process's own answers.
    package enum Status: Int, Sendable, CaseIterable {
        case notStarted, underWay, done, postponed, dropped

        /// Whether nothing more is going to be done.
        package var isClosed: Bool { self == .done || self == .dropped }
    }

    /// A report on a measure at one time.
    package struct Report: Sendable {
        package var row: Item
        package var day: CalendarDay
        package var status: Status?
        package var reason: String?
        package var newDeadline: String?
        package var cost: String?
        package var result: String?
    }

    package struct Measure: Sendable {
        package var item: Item
        /// The name of the goal area; nil outside them.
        package var area: String?
        package var text: String
        package var owner: String?
        /// The deadline as the plan has it.
        package var deadline: String?
        package var plannedCost: String?
        /// The reports, oldest first.
        package var reports: [Report] = []
    }

    package var tool: Tool
    /// The measures in the order of the plan.
    package var measures: [Measure]
    /// The goal areas in the plan's order.
    package var areas: [String]

    /// Whether the tool is of the shape that is needed.
    package static func fits(_ tool: Tool) -> Bool {
        guard let form = tool.form, form.groupedBy == FollowUpColumn.measure,
            case .choice(.items)? = form.groupColumn?.kind,
            case .choice(.listed(let answers))? = form.column(FollowUpColumn.status)?.kind
        else { return false }
        return answers.count == Status.allCases.count
    }

    package var hasReports: Bool { measures.contains { !$0.reports.isEmpty } }

    /// Returns those with this status; nil is those of which nothing is reported.
    package func measures(_ status: Status?) -> [Measure] { measures.filter { $0.status == status } }

    /// Returns what should have been done before this day and is not, what has waited longest first.
    package func late(on day: CalendarDay) -> [Measure] {
        byDeadline(measures.filter { $0.isLate(on: day) })
    }

    /// Returns the measures to be done from this day on, and within half a year, the nearest first.
    package func coming(from day: CalendarDay) -> [Measure] {
        let end = day.adding(days: 183) ?? day
        return byDeadline(measures.filter { $0.isOpen && $0.due.map { $0 >= day && $0 <= end } ?? false })
    }

    private func byDeadline(_ measures: [Measure]) -> [Measure] {
        measures.enumerated().sorted { ($0.element.due!, $0.offset) < ($1.element.due!, $1.offset) }.map(\.element)
    }
}

// MARK: - One measure

extension FollowUp.Measure {
    package var last: FollowUp.Report? { reports.last }
    /// The status in the latest report that has one; nil when there is none.
    package var status: FollowUp.Status? { reports.last { $0.status != nil }?.status }
    /// The reason in the latest report for why it has the status it has.
    package var reason: String? { sinceStatus.last { $0.reason != nil }?.reason }
    package var cost: String? { reports.last { $0.cost != nil }?.cost }
    package var result: String? { reports.last { $0.result != nil }?.result }
    package var isOpen: Bool { status?.isClosed != true }

    /// The deadline that holds now: the last new one that was agreed on, else the plan's.
    package var currentDeadline: String? { newDeadline ?? deadline }

    /// The deadline that was set after the plan's.
    package var newDeadline: String? {
        reports.last { $0.newDeadline.map { !Answer.isUnknown($0) } ?? false }?.newDeadline
    }

    /// The last day by the deadline that holds; nil when it cannot be told.
    package var due: CalendarDay? { currentDeadline.flatMap { UnderstoodDate($0) }.flatMap(\.deadlineDay) }

    package func isLate(on day: CalendarDay) -> Bool { isOpen && due.map { $0 < day } ?? false }

    /// Returns how many days after its deadline the measure is, or was done; fewer than 0 is before. Nil when it cannot
    /// be told.
    package func delay(on day: CalendarDay) -> Int? {
        guard let due else { return nil }
        guard status == .done, let done = sinceStatus.first?.day else { return day.number - due.number }
        return done.number - due.number
    }

    /// Whether the latest report was made on this day or later.
    package func isReported(since day: CalendarDay) -> Bool { last.map { $0.day >= day } ?? false }

    /// The reports from the one that gave it the status it has.
    private var sinceStatus: ArraySlice<FollowUp.Report> {
        guard let now = status else { return [] }
        let before = reports.lastIndex { $0.status != nil && $0.status != now }
        return reports[(before.map { $0 + 1 } ?? 0)...]
    }
}

extension UnderstoodDate {
    /// The last day of the date; nil for a date that comes again, which has no day that it is over.
    fileprivate var deadlineDay: CalendarDay? { isRecurring ? nil : end }
}

// MARK: - Reading it

extension Reading {
    /// Returns what became of the measures, by the reports on this day or before; nil when the process does not follow
    /// up.
    package func followUp(until day: CalendarDay? = nil) -> FollowUp? {
        guard let tool = process.tool(for: .followUp), FollowUp.fits(tool),
            let plan = process.measuresTool,
            let form = plan.form
        else { return nil }
        let reports = reports(in: tool, until: day)
        let groups = groups(of: plan)
        return FollowUp(
            tool: tool,
            measures: groups.flatMap { group in
                group.rows.map { measure($0, form, area: group.name, reports[$0.id] ?? []) }
            },
            areas: groups.compactMap(\.name))
    }

    private func measure(
        _ item: Item, _ form: Form, area: String?, _ reports: [FollowUp.Report]
    ) -> FollowUp.Measure {
        func answer(_ column: Column?) -> String? { column.flatMap { text(of: item, in: $0.id) } }
        return FollowUp.Measure(
            item: item, area: area, text: mainText(of: item), owner: answer(form.owner),
            deadline: answer(form.deadline),
            plannedCost: answer(form.columns.first { $0.kind == .money }), reports: reports)
    }

    /// Returns the reports of each measure, the oldest first. Reports on a measure that was joined into another belong
    /// to that one.
    private func reports(in tool: Tool, until day: CalendarDay?) -> [Stamp: [FollowUp.Report]] {
        var reports: [Stamp: [(FollowUp.Report, Int)]] = [:]
        for (index, row) in workshop.items(in: tool.id).enumerated() {
            guard let measure = row.text(FollowUpColumn.measure).flatMap({ Stamp(resolved($0)) }),
                case let report = report(row, tool), day.map({ report.day <= $0 }) ?? true
            else { continue }
            reports[measure, default: []].append((report, index))
        }
        return reports.mapValues { $0.sorted { ($0.0.day, $0.1) < ($1.0.day, $1.1) }.map(\.0) }
    }

    private func report(_ row: Item, _ tool: Tool) -> FollowUp.Report {
        func answer(_ column: ColumnID) -> String? { text(of: row, in: column) }
        let day = row.date(FollowUpColumn.day)?.end ?? row.day
        return FollowUp.Report(
            row: row, day: day, status: status(of: row, in: tool),
            reason: answer(FollowUpColumn.reason), newDeadline: answer(FollowUpColumn.newDeadline),
            cost: answer(FollowUpColumn.cost), result: answer(FollowUpColumn.result))
    }

    private func status(of row: Item, in tool: Tool) -> FollowUp.Status? {
        if case .status(let status) = row.code(FollowUpColumn.status) { return status }
        return text(of: row, in: FollowUpColumn.status).flatMap { status($0, in: tool) }
    }

    func status(_ answer: String, in tool: Tool) -> FollowUp.Status? {
        guard case .choice(.listed(let answers))? = tool.form?.column(FollowUpColumn.status)?.kind else { return nil }
        return answers.firstIndex { folded($0) == folded(answer) }.flatMap(FollowUp.Status.init)
    }
}

extension Stamp {
    /// The day the stamp was made, by the clock in Greenwich.
    package var day: CalendarDay {
        let epoch = CalendarDay(year: 1970, month: 1, day: 1)!
        return epoch.adding(days: Int(max(0, min(milliseconds / 86_400_000, 83_000)))) ?? epoch
    }
}
