import CXlsxWriter

extension SpreadsheetWriter {
    typealias Format = UnsafeMutablePointer<lxw_format>

    /// The looks of cells. White on the dark blue is 9.1 : 1.
    struct Looks {
        private static let formats = (
            kroner: "#,##0\" kr\"", perYear: "#,##0\" kr per år\"", number: "#,##0.##", day: "dd.mm.yyyy"
        )

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
