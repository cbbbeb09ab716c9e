/// Text as people may see it, whatever file it came from: on one line, without control characters, escapes and
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

/// Nearly every text has nothing that could be wrong, which its bytes tell quickly: no controls, nothing
/// from where hidden characters are, and fewer than eleven digits.
private func needsCare(_ text: String) -> Bool {
    var digits = 0
    var isAfterC2 = false
    for byte in text.utf8 {
        switch byte {
        case 0x30...0x39: digits += 1
        case 0x00...0x1F, 0x7F, 0xD8...0xFF: return true
        case 0x80...0x9F where isAfterC2: return true
        default: break
        }
        isAfterC2 = byte == 0xC2
    }
    return digits >= 11
}
