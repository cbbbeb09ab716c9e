import Documents
import Planning

/// The cost of the measures in each year, as far as people wrote it so that it can be counted; of "1–2 mill." the most.
struct MeasureCosts {
    private let reading: Reading
    private let plan: Tool
    private let form: Form

    /// Creates the costs of the measures; nil when the process has no measures.
    init?(reading: Reading) {
        guard let plan = reading.process.measuresTool, let form = plan.form else {
            return nil
        }
        self.reading = reading
        self.plan = plan
        self.form = form
    }

    /// The costs as a model; nil when no cost can be put in a year.
    var model: CostModel? {
        let groups = reading.groups(of: plan)
        let costs = groups.map { amounts(of: $0.rows) }
        let all = costs.flatMap(\.keys)
        guard let first = all.min(), let last = all.max() else { return nil }
        let years = Array(first...min(last, first + 11))
        let areas = zip(groups, costs).map { group, costs in
            CostModel.Area(group.name, years.map { min(costs[$0]?.most ?? 0, MeasureCosts.largest) })
        }
        let left = groups.flatMap(\.rows).filter { amounts(of: [$0]).keys.allSatisfy { !years.contains($0) } }
        return CostModel(years: years, areas: areas, left: left.map(reading.labelled))
    }

    /// A million million: longer numbers would run off the page.
    private static let largest: Int64 = 1_000_000_000_000

    private func amounts(of rows: [Item]) -> [Int: Costs.Sum] { reading.costs(of: rows, in: form)?.years ?? [:] }
}
