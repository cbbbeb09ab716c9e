/// The costs of the measures, by year and goal area.
package struct CostModel: Sendable, Equatable {
    package struct Area: Sendable, Equatable {
        /// The goal area; nil for measures without one.
        package var name: String?
        /// Whole kroner in each of the years.
        package var kroner: [Int64]

        package init(_ name: String?, _ kroner: [Int64]) {
            self.name = name
            self.kroner = kroner
        }
    }

    package var years: [Int]
    package var areas: [Area]
    /// Short ids of measures whose cost or year is not known as a number.
    package var left: [String]

    package init(years: [Int], areas: [Area], left: [String]) {
        self.years = years
        self.areas = areas
        self.left = left
    }

    var total: [Int64] { years.indices.map { year in areas.map { $0.kroner[year] }.reduce(0, &+) } }
    var sum: Int64 { total.reduce(0, &+) }
}
