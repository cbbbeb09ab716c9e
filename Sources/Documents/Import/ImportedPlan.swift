/// What was understood of an old plan, and what was not.
package struct ImportedPlan: Sendable, Equatable {
    package var measures: [Measure] = []
    /// The groups that the plan names, in its order, those without measures too.
    package var groups: [String] = []
    package var goals: [Goal] = []
    package var texts: [Text] = []
    /// In the order of the plan.
    package var notes: [ImportNote] = []
    /// Some table had the columns of measures.
    package var hasTable = false
    /// Amounts and dates are values, as a spreadsheet has them, and not as somebody once wrote them.
    package var hasValues = false

    package var isEmpty: Bool { !hasTable && measures.isEmpty && goals.isEmpty && texts.isEmpty }

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

    package struct Goal: Sendable, Equatable {
        package var group: String
        package var text: String
    }

    /// A paragraph of a section.
    package struct Text: Sendable, Equatable {
        package var tool: String
        package var prompt: String
        package var text: String
    }
}

/// How something in an old plan was understood, or that it was left out.
package enum ImportNote: Sendable, Equatable {
    /// A table of measures: each heading that was understood with the column it became, those that were not, and
    /// headings of mere numbers.
    case table(ImportedTable, rows: Int, columns: [Pair], leftOut: [String], numbers: [String])
    /// A table without the main column; these are the cells of its first row.
    case tableLeftOut(ImportedTable, header: [String])
    /// The table of another tool.
    case otherTable(ImportedTable, tool: String)
    /// Measures that were points of a list, or paragraphs; with the heading above.
    case listed(Int, under: String?)
    /// A row without a measure in it.
    case rowLeftOut(String, table: ImportedTable)
    /// Measures that no heading gives a group.
    case withoutGroup(Int)
    /// Rows where the main column is empty.
    case withoutMain(Int, column: String, table: ImportedTable)
    /// No heading says that it names a group, and these, with measures under them, were taken for groups.
    case groupsFromHeadings([String])
    /// Not one of the column's choices.
    case unknownAnswer(String, column: String)
    case tooLong(column: String, characters: Int, table: ImportedTable?)
    /// Text under a heading that is no section of ours; the number of paragraphs.
    case textLeftOut(heading: String?, paragraphs: Int)
    case pictures(Int)
    /// A line above a table that says what its bare numbers are counted in.
    case unit(String, table: ImportedTable)
    /// A sheet of a spreadsheet that is hidden.
    case hiddenSheet(String)

    package struct Pair: Sendable, Equatable {
        package var heading: String
        package var column: String
    }
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
