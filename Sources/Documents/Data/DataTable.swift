import Planning

/// A table for a spreadsheet: real numbers and dates, where a document has what people wrote.
package struct DataTable: Sendable, Equatable {
    package enum Cell: Sendable, Equatable {
        case empty
        case text(String)
        case number(Double)
        /// Whole kroner; each year or once, with what was written around them.
        case kroner(Int64, perYear: Bool, words: AmountWords = AmountWords())
        case day(CalendarDay)
    }

    /// The name of the sheet. A spreadsheet may have to shorten it.
    package var name: String
    package var headings: [String]
    package var rows: [[Cell]]
    /// Whether the last row is the sum of those above it.
    package var endsInSum: Bool

    package init(name: String, headings: [String], rows: [[Cell]], endsInSum: Bool = false) {
        self.name = name
        self.headings = headings
        self.rows = rows
        self.endsInSum = endsInSum
    }
}

/// Tables as one file for spreadsheets.
package struct Workbook: Sendable, Equatable {
    package var title: String
    package var subject: String
    /// The language tag (BCP 47).
    package var language: String
    /// The time in seconds since 1970, the only one in the file.
    package var date: Int64
    package var tables: [DataTable]

    package init(title: String, subject: String, language: String, date: Int64, tables: [DataTable]) {
        self.title = title
        self.subject = subject
        self.language = language
        self.date = date
        self.tables = tables
    }
}
