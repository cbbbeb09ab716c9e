import CXlsxWriter

/// Spreadsheets as people make them, written with libxlsxwriter: merged cells, formulas, formats of their own.
final class SheetMaker {
    typealias Sheet = UnsafeMutablePointer<lxw_worksheet>
    let path: String
    private let book: UnsafeMutablePointer<lxw_workbook>

    init(_ path: String) {
        self.path = path
        book = workbook_new(path)
    }

    func sheet(_ name: String, isHidden: Bool = false) -> Sheet {
        let sheet = workbook_add_worksheet(book, name)!
        if isHidden { worksheet_hide(sheet) }
        return sheet
    }

    /// A row of texts from the first column on; empty ones are left out.
    func write(_ texts: [String], row: UInt32, on sheet: Sheet) {
        for (column, text) in texts.enumerated() where !text.isEmpty {
            worksheet_write_string(sheet, row, UInt16(column), text, nil)
        }
    }

    func write(_ number: Double, _ code: String? = nil, row: UInt32, column: UInt16, on sheet: Sheet) {
        worksheet_write_number(sheet, row, column, number, code.flatMap(format))
    }

    func write(formula: String, is value: Double, row: UInt32, column: UInt16, on sheet: Sheet) {
        worksheet_write_formula_num(sheet, row, column, formula, nil, value)
    }

    /// - Parameter range: first row, first column, last row, last column, from 0.
    func merge(_ text: String, _ range: (UInt32, UInt16, UInt32, UInt16), on sheet: Sheet) {
        worksheet_merge_range(sheet, range.0, range.1, range.2, range.3, text, nil)
    }

    func close() { workbook_close(book) }

    private func format(_ code: String) -> UnsafeMutablePointer<lxw_format>? {
        let format = workbook_add_format(book)
        format_set_num_format(format, code)
        return format
    }
}
