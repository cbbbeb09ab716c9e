/// The words around an amount that the amount itself does not hold: "ca." before it, and the note in parentheses after,
/// which often says where the money is.
///
///     AmountWords("ca. 450 000 kr (budsjettet)")  // before: "ca.", after: "(budsjettet)"
///     AmountWords("2 mill.").isEmpty              // true
package struct AmountWords: Sendable, Hashable {
    package var before = ""
    package var after = ""

    package init() {}

    package init(_ text: String) {
        after = String(text.dropFirst(UnderstoodMoney.withoutNote(text).count)).trimmed
        guard let first = text.split(separator: " ").first else { return }
        let word = first.last == "." ? first.dropLast() : first
        if MoneyWords.about[word.lowercased()] != nil { before = String(first) }
    }

    package var isEmpty: Bool { before.isEmpty && after.isEmpty }

    /// Returns an amount with the words around it: "ca. 450 000 kr (budsjettet)".
    package func around(_ kroner: Int64, perYear: Bool) -> String {
        let amount = UnderstoodMoney(kroner: kroner, perYear: perYear)?.formatted ?? String(kroner)
        return [before, amount, after].filter { !$0.isEmpty }.joined(separator: " ")
    }
}
