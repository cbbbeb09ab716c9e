/// The checks of dates, sums and money.
extension CheckRun {
    /// Whether the deadline is over, or outside the period of the plan. A plan whose whole period is over is not asked
    /// about each of its deadlines.
    func isOutside(_ text: String, _ limit: Check.DateLimit) -> Bool {
        guard let date = UnderstoodDate(text) else { return false }
        switch limit {
        case .today:
            guard let today, let end = date.end, !date.isRecurring else { return false }
            if let over = period?.end, over < today { return false }
            return end < today
        case .period:
            guard let first = period?.start, let last = period?.end else { return false }
            if let end = date.end { return end > last && !date.isRecurring || end < first }
            return date.start.map { $0 > last } ?? false
        }
    }

    func fact(_ name: String, _ limit: Check.DateLimit, _ check: Check) -> [Finding] {
        guard limit == .today, let today, let text = reading.workshop.facts[name]?.value,
            let end = UnderstoodDate(text)?.end, end < today
        else { return [] }
        return [question(check, nil, nil, .answer(text))]
    }

    /// Returns what the parts add up to and what the total says; nil when they agree, or when one of them cannot be
    /// read.
    func sum(_ item: Item, _ parts: [ColumnID], _ total: ColumnID) -> (Int64, Int64)? {
        guard let stated = knownAnswer(item, total).flatMap(CheckRun.whole) else { return nil }
        var sum: Int64 = 0
        for part in parts {
            guard let amount = knownAnswer(item, part).flatMap(CheckRun.whole) else { return nil }
            let (next, overflows) = sum.addingReportingOverflow(amount)
            if overflows { return nil }
            sum = next
        }
        return sum == stated ? nil : (sum, stated)
    }

    /// Returns an amount of money or a whole number; nil for a span.
    private static func whole(_ text: String) -> Int64? {
        if let number = Int64(text.filter { !$0.isWhitespace }) { return number }
        return UnderstoodMoney(text).flatMap { $0.upTo == nil ? $0.kroner : nil }
    }

    /// Returns the years in which the lowest cost of the rows is more than the frame.
    func overFrames(_ rows: [Item], _ tool: Tool, _ frames: ToolID, _ year: ColumnID, _ amount: ColumnID)
        -> [Finding.Detail]
    {
        guard let form = tool.form, let costs = reading.costs(of: rows, in: form) else { return [] }
        var limits: [Int: Int64] = [:]
        for row in items(in: frames) {
            guard let year = knownAnswer(row, year).flatMap({ UnderstoodDate($0)?.end?.year }),
                let money = knownAnswer(row, amount).flatMap({ UnderstoodMoney($0) })
            else { continue }
            limits[year, default: 0] += min(money.upTo ?? money.kroner, .max / 64)
        }
        return limits.sorted { $0.key < $1.key }.compactMap { year, frame in
            guard let cost = costs.years[year]?.least, cost > frame else { return nil }
            return .year(year, cost: cost, frame: frame)
        }
    }
}

// MARK: - The formal steps

extension CheckRun {
    /// Returns findings for steps without a day in the progress plan, and steps with too little time before the next.
    /// Nothing while no day is said for the decision: then the steps are not laid out.
    func formalSteps(_ check: Check) -> [Finding] {
        guard let tool = reading.process.tool(for: .progress), tool.form?.deadline != nil,
            reading.workshop.facts[Fact.decision]?.value?.isEmpty == false
        else { return [] }
        let steps = reading.formalSteps(in: tool)
        let days = steps.map { $0.row.flatMap { reading.formalDay(of: $0, in: tool) } }
        return steps.indices.compactMap { index in
            let (step, row) = steps[index]
            guard let day = days[index] else { return question(check, tool, nil, .missingStep(step.what)) }
            guard let weeks = step.leastWeeks, index + 1 < steps.count, let next = days[index + 1],
                next.number - day.number < weeks * 7
            else { return nil }
            return question(
                check, tool, row,
                .shortStep(steps[index + 1].step.what, days: next.number - day.number, weeks: weeks))
        }
    }
}
