import Planning

/// The unit that the bare numbers of a column are counted in.
///
///     AmountUnit(heading: "Kostnad (i 1000 kr)")?.amount("450")  // "450 000 kr", with spaces that do not break
///     AmountUnit(heading: "Kostnad mill. kr")?.amount("2,5")     // "2,5 mill. kr"
///     AmountUnit(heading: "Kostnad")                             // nil
enum AmountUnit: Equatable {
    case thousand, million

    init?(heading: String) {
        let words = heading.lowercased().split { !$0.isLetter && !$0.isNumber }
        let isThousand = words.contains { ["1000", "tusen", "tkr", "tnok"].contains($0) }
        if isThousand || zip(words, words.dropFirst()).contains(where: { $0 == "1" && $1 == "000" }) {
            self = .thousand
        } else if words.contains(where: { ["mill", "mkr", "mnok", "millioner", "millionar"].contains($0) }) {
            self = .million
        } else {
            return nil
        }
    }

    /// Creates the unit that a remark names: "Alle tall i 1000 kr", but not "1000 boliger".
    init?(remark: String) {
        let words = remark.lowercased().split { !$0.isLetter }
        guard words.contains(where: { ["tall", "tal", "beløp", "kroner", "kr", "nok", "tkr"].contains($0) }),
            words.count < 8
        else { return nil }
        self.init(heading: remark)
    }

    /// Returns the amount that a bare number in the unit is; any other text as it is.
    func amount(_ text: String) -> String {
        let digits = String(text.filter { !$0.isWhitespace })
        guard !digits.isEmpty, digits.allSatisfy({ $0.isASCII && $0.isNumber || $0 == "," }) else { return text }
        switch self {
        case .million: return digits + " mill. kr"
        case .thousand:
            guard let number = Int64(digits), number < 1_000_000_000 else { return digits + " tusen kr" }
            return UnderstoodMoney(kroner: number * 1000)?.formatted ?? text
        }
    }
}
