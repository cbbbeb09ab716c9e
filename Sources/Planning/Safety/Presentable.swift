/// Returns text as people may see it, whatever file it came from: on one line, without control characters, escapes and
/// hidden direction marks, and with the digits of national identity numbers hidden.
///
/// The fold shows everything through this, so that no screen, list or document has to think of it.
///
///     presentable("rød \u{1B}[31mskrift\nto linjer")  // "rød skrift to linjer"
package func presentable(_ text: String) -> String {
    guard needsCare(text) else { return text }
    let line = text.contains(where: \.isNewline) ? String(text.map { $0.isNewline ? " " : $0 }) : text
    let safe = safeText(line)
    // The stamp of a chosen item is nobody's number.
    return Stamp(safe) == nil ? NationalIdentity.masked(safe) : safe
}

/// Whether a text may have something wrong. Nearly every text has not, which its bytes tell quickly: no controls,
/// nothing from where hidden characters are, and not the digits of a number.
private func needsCare(_ text: String) -> Bool {
    var digits = DigitCount()
    var last: (UInt8, UInt8) = (0, 0)
    for byte in text.utf8 {
        if isSuspect(byte, after: last) || digits.areEnough(with: byte) { return true }
        last = (last.1, byte)
    }
    return false
}

/// Whether a byte is a control, or what hidden characters begin with, but for the dashes, quotation marks and dots that
/// are with them in U+2010 to U+2027.
private func isSuspect(_ byte: UInt8, after last: (UInt8, UInt8)) -> Bool {
    switch byte {
    case 0x00...0x1F, 0x7F, 0xD8...0xE1, 0xE3...0xFF: true
    case 0x80...0x9F where last.1 == 0xC2: true
    case 0x80...0xBF where last.0 == 0xE2: last.1 <= 0x81 && !(last.1 == 0x80 && (0x90...0xA7).contains(byte))
    default: false
    }
}
