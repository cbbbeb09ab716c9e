/// The tools that the municipalities of a joint workshop lay side by side. A process says which of its tools it is.
package struct Comparison: Sendable, Equatable {
    /// The ids of the boards and grids that are compared, in this order.
    package var tools: [ToolID]
    /// The column that says how much a means is used.
    package var volume: Volume?
    /// The name of the template of the document that says it all.
    package var document: String?
    /// The overview of the municipalities, column by column.
    package var overview: [OverviewColumn]

    /// A column of a form with amounts or numbers by year.
    package struct Volume: Sendable, Equatable {
        package var tool: ToolID
        package var column: ColumnID

        package init(tool: ToolID, column: ColumnID) {
            self.tool = tool
            self.column = column
        }
    }

    /// A part of what a municipality has said.
    package struct OverviewColumn: Sendable, Equatable {
        package var name: String
        package var tool: ToolID
        /// The prompt, or the group of a form, to which the column is limited; nil for all of it.
        package var part: String?

        package init(name: String, tool: ToolID, part: String? = nil) {
            self.name = name
            self.tool = tool
            self.part = part
        }
    }

    package init(
        tools: [ToolID] = [], volume: Volume? = nil, document: String? = nil, overview: [OverviewColumn] = []
    ) {
        self.document = document
        self.tools = tools
        self.volume = volume
        self.overview = overview
    }
}
