import CTerminal

/// Returns the number of columns `text` takes on a terminal, as terminals and readline count.
///
/// Combining marks take none, wide letters and emoji two. Emoji joined to one picture count as one, and
/// a variation selector decides between text (1) and picture (2). Colour codes and other control
/// characters take none; a newline or tab is not laid out, so measure line by line.
///
///     displayWidth("bolig")         // 5
///     displayWidth("a\u{30A}")      // 1: å written as a and a ring
///     displayWidth("住宅")           // 4
package func displayWidth(_ text: String) -> Int {
    if let width = plainWidth(text) { return width }
    _ = TextLocale.isUTF8
    return withoutColourCodes(text).reduce(0) { $0 + columns(of: $1) }
}

/// Returns the width when every character is printable ASCII, which is nearly always.
private func plainWidth(_ text: String) -> Int? {
    text.utf8.allSatisfy { (0x20..<0x7F).contains($0) } ? text.utf8.count : nil
}

private func columns(of character: Character) -> Int {
    let scalars = character.unicodeScalars
    if scalars.count > 1, let first = scalars.first, isPicture(scalars, first) { return 2 }
    return scalars.reduce(0) { $0 + max(0, Int(boplan_columns($1.value))) }
}

/// Whether a cluster of several scalars is drawn as one emoji: a picture selector, a flag, or emoji with
/// a skin tone or joined by zero-width joiners. A text selector says no.
private func isPicture(_ scalars: Character.UnicodeScalarView, _ first: Unicode.Scalar) -> Bool {
    let values = scalars.map(\.value)
    if values.contains(0xFE0E) { return false }
    if values.contains(0xFE0F) { return first.properties.isEmoji }
    if values.contains(0x200D) { return first.properties.isEmoji }
    let isFlag = (0x1F1E6...0x1F1FF).contains(first.value)
    return isFlag || first.properties.isEmojiPresentation
}

/// Returns `text` without `ESC [ … letter` sequences.
private func withoutColourCodes(_ text: String) -> String {
    guard text.utf8.contains(0x1B) else { return text }
    var kept = String.UnicodeScalarView()
    var rest = text.unicodeScalars[...]
    while let scalar = rest.first {
        if let end = endOfControlSequence(rest) {
            rest = rest[end...]
        } else {
            kept.append(scalar)
            rest.removeFirst()
        }
    }
    return String(kept)
}

/// Returns the end of a control sequence (`ESC [ … letter`) that begins `text`; nil when none begins there.
func endOfControlSequence(_ text: Substring.UnicodeScalarView) -> String.Index? {
    guard text.starts(with: ["\u{1B}", "["]) else { return nil }
    let parameters = text.dropFirst(2).drop { (0x20...0x3F).contains($0.value) }
    guard let final = parameters.first, (0x40...0x7E).contains(final.value) else { return nil }
    return parameters.index(after: parameters.startIndex)
}
