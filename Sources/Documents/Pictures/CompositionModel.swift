/// The people in the groups, by role: a dot for each person.
package struct CompositionModel: Sendable, Equatable {
    package var tool: String
    /// The groups, three at most; the one it is mostly about first.
    package var groups: [String]
    package var rows: [Row]

    package struct Row: Sendable, Equatable {
        /// The name of the role; nil for people without one.
        package var role: String?
        /// The number of people in each group.
        package var counts: [Int]

        package init(_ role: String?, _ counts: [Int]) {
            self.role = role
            self.counts = counts
        }
    }

    package init(tool: String, groups: [String], rows: [Row]) {
        self.tool = tool
        self.groups = groups
        self.rows = rows
    }
}
