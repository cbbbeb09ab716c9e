/// The answer people give when they do not know. It is an answer, kept as one.
package enum Answer {
    private static let unknown: Set<String> = ["vetikke", "veitikkje", "vetikkje", "dontknow", "idontknow"]

    /// Whether the text says that the answer is not known.
    ///
    ///     Answer.isUnknown("Vet ikke.")  // true
    package static func isUnknown(_ text: String) -> Bool {
        text.utf8.count < 24 && unknown.contains(folded(text))
    }
}

extension String {
    /// The text without white space at the ends.
    package var trimmed: String {
        guard let first = firstIndex(where: { !$0.isWhitespace }),
            let last = lastIndex(where: { !$0.isWhitespace })
        else { return "" }
        return String(self[first...last])
    }
}
