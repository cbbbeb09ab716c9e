/// A thing that can be called by several names: a tool, a prompt, a command, a column.
package struct Named<Value> {
    package var value: Value
    /// The names, the one to show first.
    package let names: [String]
    /// The names as they are compared.
    fileprivate let keys: [String]

    package init(_ value: Value, names: [String]) {
        self.value = value
        self.names = names
        keys = names.map(folded)
    }
}

extension Named: Sendable where Value: Sendable {}

/// The result of looking a word up among named things.
package enum Lookup<Value> {
    case found(Value)
    /// The word is the beginning of several names.
    case ambiguous([String])
    /// No name begins so; `nearest` is the one that may have been meant.
    case unknown(nearest: String?)
}

/// Finds what `word` names: a whole name before the beginning of one, letters in either case, with or
/// without the Norwegian accents, spaces and hyphens.
///
///     lookup("MALOMRADER", among: tools)  // .found(målområder)
///     lookup("må", among: tools)          // .ambiguous(["mål", "målgrupper", "målområder"])
package func lookup<Value>(_ word: String, among things: [Named<Value>]) -> Lookup<Value> {
    let key = folded(word)
    guard !key.isEmpty else { return .unknown(nearest: nil) }
    if let exact = things.first(where: { $0.keys.contains(key) }) {
        return .found(exact.value)
    }
    let begun = things.filter { $0.keys.contains { $0.hasPrefix(key) } }
    switch begun.count {
    case 1: return .found(begun[0].value)
    case 0: return .unknown(nearest: nearest(to: word, among: things.flatMap(\.names)))
    default:
        return .ambiguous(begun.map { thing in thing.names[thing.keys.firstIndex { $0.hasPrefix(key) } ?? 0] })
    }
}

/// Returns the word as it is compared: lower case, without accents, spaces and hyphens.
///
///     folded("Målområder")       // "malomrader"
///     folded("Helse- og omsorg") // "helseogomsorg"
package func folded(_ word: String) -> String {
    if let plain = foldedASCII(word) { return plain }
    var result = String.UnicodeScalarView()
    for letter in plainLetters(of: word) where letter.properties.isAlphabetic || letter.properties.numericType != nil {
        result.append(letter)
    }
    return String(result)
}

/// Returns the word as it is compared; nil when there are other letters than those of ASCII. Most words have none, and
/// Unicode's tables are slow.
private func foldedASCII(_ word: String) -> String? {
    var result: [UInt8] = []
    for byte in word.utf8 {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): result.append(byte)
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): result.append(byte | 0x20)
        case 0x80...: return nil
        default: continue
        }
    }
    return String(decoding: result, as: UTF8.self)
}
