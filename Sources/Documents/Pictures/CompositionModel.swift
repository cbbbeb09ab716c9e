/// Who is in the groups, by role: a dot for each person.
package struct CompositionModel: Sendable, Equatable {
    package var tool: String
    /// The groups, three at most; the one it is mostly about first.
    package var groups: [String]
    package var rows: [Row]

    package struct Row: Sendable, Equatable {
        /// Nil is people without a role.
        package var role: String?
        /// How many there are in each group.
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
