import Planning

/// The parts of an old plan that were understood, and notes on those that were not.
package struct ImportedPlan: Sendable, Equatable {
    package var measures: [Measure] = []
    /// The groups that the plan names, in its order, those without measures too.
    package var groups: [String] = []
    package var goals: [Goal] = []
    package var texts: [Text] = []
    /// The notes, in the order of the plan.
    package var notes: [ImportNote] = []
    /// Whether some table had the columns of measures.
    package var hasTable = false
    /// Whether amounts and dates are values, as a spreadsheet has them, and not as somebody once wrote them.
    package var hasValues = false

    package var isEmpty: Bool { !hasTable && measures.isEmpty && goals.isEmpty && texts.isEmpty }

    package struct Measure: Sendable, Equatable {
        /// The group it stands in, as the plan calls it: the goal area.
        package var group: String?
        /// Text by column id; empty cells are left out.
        package var cells: [ColumnID: String]

        package init(group: String?, cells: [ColumnID: String]) {
            self.group = group
            self.cells = cells
        }
    }

    package struct Goal: Sendable, Equatable {
        package var group: String
        package var text: String
    }

    /// A paragraph of a section.
    package struct Text: Sendable, Equatable {
        package var tool: ToolID
        package var prompt: String
        package var text: String
    }
}
