/// FNV-1a in 64 bits (Fowler, Noll, Vo): a short name for what some bytes say, the same from run to run.
///
/// It guards against accidents and mix-ups, not against forgers.
///
///     var hash = FNV()
///     hash.add("Molde")
///     hash.digits   // sixteen digits, `0` to `f`
package struct FNV: Sendable, Equatable {
    package private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

    package init() {}

    /// Adds a whole number in one step, where plain FNV-1a would take eight.
    package mutating func add(_ number: UInt64) { value = (value ^ number) &* 0x100_0000_01b3 }

    /// Adds the bytes of a text and nothing after them: "ab" and "c" are as "a" and "bc".
    package mutating func add(_ text: String) {
        for byte in text.utf8 { add(UInt64(byte)) }
    }

    /// Adds bytes, each as a number.
    package mutating func add(_ bytes: [UInt8]) {
        for byte in bytes { add(UInt64(byte)) }
    }

    package var digits: String {
        let digits = String(value, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
