import CXlsxWriter
import Glibc
import Planning

/// Writes a workbook as Excel has it (Office Open XML): the heading row stays in sight and filters, numbers and
/// dates are real ones, and nothing is a formula.
///
/// Everything is written in memory, in a file without a name; the library's own scratch files are its owner's
/// alone and are gone before they are written to.
struct SpreadsheetWriter {
    private static let formats = (
        kroner: "#,##0\" kr\"", perYear: "#,##0\" kr per år\"", number: "#,##0.##", day: "dd.mm.yyyy"
    )

    private let book: UnsafeMutablePointer<lxw_workbook>
    private let looks: Looks

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
        for (column, heading) in table.headings.enumerated() {
            worksheet_write_string(sheet, 0, UInt16(column), SheetText.safe(heading), looks.heading)
            worksheet_set_column(sheet, UInt16(column), UInt16(column), table.columnWidth(column), nil)
        }
        for (row, cells) in table.rows.enumerated() {
            let isSum = table.endsInSum && row == table.rows.count - 1
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
        case .kroner(let kroner, let perYear):
            worksheet_write_number(
                sheet, place.row, place.column, Double(kroner), perYear ? look.perYear : look.kroner)
        case .day(let day):
            var date = lxw_datetime()
            (date.year, date.month, date.day) = (Int32(day.year), Int32(day.month), Int32(day.day))
            worksheet_write_datetime(sheet, place.row, place.column, &date, look.day)
        }
    }
}

// MARK: - Looks

extension SpreadsheetWriter {
    typealias Format = UnsafeMutablePointer<lxw_format>

    /// The looks of cells. White on the dark blue is 9.1 : 1.
    fileprivate struct Looks {
        struct Row {
            var text, number, kroner, perYear, day: Format
        }

        let heading: Format
        let row: Row
        let sum: Row

        init?(_ book: UnsafeMutablePointer<lxw_workbook>) {
            guard let heading = Looks.format(book, nil), let row = Looks.row(book, isBold: false),
                let sum = Looks.row(book, isBold: true)
            else { return nil }
            format_set_bold(heading)
            format_set_font_color(heading, 0xFF_FFFF)
            format_set_bg_color(heading, 0x1F_4E5F)
            (self.heading, self.row, self.sum) = (heading, row, sum)
        }

        private static func row(_ book: UnsafeMutablePointer<lxw_workbook>, isBold: Bool) -> Row? {
            let names = [nil, formats.number, formats.kroner, formats.perYear, formats.day]
            let made = names.compactMap { format(book, $0) }
            guard made.count == names.count else { return nil }
            if isBold {
                for format in made {
                    format_set_bold(format)
                    format_set_top(format, UInt8(LXW_BORDER_THIN.rawValue))
                }
            }
            return Row(text: made[0], number: made[1], kroner: made[2], perYear: made[3], day: made[4])
        }

        private static func format(_ book: UnsafeMutablePointer<lxw_workbook>, _ number: String?) -> Format? {
            guard let format = workbook_add_format(book) else { return nil }
            format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
            if let number { format_set_num_format(format, number) } else { format_set_text_wrap(format) }
            return format
        }
    }
}

extension DataTable {
    /// In letters: what the longest cell needs, within reason, as long texts fold.
    fileprivate func columnWidth(_ column: Int) -> Double {
        let texts = rows.lazy.map { column < $0.count ? $0[column].length : 0 }
        // Room for the arrow of the filter.
        let needed = max(texts.max() ?? 0, headings[column].count + 3)
        return Double(min(max(needed + 1, 8), 50))
    }
}

extension DataTable.Cell {
    fileprivate var length: Int {
        switch self {
        case .empty: 0
        case .text(let text): text.count
        case .number: 9
        case .kroner(let kroner, let perYear): UnderstoodMoney.grouped(kroner).count + (perYear ? 11 : 3)
        case .day: 10
        }
    }
}

private func withCStrings(_ texts: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Void) {
    let pointers = texts.map { strdup($0) }
    body(pointers)
    for pointer in pointers { free(pointer) }
}
