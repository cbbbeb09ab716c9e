import Documents
import Planning

/// What the measures cost in each year, as far as people wrote it so that it can be counted.
///
/// An amount is put in the year of its deadline; one over more years is divided among them, and one for each
/// year is in every year of the plan, or of its own time. Of "1–2 mill." it is the most.
struct MeasureCosts {
    private let reading: Reading
    private let plan: Tool
    private let cost: String
    private let date: String?

    /// Nil when the process has no measures with a cost.
    init?(reading: Reading) {
        guard let plan = reading.process.measures.flatMap(reading.process.tool),
            let columns = plan.form?.rowColumns, let cost = columns.first(where: { $0.kind == .money })
        else { return nil }
        self.reading = reading
        self.plan = plan
        self.cost = cost.id
        date = columns.first { $0.kind == .date }?.id
    }

    /// Nil when no cost can be counted.
    var model: CostModel? {
        let groups = reading.groups(of: plan)
        let spread = groups.map { group in group.rows.map { (row: $0, years: amounts(of: $0)) } }
        let all = spread.joined().flatMap { $0.years.keys }
        guard let first = all.min(), let last = all.max() else { return nil }
        let years = Array(first...min(last, first + 11))
        let areas = zip(groups, spread).map { group, rows in
            CostModel.Area(
                group.name,
                years.map { year in rows.map { $0.years[year] ?? 0 }.reduce(0) { MeasureCosts.sum($0, $1) } })
        }
        let left = spread.joined().filter { row in row.years.keys.allSatisfy { !years.contains($0) } }
        return CostModel(years: years, areas: areas, left: left.map { $0.row.label })
    }

    private func amounts(of row: Item) -> [Int: Int64] {
        guard let money = row.text(cost).flatMap(UnderstoodMoney.init) else { return [:] }
        let amount = min(money.upTo ?? money.kroner, 1_000_000_000_000)
        guard amount > 0,
            let years = years(date.flatMap { row.text($0) }.flatMap(UnderstoodDate.init), each: money.perYear)
        else { return [:] }
        let part = money.perYear ? amount : amount / Int64(years.count)
        return Dictionary(uniqueKeysWithValues: years.map { ($0, part) })
    }

    private func years(_ date: UnderstoodDate?, each: Bool) -> ClosedRange<Int>? {
        let own = date.flatMap(MeasureCosts.years)
        guard each else { return own }
        if let own, own.count > 1 { return own }
        return reading.workshop.facts[Fact.period]?.value.flatMap(UnderstoodDate.init).flatMap(MeasureCosts.years)
            ?? own
    }

    private static func years(_ date: UnderstoodDate) -> ClosedRange<Int>? {
        guard let last = date.end?.year ?? date.start?.year else { return nil }
        let first = date.start?.year ?? last
        return first <= last && last - first < 12 ? first...last : nil
    }

    private static func sum(_ one: Int64, _ other: Int64) -> Int64 {
        let (sum, isTooMuch) = one.addingReportingOverflow(other)
        return isTooMuch ? .max : sum
    }
}
