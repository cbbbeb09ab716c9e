/// The guests that are written without names: how many an entry such as "to fra Husbanken" is about.
package enum GuestCount {
    /// Returns the number that an entry is about: the one that it begins with when more words follow, else one.
    ///
    ///     GuestCount.number(in: "to fra Husbanken")  // 2
    ///     GuestCount.number(in: "Kari Nordmann")     // 1
    package static func number(in entry: String) -> Int {
        let parts = entry.lowercased().split(whereSeparator: \.isWhitespace)
        guard let first = parts.first.map(String.init), parts.count > 1 else { return 1 }
        if parts.count > 2, first == "et", parts[1] == "par" { return 2 }
        return (Int(first) ?? NumberWord.number(first)).flatMap { 1...99 ~= $0 ? $0 : nil } ?? 1
    }
}

extension Attendance {
    /// The number of guests, those without names among them.
    package var guestCount: Int { guests.map(GuestCount.number).reduce(0, +) }
}
