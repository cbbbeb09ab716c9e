/// The place of an item among those of its tool: hexadecimal digits that sort, read as a fraction. There is always room
/// for one more between two. An item that was never moved has the digits of its stamp, so that items stand as they came.
///
///     OrderKey.between(OrderKey(one), OrderKey(other), for: item)  // one < key < other
package struct OrderKey: Sendable, Hashable, Comparable {
    package let text: String

    /// The digits of the longest key that counts: a file may hold anything.
    private static let longest = 600

    /// Creates the place of an item that was never moved.
    package init(_ item: Stamp) { text = item.description }

    /// Reads a place as it is kept; nil for anything else.
    package init?(_ text: String) {
        guard (1...OrderKey.longest).contains(text.utf8.count), text.utf8.allSatisfy({ OrderKey.value($0) != nil })
        else { return nil }
        self.text = text
    }

    /// Whether a value is a place as `between` makes it, which ends in a stamp. Its digits are not a person's number.
    static func isMade(_ value: String, for register: Register) -> Bool {
        guard case .order = register, value.utf8.count > 24 else { return false }
        return OrderKey(value) != nil
    }

    package static func < (left: OrderKey, right: OrderKey) -> Bool {
        left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
    }

    /// Returns a place after one and before another, as short as it can be, with the item's own digits behind: two who
    /// move things to the same place apart from each other do not give them the same key.
    ///
    /// - Parameter low: nil is the very beginning.
    package static func between(_ low: OrderKey?, _ high: OrderKey, for item: Stamp) -> OrderKey {
        let (low, high) = (low?.digits ?? [], high.digits)
        var digits: [UInt8] = []
        var isBelow = false
        for index in 0...max(low.count, high.count) {
            let least = index < low.count ? low[index] : 0
            let most = isBelow ? 16 : index < high.count ? high[index] : 0
            if most > least + 1 {
                digits.append((least + most) / 2)
                break
            }
            digits.append(least)
            isBelow = isBelow || most > least
        }
        // The last digit is not 0: nothing has room between a fraction and the same with 0 behind.
        return OrderKey(digits: digits, for: item)
    }

    private init(digits: [UInt8], for item: Stamp) {
        text = digits.map { String($0, radix: 16) }.joined() + item.description + "8"
    }

    private var digits: [UInt8] { text.utf8.compactMap(OrderKey.value) }

    private static func value(_ digit: UInt8) -> UInt8? {
        switch digit {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
        default: nil
        }
    }
}
