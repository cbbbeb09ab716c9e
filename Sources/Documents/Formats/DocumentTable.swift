/// A table, with a heading row that is repeated on each page it runs over.
///
/// A template puts it in as one block, `$målområder.tabell$`, on a line of its own.
/// A table without rows shows its headings and one row that says it is not filled in.
package struct DocumentTable: Sendable, Equatable {
    package struct Column: Sendable, Equatable {
        package var heading: String
        /// The width relative to the other columns: 2 is twice as wide as 1. Below 1 counts as 1.
        package var width: Int

        package init(_ heading: String, width: Int = 1) {
            self.heading = heading
            self.width = width
        }
    }

    /// One cell: lines of text, each shown on a line of its own.
    package struct Cell: Sendable, Equatable, ExpressibleByStringLiteral {
        /// The lines of the cell; without any, the cell says that it has not been filled in.
        package var lines: [String]

        package static let missing = Cell([])

        package init(_ lines: [String]) { self.lines = lines }
        package init(_ text: String) { self.lines = [text] }
        package init(stringLiteral text: String) { self.lines = [text] }
    }

    package var columns: [Column]
    /// The rows. Those shorter than the heading row are filled up with empty cells; what is beyond it is left out.
    package var rows: [[Cell]]

    package init(columns: [Column], rows: [[Cell]]) {
        self.columns = columns
        self.rows = rows
    }
}
