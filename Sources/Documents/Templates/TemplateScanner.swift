/// A scanner that finds the tokens of a template, and leaves all the text between them.
///
/// Follows pandoc: `$name$` and `${name}` are the same, `$$` is a dollar sign, `$--` begins a
/// comment that lasts to the end of the line, and `$^$` sets the indentation.
struct TemplateScanner {
    private let text: [Character]
    private var position = 0
    private var line = 1

    init(_ text: String) { self.text = Array(text) }

    static func tokens(in text: String) -> [TemplateToken] {
        var scanner = TemplateScanner(text)
        var tokens: [TemplateToken] = []
        while let token = scanner.next() { tokens.append(token) }
        return tokens
    }

    private mutating func next() -> TemplateToken? {
        while position < text.count {
            let character = text[position]
            position += 1
            if character.isNewline { line += 1 }
            guard character == "$" else { continue }
            if follows("$") {
                position += 1
            } else if follows("--") {
                skipComment()
            } else if let token = directive() {
                return token
            }
        }
        return nil
    }

    private func follows(_ expected: String) -> Bool {
        text[position...].starts(with: Array(expected))
    }

    private mutating func skipComment() {
        while position < text.count, !text[position].isNewline { position += 1 }
    }

    /// Reads the directive between the dollar sign just passed and its end, which is on the same line.
    private mutating func directive() -> TemplateToken? {
        let closing: Character = follows("{") ? "}" : "$"
        let start = closing == "}" ? position + 1 : position
        var end = start
        while end < text.count, text[end] != closing, !text[end].isNewline { end += 1 }
        let inside = String(text[start..<end])
        guard end < text.count, text[end] == closing else {
            position = end
            return TemplateToken(kind: .malformed(inside), line: line)
        }
        position = end + 1
        return TemplateDirective(inside).kind.map { TemplateToken(kind: $0, line: line) }
    }
}
