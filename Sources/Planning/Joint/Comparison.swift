/// What the municipalities of a joint workshop lay side by side. A process says which of its tools it is.
package struct Comparison: Sendable, Equatable {
    /// Ids of the boards and grids that are compared, in this order.
    package var tools: [String]
    /// Where it stands how much a means is used.
    package var volume: Volume?
    /// Name of the template of the document that says it all.
    package var document: String?
    /// The overview of the municipalities, column by column.
    package var overview: [OverviewColumn]

    /// A column of a form with amounts or numbers by year.
    package struct Volume: Sendable, Equatable {
        package var tool: String
        package var column: String

        package init(tool: String, column: String) {
            self.tool = tool
            self.column = column
        }
    }

    /// What a municipality has said in one place.
    package struct OverviewColumn: Sendable, Equatable {
        package var name: String
        package var tool: String
        /// Only what stands under this prompt, or in this group of a form; nil is all of it.
        package var part: String?

        package init(name: String, tool: String, part: String? = nil) {
            self.name = name
            self.tool = tool
            self.part = part
        }
    }

    package init(
        tools: [String] = [], volume: Volume? = nil, document: String? = nil, overview: [OverviewColumn] = []
    ) {
        self.document = document
        self.tools = tools
        self.volume = volume
        self.overview = overview
    }
}
