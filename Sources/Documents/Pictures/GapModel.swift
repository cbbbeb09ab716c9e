/// Rows that lead from how it is to how it should be, by way of what is needed.
package struct GapModel: Sendable, Equatable {
    package struct Row: Sendable, Equatable {
        package var label: String
        /// The texts, one a column; nil where it is not filled in.
        package var texts: [String?]

        package init(_ label: String, _ texts: [String?]) {
            self.label = label
            self.texts = texts
        }
    }

    package var tool: String
    /// The headings, two to four.
    package var columns: [String]
    package var rows: [Row]

    package init(tool: String, columns: [String], rows: [Row]) {
        self.tool = tool
        self.columns = columns
        self.rows = rows
    }
}
