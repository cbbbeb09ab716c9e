import Planning

/// Rows picked from a table, and what is said of them all.
///
///     RowPick("3 K5–K8: NAV", prefix: "K")  // numbers 3, 5, 6, 7 and 8, text "NAV"
struct RowPick: Equatable {
    var numbers: [Int]
    /// The answer for all of them; nil when they are to be filled in one by one.
    var text: String?

    /// Reads a line; nil when it does not begin with numbers alone.
    init?(_ line: String, prefix: String) {
        let parts = line.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map {
            String($0).trimmed
        }
        let head = parts[0].uppercased().replacing(prefix, with: "").replacing(" – ", with: "–").replacing(
            " - ", with: "-")
        guard let numbers = chosenNumbers(head) else { return nil }
        self.numbers = numbers
        text = parts.count > 1 && !parts[1].isEmpty ? parts[1] : nil
    }
}
