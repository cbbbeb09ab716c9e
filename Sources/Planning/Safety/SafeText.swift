/// Returns text as it may be kept and shown: no control characters, terminal escapes or hidden direction marks.
///
///     safeText("rød \u{1B}[31mskrift\u{7}")  // "rød skrift"
package func safeText(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isUnsafe) else { return text }
    var result = String.UnicodeScalarView()
    var scalars = text.unicodeScalars[...]
    while let scalar = scalars.popFirst() {
        switch scalar {
        case "\u{1B}": skipEscape(&scalars)
        case "\u{9B}": skipParameters(&scalars)
        case "\t": result.append(" ")
        case _ where isUnsafe(scalar): continue
        default: result.append(scalar)
        }
    }
    return String(result)
}

/// Whether the scalar is a control (C0, C1, DEL), a bidirectional override or isolate, a line separator, an annotation
/// between the lines, or a noncharacter.
private func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00...0x1F, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069, 0x2028, 0x2029, 0xFEFF: true
    case 0x200E, 0x200F, 0x061C, 0xFDD0...0xFDEF, 0xFFF9...0xFFFB, 0xE0000...0xE007F: true
    case let value: value & 0xFFFE == 0xFFFE
    }
}

/// Skips what comes after ESC: a control sequence (ECMA-48 § 5.4), a string up to its terminator, or one more
/// character.
private func skipEscape(_ scalars: inout Substring.UnicodeScalarView) {
    switch scalars.popFirst() {
    case "[": skipParameters(&scalars)
    case "]", "P", "X", "^", "_": skipString(&scalars)
    default: break
    }
}

/// Skips parameters 0x20–0x3F, then one final character.
private func skipParameters(_ scalars: inout Substring.UnicodeScalarView) {
    while let scalar = scalars.first, (0x20...0x3F).contains(scalar.value) { scalars.removeFirst() }
    if let scalar = scalars.first, (0x40...0x7E).contains(scalar.value) { scalars.removeFirst() }
}

/// Skips a string up to BEL or ST; a string that never ends hides no more than its opening.
private func skipString(_ scalars: inout Substring.UnicodeScalarView) {
    var rest = scalars
    while let scalar = rest.popFirst() {
        if scalar == "\u{07}" || scalar == "\u{9C}" {
            scalars = rest
            return
        }
        if scalar == "\u{1B}" {
            if rest.first == "\\" { rest.removeFirst() }
            scalars = rest
            return
        }
    }
}
