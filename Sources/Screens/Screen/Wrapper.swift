import Planning

package typealias Span = StyledLine.Span

/// Breaks a text into lines of at most `width` columns.
///
/// It breaks at spaces; a run of spaces counts as one, and no line is broken at a no-break space. A word wider than the
/// line is cut after a slash or hyphen, else between characters; a combining mark stays with its letter. A width below
/// 8 counts as 8. The text is made safe on the way, and an empty text is one empty line.
///
///     wrap("Få små boliger i sentrum", width: 12) { $0.count }  // ["Få små", "boliger i", "sentrum"]
package func wrap(_ text: String, width: Int, measure: @escaping (String) -> Int) -> [String] {
    wrap([Span(text: text, style: .plain)], width: max(8, width), measure: measure).map {
        StyledLine($0).text
    }
}

/// Breaks pieces of several styles into lines, down to a width of 1. A space between two pieces must be in one of them.
///
/// `measure` may escape: a check that it does not would put the length of this file's path into the program, which is then
/// not the same bytes wherever it is built.
package func wrap(_ spans: [Span], width: Int, measure: @escaping (String) -> Int) -> [[Span]] {
    var wrapper = Wrapper(width: max(1, width), measure: measure)
    for span in spans {
        if isPlainLine(span.text) {
            wrapper.add(plain: span.text, span.style)
        } else {
            for character in oneLine(span.text) { wrapper.add(character, span.style) }
        }
    }
    return wrapper.finish()
}

/// Returns the text as it may stand on a line: safe, and without line breaks.
package func oneLine(_ text: String) -> String {
    if isPlainLine(text) { return text }
    guard text.contains(where: \.isNewline) else { return safeText(text) }
    return safeText(String(text.map { $0.isNewline ? " " : $0 }))
}

/// Whether the text is printable ASCII, Norwegian letters and common signs alone, as nearly every text is. It is then
/// safe as it stands and broken at spaces alone, which its bytes tell quickly: a board of 2,000 points is drawn while
/// somebody waits.
func isPlainLine(_ text: String) -> Bool {
    var before: (UInt8, UInt8) = (0, 0)
    for byte in text.utf8 {
        switch (before.1, byte) {
        case (0..<0x80, 0x20...0x7E), (0..<0x80, 0xC2...0xC3), (0..<0x80, 0xE2): break
        // Letters with accents; « and »; dashes, quotation marks and the ellipsis.
        case (0xC3, 0x80...0xBF), (0xC2, 0xAB), (0xC2, 0xBB), (0xE2, 0x80): break
        case (0x80, 0x90...0x9F) where before.0 == 0xE2, (0x80, 0xA6) where before.0 == 0xE2: break
        case (0x80...0xBF, 0x20...0x7E), (0x80...0xBF, 0xC2...0xC3), (0x80...0xBF, 0xE2):
            if before == (0xE2, 0x80) { return false }
        default: return false
        }
        before = (before.1, byte)
    }
    return before.1 < 0xC0 && before != (0xE2, 0x80)
}

/// Returns the width of the widest part of a text that wrapping leaves whole where it can.
func widestPart(of text: String, measure: (String) -> Int) -> Int {
    oneLine(text).split(whereSeparator: isBreak).map { word in
        var (widest, part) = (0, "")
        for character in word {
            part.append(character)
            if isCutAfter(character) {
                widest = max(widest, measure(part))
                part = ""
            }
        }
        return max(widest, measure(part))
    }.max() ?? 0
}

private func isBreak(_ character: Character) -> Bool {
    character.isWhitespace && character != "\u{A0}" && character != "\u{202F}"
}

private func isCutAfter(_ character: Character) -> Bool {
    character == "/" || character == "-"
}

/// The lines in the making.
private struct Wrapper {
    let width: Int
    let measure: (String) -> Int
    private var lines: [[Span]] = []
    private var line: [Span] = []
    private var used = 0
    private var word: [Span] = []

    init(width: Int, measure: @escaping (String) -> Int) {
        self.width = width
        self.measure = measure
    }

    mutating func add(_ character: Character, _ style: TextStyle) {
        if isBreak(character) {
            endWord()
        } else {
            word.append(character, style)
        }
    }

    /// Adds a text that can be broken at spaces alone.
    mutating func add(plain text: String, _ style: TextStyle) {
        var isFirst = true
        for part in text.utf8.split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false) {
            if !isFirst { endWord() }
            isFirst = false
            if !part.isEmpty { word.append(String(Substring(part)), style) }
        }
    }

    mutating func finish() -> [[Span]] {
        endWord()
        if !line.isEmpty || lines.isEmpty { endLine() }
        return lines
    }

    private mutating func endWord() {
        guard !word.isEmpty else { return }
        defer { word = [] }
        let wide = word.reduce(0) { $0 + measure($1.text) }
        if !line.isEmpty {
            if used + 1 + wide <= width {
                line.append(" ", line.last?.style == word.first?.style ? word[0].style : .plain)
                used += 1
            } else {
                endLine()
            }
        }
        wide <= width ? put(word, wide) : cut()
    }

    private mutating func put(_ spans: [Span], _ wide: Int) {
        for span in spans { line.append(span.text, span.style) }
        used += wide
    }

    /// Cuts a word that does not fit on any line, after slashes and hyphens, else between characters.
    private mutating func cut() {
        for part in parts {
            let wide = part.reduce(0) { $0 + measure($1.text) }
            if used > 0, used + wide > width { endLine() }
            wide <= width ? put(part, wide) : cutBetweenCharacters(part)
        }
    }

    private var parts: [[Span]] {
        var parts: [[Span]] = [[]]
        for span in word {
            for character in span.text {
                parts[parts.count - 1].append(character, span.style)
                if isCutAfter(character) { parts.append([]) }
            }
        }
        return parts
    }

    private mutating func cutBetweenCharacters(_ part: [Span]) {
        for span in part {
            for character in span.text {
                let wide = measure(String(character))
                if used > 0, used + wide > width { endLine() }
                line.append(character, span.style)
                used += wide
            }
        }
    }

    private mutating func endLine() {
        lines.append(line)
        line = []
        used = 0
    }
}

extension [Span] {
    fileprivate mutating func append(_ character: Character, _ style: TextStyle) {
        append(String(character), style)
    }

    /// Appends a piece; pieces of the same style next to each other become one.
    fileprivate mutating func append(_ text: String, _ style: TextStyle) {
        if last?.style == style {
            self[count - 1].text += text
        } else {
            append(Span(text: text, style: style))
        }
    }
}
