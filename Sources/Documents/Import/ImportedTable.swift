import Planning

/// A table in an old plan: its number from the start, and the heading it stands under.
package struct ImportedTable: Sendable, Hashable {
    package var number: Int
    package var heading: String?

    package init(number: Int, heading: String? = nil) {
        self.number = number
        self.heading = heading
    }
}

extension ImportedTable {
    package var name: Message {
        heading.map { "Tabell \(number) (under \(quoted: $0))" } ?? "Tabell \(number)"
    }

    /// Returns the sentence that says how many measures are in the table.
    package func found(_ measures: Int) -> Message {
        measures == 0
            ? "\(name): ingen tiltak." : "\(name): \(measures, one: "ett tiltak", many: "# tiltak")."
    }
}
