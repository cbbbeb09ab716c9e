import Planning

/// A row that adds up those above it.
enum SumRow {
    private static let words = [
        "sum", "totalt", "total", "totale", "totalsum", "totalkostnad", "totalkostnader", "totalkostnadar", "delsum",
        "sluttsum", "hovedsum", "hovudsum",
    ]

    /// Whether a text is the label of a sum, such as "Sum", "Sum Bolig 2027", "Totale kostnader" and "Til sammen".
    static func isLabel(_ text: String) -> Bool {
        let words = text.split { !$0.isLetter }.map { folded(String($0)) }
        guard let first = words.first, words.count < 4 else { return false }
        return self.words.contains(first) || words.starts(with: ["i", "alt"]) || words.starts(with: ["til", "sammen"])
    }

    /// Whether a row says little but that it is a sum. The label may stand where others have their number. Where the
    /// row says what is not filled in, or has a number of its own, it is not a sum.
    static func isSum(_ cells: [String], in vocabulary: PlanVocabulary) -> Bool {
        guard !cells.contains(where: vocabulary.isMark) else { return false }
        let filled = cells.indices.filter { !vocabulary.isBlank(cells[$0]) }
        guard let first = filled.first, isLabel(cells[first]) else { return false }
        let rest = filled.dropFirst()
        return rest.count < 2 || rest.allSatisfy { isFigure(cells[$0]) }
    }

    /// Whether a text is a figure, such as "10 mill. kr", "250000" and "25 %".
    private static func isFigure(_ text: String) -> Bool {
        UnderstoodMoney(text) != nil || !text.contains(where: \.isLetter) && text.contains(where: \.isNumber)
    }
}
