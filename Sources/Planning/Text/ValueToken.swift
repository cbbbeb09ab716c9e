/// A piece of a date or an amount as people write it.
enum ValueToken: Equatable {
    /// Digits as they stand, so that `06` and `2006` can be told from `6`.
    case digits(String)
    /// Letters in lower case.
    case word(String)
    /// A full stop, comma, slash or dash; all dashes are `-`.
    case sign(Character)
}

/// A reader that takes a text apart and hands out the pieces in order. Spaces only part them.
struct ValueReader {
    private var tokens: ArraySlice<ValueToken>

    /// Takes the text apart; nil when there are other signs in it than dates and amounts have.
    init?(_ text: String) {
        var tokens: [ValueToken] = []
        var isJoined = false
        for character in text.lowercased() {
            if character.isWhitespace {
                isJoined = false
                continue
            }
            guard let token = ValueReader.token(character) else { return nil }
            if isJoined, let longer = tokens.last?.joined(with: token) {
                tokens[tokens.count - 1] = longer
            } else {
                tokens.append(token)
            }
            isJoined = true
        }
        self.tokens = tokens[...]
    }

    private static func token(_ character: Character) -> ValueToken? {
        switch character {
        case "0"..."9" where character.isASCII: .digits(String(character))
        case ".", ",", "/": .sign(character)
        case "-", "\u{2010}", "\u{2011}", "–", "—", "−": .sign("-")
        default: character.isLetter ? .word(String(character)) : nil
        }
    }

    var isAtEnd: Bool {
        tokens.isEmpty
    }

    var next: ValueToken? {
        tokens.first
    }

    @discardableResult
    mutating func accept(_ sign: Character) -> Bool {
        accept { $0 == .sign(sign) ? true : nil } ?? false
    }

    /// Takes exactly these words, with or without full stops after them: `f.o.m.`, `mill.`
    mutating func accept(words: String...) -> Bool {
        let before = tokens
        for word in words {
            guard next == .word(word) else {
                tokens = before
                return false
            }
            tokens.removeFirst()
            accept(".")
        }
        return true
    }

    /// Takes one word out of a table, and the full stop after it if it is shortened.
    mutating func accept<Value>(in table: [String: Value]) -> Value? {
        let value = accept { token in
            if case .word(let word) = token { table[word] } else { nil }
        }
        if value != nil { accept(".") }
        return value
    }

    /// Takes as many digits as `counts` allows.
    mutating func digits(_ counts: ClosedRange<Int>) -> String? {
        accept { token in
            if case .digits(let digits) = token, counts.contains(digits.count) { digits } else { nil }
        }
    }

    /// Takes what `part` reads, or nothing.
    mutating func attempt<Value>(_ part: (inout ValueReader) -> Value?) -> Value? {
        let before = tokens
        if let value = part(&self) { return value }
        tokens = before
        return nil
    }

    private mutating func accept<Value>(_ value: (ValueToken) -> Value?) -> Value? {
        guard let token = tokens.first, let value = value(token) else { return nil }
        tokens.removeFirst()
        return value
    }
}

extension ValueToken {
    /// Returns the two as one piece, when they are of the same kind and not signs.
    fileprivate func joined(with next: ValueToken) -> ValueToken? {
        switch (self, next) {
        case (.digits(let left), .digits(let right)): .digits(left + right)
        case (.word(let left), .word(let right)): .word(left + right)
        default: nil
        }
    }
}
