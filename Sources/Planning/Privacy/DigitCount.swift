/// A counter of the digits of a text, byte by byte of UTF-8; it never counts fewer than there are.
struct DigitCount {
    /// The digits of a number, but for two that a letter may stand for.
    private static let enough = 9

    private var count = 0
    private var last: UInt8 = 0

    /// Whether there are enough digits for a number, now that this byte is read.
    mutating func areEnough(with byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): count += 1
        // ², ³ and ¹.
        case 0xB2, 0xB3, 0xB9: if last == 0xC2 { count += 1 }
        // Digits that are raised or in circles; dashes and quotation marks have 0x80 here.
        case 0x81...0x9E: if last == 0xE2 { count += 1 }
        case 0xE2: break
        // Digits of any other script begin with one of these.
        case 0xD9...0xFF: count += 1
        default: break
        }
        last = byte
        return count >= DigitCount.enough
    }
}
