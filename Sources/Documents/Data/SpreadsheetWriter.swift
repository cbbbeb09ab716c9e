import CXlsxWriter
import Glibc
import Planning

/// A writer of workbooks as Excel has them (Office Open XML): the heading row stays in sight and filters, numbers and
/// dates are real ones, and nothing is a formula. What somebody wrote around an amount is in its number format.
///
/// Everything is written in memory, in a file without a name; the library's own scratch files are its owner's
/// alone and are gone before they are written to.
struct SpreadsheetWriter {
    private let book: UnsafeMutablePointer<lxw_workbook>
    private let looks: Looks
    private let worded = WordedFormats()

    /// - Throws: `data(.notMade)`, when there is no memory or no room for scratch files.
    static func bytes(_ workbook: Workbook) throws(DocumentProblem) -> [UInt8] {
        let file = memory_file()
        guard file >= 0 else { throw .data(.notMade(.xlsx, errno: errno)) }
        defer { close(file) }
        // The library wants a path, and this one leads to what is already open.
        guard let writer = SpreadsheetWriter(path: "/proc/self/fd/\(file)") else {
            throw .data(.notMade(.xlsx, errno: ENOMEM))
        }
        writer.write(workbook)
        guard workbook_close(writer.book) == LXW_NO_ERROR else { throw .data(.notMade(.xlsx, errno: errno)) }
        return try FileText.bytes("/proc/self/fd/\(file)")
    }

    private init?(path: String) {
        guard let book = workbook_new(path) else { return nil }
        self.book = book
        guard let looks = Looks(book) else { return nil }
        self.looks = looks
    }

    private func write(_ workbook: Workbook) {
        setProperties(workbook)
        let names = SheetNames.of(workbook.tables.map(\.name))
        for (table, name) in zip(workbook.tables, names) {
            guard let sheet = workbook_add_worksheet(book, name) else { continue }
            write(table, on: sheet)
        }
    }

    private func setProperties(_ workbook: Workbook) {
        withCStrings([workbook.title, workbook.subject, "Boplan"]) { texts in
            var properties = lxw_doc_properties()
            properties.title = texts[0]
            properties.subject = texts[1]
            properties.author = texts[2]
            properties.created = time_t(workbook.date)
            workbook_set_properties(book, &properties)
        }
        // There is no place for the language of a workbook; a property of our own says it to whoever looks.
        workbook_set_custom_property_string(book, "Språk", workbook.language)
    }

    private func write(_ table: DataTable, on sheet: UnsafeMutablePointer<lxw_worksheet>) {
        let width = UInt16(table.headings.count)
        let widths = table.headings.indices.map(table.columnWidth)
        for (column, heading) in table.headings.enumerated() {
            worksheet_write_string(sheet, 0, UInt16(column), SheetText.safe(heading), looks.heading)
            worksheet_set_column(sheet, UInt16(column), UInt16(column), widths[column], nil)
        }
        for (row, cells) in table.rows.enumerated() {
            let isSum = table.endsInSum && row == table.rows.count - 1
            if let height = table.height(ofRow: row, widths) { worksheet_set_row(sheet, UInt32(row + 1), height, nil) }
            for (column, cell) in cells.prefix(Int(width)).enumerated() {
                write(cell, at: (UInt32(row + 1), UInt16(column)), on: sheet, isSum ? looks.sum : looks.row)
            }
        }
        worksheet_freeze_panes(sheet, 1, 0)
        // A sum would be filtered and sorted with the rest.
        let last = UInt32(table.rows.count - (table.endsInSum ? 1 : 0))
        if width > 0 { worksheet_autofilter(sheet, 0, 0, max(last, 1), width - 1) }
        setPrinting(of: sheet)
    }

    private func setPrinting(of sheet: UnsafeMutablePointer<lxw_worksheet>) {
        worksheet_set_landscape(sheet)
        worksheet_set_paper(sheet, 9)  // A4
        worksheet_fit_to_pages(sheet, 1, 0)
        worksheet_repeat_rows(sheet, 0, 0)
    }

    private func write(
        _ cell: DataTable.Cell, at place: (row: UInt32, column: UInt16), on sheet: UnsafeMutablePointer<lxw_worksheet>,
        _ look: Looks.Row
    ) {
        switch cell {
        case .empty: worksheet_write_blank(sheet, place.row, place.column, look.text)
        case .text(let text):
            worksheet_write_string(sheet, place.row, place.column, SheetText.safe(text), look.text)
        case .number(let number): worksheet_write_number(sheet, place.row, place.column, number, look.number)
        case .kroner(let kroner, let perYear, let words):
            guard !words.isEmpty else {
                let format = perYear ? look.perYear : look.kroner
                worksheet_write_number(sheet, place.row, place.column, Double(kroner), format)
                return
            }
            if let format = worded.format(words, perYear: perYear, in: book) {
                worksheet_write_number(sheet, place.row, place.column, Double(kroner), format)
            } else {
                write(.text(words.around(kroner, perYear: perYear)), at: place, on: sheet, look)
            }
        case .day(let day):
            var date = lxw_datetime()
            (date.year, date.month, date.day) = (Int32(day.year), Int32(day.month), Int32(day.day))
            worksheet_write_datetime(sheet, place.row, place.column, &date, look.day)
        }
    }
}

private func withCStrings(_ texts: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Void) {
    let pointers = texts.map { strdup($0) }
    body(pointers)
    for pointer in pointers { free(pointer) }
}
