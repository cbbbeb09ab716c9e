/// Returns a text as it is searched: the bytes of its small letters, without the accents of Latin letters.
///
///     searchKey("Få Måsøy")   // "fa masoy"
///     searchKey("ærlig")      // "aerlig"
///
/// Bytes, since a workshop has thousands of texts and each is looked through while somebody waits.
package func searchKey(_ text: String) -> [UInt8] {
    var key: [UInt8] = []
    key.reserveCapacity(text.utf8.count)
    var isAfterC3 = false
    for byte in text.utf8 {
        if isAfterC3, 0x80...0xBF ~= byte {
            key += latin(byte)
        } else if byte != 0xC3 {
            key.append(UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte ? byte | 0x20 : byte)
        }
        isAfterC3 = byte == 0xC3
    }
    return key
}

/// Returns U+00C0 to U+00FF without the accent, by the last byte of its UTF-8.
private func latin(_ byte: UInt8) -> [UInt8] {
    let letter = byte & 0x1F | 0x80
    switch letter {
    case 0x80...0x85: return [UInt8(ascii: "a")]
    case 0x86: return [UInt8(ascii: "a"), UInt8(ascii: "e")]
    case 0x87: return [UInt8(ascii: "c")]
    case 0x88...0x8B: return [UInt8(ascii: "e")]
    case 0x8C...0x8F: return [UInt8(ascii: "i")]
    case 0x91: return [UInt8(ascii: "n")]
    case 0x92...0x96, 0x98: return [UInt8(ascii: "o")]
    case 0x99...0x9C: return [UInt8(ascii: "u")]
    default: return [0xC3, byte]
    }
}

/// Whether one text, as it is searched, is anywhere in another. An empty one is everywhere.
func contains(_ key: [UInt8], _ wanted: [UInt8]) -> Bool {
    guard let first = wanted.first else { return true }
    guard key.count >= wanted.count else { return false }
    return key.withUnsafeBufferPointer { key in
        wanted.withUnsafeBufferPointer { wanted in
            for start in 0...(key.count - wanted.count) where key[start] == first {
                if (1..<wanted.count).allSatisfy({ key[start + $0] == wanted[$0] }) { return true }
            }
            return false
        }
    }
}
