/// The mark that stands before a point in a list: "• ", "– ", "1. ", "a)". It belongs to the page it was copied from,
/// and not to what the point says.
///
///     ListMark.removed(from: "• Bygge")             // "Bygge"
///     ListMark.removed(from: "1. Bygge")            // "Bygge"
///     ListMark.removed(from: "1. mai er fridag")    // "1. mai er fridag"
///     ListMark.removed(from: "§ 5-1 om vedtak")     // "§ 5-1 om vedtak"
package enum ListMark {
    /// Signs that are only ever marks; a word may follow at once.
    private static let signs: Set<Character> = [
        "•", "▪", "■", "□", "●", "○", "◦", "‣", "∙", "◆", "➢", "➤", "✓", "✔", "☐", "☑",
    ]
    /// Signs that are marks when there is space after them.
    private static let spacedSigns: Set<Character> = ["-", "–", "—", "−", "*", "·", "o", "§", "→"]
    /// Letters that stand for signs of Word's symbol fonts, as programs copy them, when a tab comes after them.
    private static let symbolLetters: Set<Character> = ["o", "§", "ü", "Ø", "v", "q", "n", "l"]

    /// Returns the text without the marks it begins with, and without space at its ends.
    ///
    /// - Parameter isInList: Whether the lines around it are numbered as it is, so that "2. etasje" is the second of a list.
    package static func removed(from text: String, isInList: Bool = false) -> String {
        var text = text.trimmingSpaces
        if isInList, let number = number(of: text), !number.isDate { text = String(number.rest).trimmed }
        while let rest = withoutMark(text) { text = rest }
        return text
    }

    /// Returns for each line whether its number goes on from the line before, or the next line's from it.
    package static func areNumbered(_ lines: [String]) -> [Bool] {
        let spoken = lines.indices.filter { !lines[$0].trimmed.isEmpty }
        let numbers = spoken.map { number(of: lines[$0].trimmingSpaces) }
        var result = lines.map { _ in false }
        for (place, index) in spoken.enumerated().dropFirst() {
            guard let before = numbers[place - 1], let now = numbers[place], now.value == before.value + 1,
                now.sign == before.sign
            else { continue }
            (result[spoken[place - 1]], result[index]) = (true, true)
        }
        return result
    }

    private static func withoutMark(_ text: String) -> String? {
        guard let rest = afterSign(text) ?? afterNumber(text) ?? afterLetter(text) else { return nil }
        let said = String(rest).trimmed
        return said.isEmpty ? nil : said
    }

    private static func afterSign(_ text: String) -> Substring? {
        guard let first = text.first else { return nil }
        let rest = text.dropFirst()
        if signs.contains(first) || isSymbol(first) { return rest }
        guard let next = rest.first, next.isWhitespace else { return nil }
        if next == "\t", symbolLetters.contains(first) { return rest }
        guard spacedSigns.contains(first) else { return nil }
        // "§ 5-1" is a law, "o 5" and "§ a" hardly anything.
        return first == "§" && rest.drop(while: \.isWhitespace).first?.isNumber == true ? nil : rest
    }

    /// Whether the character is one of a symbol font's own (U+F020–F0FF), as Word keeps its bullets.
    private static func isSymbol(_ character: Character) -> Bool {
        character.unicodeScalars.first.map { 0xF020...0xF0FF ~= $0.value } ?? false
    }

    /// A number that a text begins with: "2. " or "2) ".
    private struct Number {
        var value: Int
        var sign: Character
        var rest: Substring

        /// Whether it is a day of the month: "1. mai".
        var isDate: Bool {
            let word = String(rest).trimmed.prefix { $0.isLetter }.lowercased()
            return (1...12).contains { CalendarDay.name(ofMonth: $0) == word }
        }
    }

    private static func number(of text: String) -> Number? {
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        let rest = text.dropFirst(digits.count)
        guard (1...3).contains(digits.count), let value = Int(digits), let sign = rest.first, ".)".contains(sign),
            rest.dropFirst().first?.isWhitespace == true
        else { return nil }
        return Number(value: value, sign: sign, rest: rest.dropFirst())
    }

    private static func afterNumber(_ text: String) -> Substring? {
        guard let number = number(of: text) else { return nil }
        if number.sign == ")" || number.rest.first == "\t" { return number.rest }
        // "2. etasje" and "1. mai" are no lists.
        let isCapital = String(number.rest).trimmed.first?.isUppercase == true
        return isCapital && !number.isDate ? number.rest : nil
    }

    /// Returns what follows "a) ", "(a) ", or "(1) ".
    private static func afterLetter(_ text: String) -> Substring? {
        let isOpen = text.first == "("
        let inside = text.dropFirst(isOpen ? 1 : 0)
        let mark = inside.prefix { $0.isASCII && ($0.isLetter || isOpen && $0.isNumber) }
        let rest = inside.dropFirst(mark.count)
        guard !mark.isEmpty, mark.count <= (mark.allSatisfy(\.isNumber) ? 2 : 1), rest.first == ")",
            rest.dropFirst().first?.isWhitespace == true
        else { return nil }
        return rest.dropFirst(2)
    }
}

extension StringProtocol {
    /// The text without spaces at its ends; a tab at its beginning stands before an empty cell, and stays.
    fileprivate var trimmingSpaces: String {
        guard let last = lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return String(self[...last].drop { $0.isWhitespace && $0 != "\t" })
    }
}
