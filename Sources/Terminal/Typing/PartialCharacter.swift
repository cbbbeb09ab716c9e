/// The bytes of a character that has not come whole yet.
///
/// Readline 8.2 keeps the first bytes of a character where nothing empties it: what Ctrl-C cut in two, in the middle of
/// a paste, would stand before the next å of a later line. So it is handed whole characters, as UTF-8.
struct PartialCharacter {
    private static let replacement = Array("\u{FFFD}".utf8)

    private var bytes: [UInt8] = []

    /// Takes the next byte, and returns what is whole by then: none or more characters, U+FFFD for bytes that are not UTF-8.
    ///
    ///     var character = PartialCharacter()
    ///     character.take(0xC3)  // []
    ///     character.take(0xA5)  // the two bytes of «å»
    mutating func take(_ byte: UInt8) -> [UInt8] {
        bytes.append(byte)
        var whole: [UInt8] = []
        while !bytes.isEmpty {
            var parser = Unicode.UTF8.ForwardParser()
            var rest = bytes.makeIterator()
            switch parser.parseScalar(from: &rest) {
            case .valid(let character):
                whole += character
                bytes.removeFirst(character.count)
            case .error(let length):
                if length == bytes.count, length < Self.width(after: bytes[0]) { return whole }
                whole += Self.replacement
                bytes.removeFirst(length)
            case .emptyInput: break
            }
        }
        return whole
    }

    /// Returns the count of bytes of a character that begins with `first`; one when none does.
    private static func width(after first: UInt8) -> Int {
        switch first {
        case 0xC2...0xDF: 2
        case 0xE0...0xEF: 3
        case 0xF0...0xF4: 4
        default: 1
        }
    }
}
