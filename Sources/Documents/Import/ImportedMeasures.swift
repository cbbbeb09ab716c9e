/// The measures of an old plan, and what was not understood in it.
package struct ImportedMeasures: Sendable, Equatable {
    package var measures: [Measure] = []
    package var findings: [ImportFinding] = []
    /// Some table had the columns of measures.
    package var hasTable = false

    package struct Measure: Sendable, Equatable {
        /// The group it stands in, as the plan calls it: the goal area.
        package var group: String?
        /// Text by column id; empty cells are left out.
        package var cells: [String: String]

        package init(group: String?, cells: [String: String]) {
            self.group = group
            self.cells = cells
        }
    }
}

/// Something in an old plan that was left out, or that people should look at.
package enum ImportFinding: Sendable, Equatable {
    /// Columns that the form does not have.
    case columnsLeftOut([String], table: ImportedTable)
    /// A table without the main column; these are the cells of its first row.
    case tableLeftOut(ImportedTable, header: [String])
    /// Measures in a table that no heading gives a group.
    case withoutGroup(Int, table: ImportedTable)
    /// Not one of the column's choices.
    case unknownAnswer(String, column: String)
    case tooLong(column: String, characters: Int, table: ImportedTable)
}

/// Which table in an old plan: its number from the start, and the heading it stands under.
package struct ImportedTable: Sendable, Equatable {
    package var number: Int
    package var heading: String?

    package init(number: Int, heading: String? = nil) {
        self.number = number
        self.heading = heading
    }
}
