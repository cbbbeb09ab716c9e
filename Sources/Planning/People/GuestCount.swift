/// The guests that are written without names: how many an entry such as "to fra Husbanken" is about.
package enum GuestCount {
    private static let words = [
        "én", "to", "tre", "fire", "fem", "seks", "sju", "åtte", "ni", "ti", "elleve", "tolv",
    ]
    private static let others = ["en": 1, "ein": 1, "ei": 1, "ett": 1, "eitt": 1, "syv": 7, "et par": 2]

    /// Returns the number that an entry is about: the one that it begins with when more words follow, else one.
    ///
    ///     GuestCount.number(in: "to fra Husbanken")  // 2
    ///     GuestCount.number(in: "Kari Nordmann")     // 1
    package static func number(in entry: String) -> Int {
        let parts = entry.lowercased().split(whereSeparator: \.isWhitespace)
        guard let first = parts.first.map(String.init), parts.count > 1 else { return 1 }
        if parts.count > 2, let number = others["\(first) \(parts[1])"] { return number }
        let number = Int(first) ?? words.firstIndex(of: first).map { $0 + 1 } ?? others[first]
        return number.flatMap { 1...99 ~= $0 ? $0 : nil } ?? 1
    }
}

extension Attendance {
    /// The number of guests, those without names among them.
    package var guestCount: Int { guests.map(GuestCount.number).reduce(0, +) }
}
