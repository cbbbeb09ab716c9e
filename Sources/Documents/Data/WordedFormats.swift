import CXlsxWriter
import Planning

/// Formats of amounts that have words around them: the number is a real one, and the cell shows "ca. 450 000 kr
/// (budsjettet)" all the same.
final class WordedFormats {
    /// The greatest number of formats. Excel has room for some 200 in a workbook.
    private static let most = 100
    private var formats: [String: SpreadsheetWriter.Format] = [:]

    /// Returns the format for amounts with these words; nil for words that a format cannot hold, and when there are too
    /// many formats.
    func format(
        _ words: AmountWords, perYear: Bool, in book: UnsafeMutablePointer<lxw_workbook>
    ) -> SpreadsheetWriter.Format? {
        guard WordedFormats.canHold(words.before), WordedFormats.canHold(words.after) else { return nil }
        let before = words.before.isEmpty ? "" : "\"\(words.before) \""
        let code = before + "#,##0\" kr\(perYear ? " per år" : "")\(words.after.isEmpty ? "" : " " + words.after)\""
        if let known = formats[code] { return known }
        guard formats.count < WordedFormats.most, let format = workbook_add_format(book) else { return nil }
        format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
        format_set_num_format(format, code)
        formats[code] = format
        return format
    }

    /// Whether a format can hold a text: its code has at most 255 signs, and words stand between quotation marks in it.
    private static func canHold(_ text: String) -> Bool {
        text.utf16.count < 100 && SheetText.safe(text) == text && !text.contains("\"") && !text.contains("_x")
    }
}
