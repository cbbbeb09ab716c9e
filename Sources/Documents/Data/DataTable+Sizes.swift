import Planning

extension DataTable {
    /// Returns the width of a column in letters: what its longest cell needs, within reason, as long texts fold.
    func columnWidth(_ column: Int) -> Double {
        let texts = rows.lazy.map { column < $0.count ? $0[column].length : 0 }
        // Room for the arrow of the filter.
        let needed = max(texts.max() ?? 0, headings[column].count + 3)
        return Double(min(max(needed + 1, 8), 45))
    }

    /// Returns the height of a row in points; nil when none of its texts fold, as the row is then as high as it should
    /// be. Some programs do not look at the texts themselves.
    func height(ofRow row: Int, _ widths: [Double]) -> Double? {
        let lines = zip(rows[row], widths).map { cell, width -> Int in
            guard case .text(let text) = cell else { return 1 }
            // Most letters are narrower than the digits that widths are counted in.
            let perLine = Int(width * 1.05)
            return text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
                .map { max(1, ($0.count + perLine - 1) / perLine) }.reduce(0, +)
        }
        let most = lines.max() ?? 1
        // Excel has no higher rows.
        return most > 1 ? min(Double(most) * 15, 409) : nil
    }
}

extension DataTable.Cell {
    fileprivate var length: Int {
        switch self {
        case .empty: 0
        case .text(let text): text.count
        case .number: 9
        case .kroner(let kroner, let perYear, let words):
            UnderstoodMoney.grouped(kroner).count + (perYear ? 11 : 3) + words.before.count + words.after.count
        case .day: 10
        }
    }
}
