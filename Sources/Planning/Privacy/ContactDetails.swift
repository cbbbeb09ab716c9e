/// A finder of telephone numbers and e-mail addresses: they may belong to a private person, so people are asked whether
/// they belong in the notes. They decide.
///
///     ContactDetails.areIn("Ring 912 34 567")           // true
///     ContactDetails.areIn("62 boliger innen 2013-2014") // false
package enum ContactDetails {
    package static func areIn(_ text: String) -> Bool {
        text.contains("@") && hasAddress(text) || hasTelephone(text)
    }

    private static func hasAddress(_ text: String) -> Bool {
        text.split(whereSeparator: { $0.isWhitespace || "<>()[],;:".contains($0) }).contains { word in
            let parts = word.split(separator: "@", omittingEmptySubsequences: false)
            guard parts.count == 2, !parts[0].isEmpty else { return false }
            return parts[1].split(separator: ".").count > 1
        }
    }

    /// Whether the text has eight digits as Norwegian numbers are written, `22 22 22 22` or `912 34 567`, with or
    /// without +47; eight in one only where they begin as a mobile number does.
    private static func hasTelephone(_ text: String) -> Bool {
        let groups = text.split(whereSeparator: { !$0.isWholeNumber && $0 != "+" }).map(String.init)
        return groups.indices.contains { start in
            let rest =
                groups[start...].first == "+47" || groups[start...].first == "0047"
                ? groups[(start + 1)...] : groups[start...]
            guard let first = rest.first, let digit = first.first, digit != "0", digit != "1" else { return false }
            let lengths = rest.prefix(4).map(\.count)
            return lengths.starts(with: [2, 2, 2, 2]) || lengths.starts(with: [3, 2, 3])
                || first.count == 8 && "49".contains(digit)
        }
    }
}
