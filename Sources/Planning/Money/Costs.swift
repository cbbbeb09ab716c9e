/// The sum of what some rows cost, as far as it can be told from what people wrote.
///
///     // "450 000 kr", "2027" and "1,6 mill. per år", "årlig 2027–2028":
///     costs.once.least     // 450_000
///     costs.years[2027]    // 2_050_000
///     costs.years[2028]    // 1_600_000
package struct Costs: Sendable, Equatable {
    /// An amount that may be a span.
    package struct Sum: Sendable, Equatable {
        package var least: Int64 = 0
        package var most: Int64 = 0

        package init() {}

        mutating func add(_ money: UnderstoodMoney) {
            least = Sum.clamped(least, money.kroner)
            most = Sum.clamped(most, money.upTo ?? money.kroner)
        }

        /// Returns the sum of two numbers, or the largest number there is when it is more; no municipality has so much.
        private static func clamped(_ one: Int64, _ other: Int64) -> Int64 {
            let (sum, overflows) = one.addingReportingOverflow(other)
            return overflows ? .max : sum
        }
    }

    package var rows = 0
    package var once = Sum()
    package var yearly = Sum()
    /// The number of rows whose cost is not said, or not as an amount.
    package var withoutAmount = 0
    package var years: [Int: Sum] = [:]
    /// The costs of which the year cannot be told.
    package var onceUndated = Sum()
    package var yearlyUndated = Sum()

    package init() {}
}

extension Reading {
    /// Returns what rows of a form cost, by its first column for money and its first for dates; nil when it has none
    /// for money.
    ///
    /// A cost is put in a year only when that can be told: one paid once, when all its time is in that year; a
    /// yearly one, when it comes again or lasts for more than a year. Time that is open at one end is as long as
    /// the period of the plan.
    package func costs(of rows: [Item], in form: Form) -> Costs? {
        guard let column = form.columns.first(where: { $0.kind == .money }) else { return nil }
        let date = form.columns.first { $0.kind == .date && !$0.isLater }
        let period = workshop.facts[Fact.period]?.date
        var costs = Costs()
        for row in rows {
            costs.rows += 1
            guard let money = row.text(column.id).flatMap({ UnderstoodMoney($0) }) else {
                costs.withoutAmount += 1
                continue
            }
            let time = date.flatMap { row.date($0.id) }
            costs.add(money, in: time.flatMap { years(of: money, at: $0, in: period) })
        }
        return costs
    }

    private func years(
        of money: UnderstoodMoney, at date: UnderstoodDate, in period: UnderstoodDate?
    ) -> ClosedRange<Int>? {
        guard let start = date.start ?? period?.start, let end = date.end ?? period?.end, start <= end else {
            return nil
        }
        let isLasting = date.isRecurring || date.end == nil || start.year < end.year
        guard money.perYear ? isLasting : start.year == end.year && !date.isRecurring else { return nil }
        return start.year...end.year
    }
}

extension Costs {
    fileprivate mutating func add(_ money: UnderstoodMoney, in years: ClosedRange<Int>?) {
        if money.perYear { yearly.add(money) } else { once.add(money) }
        if let years {
            for year in years { self.years[year, default: Sum()].add(money) }
        } else if money.perYear {
            yearlyUndated.add(money)
        } else {
            onceUndated.add(money)
        }
    }
}
