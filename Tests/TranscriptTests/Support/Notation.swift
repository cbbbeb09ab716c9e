extension String {
    /// Nothing in it commands a terminal: no control characters, no changes of direction.
    var isClean: Bool {
        unicodeScalars.allSatisfy { scalar in
            scalar.value >= 0x20 && !(0x7F...0x9F).contains(scalar.value) && !(0x202A...0x202E).contains(scalar.value)
        }
    }
}

/// How transcripts write what cannot be seen: `⟦1B⟧` is the character with that number, `⟦a×9⟧` is nine of
/// them, and `⟦byte FF⟧`, in files only, is a byte that is no text.
enum Notation {
    /// The text as it is typed.
    static func text(_ line: String) -> String {
        String(decoding: bytes(line), as: UTF8.self)
    }

    static func bytes(_ line: String) -> [UInt8] {
        var bytes: [UInt8] = []
        var rest = line[...]
        while let open = rest.firstIndex(of: "⟦"), let close = rest[open...].firstIndex(of: "⟧") {
            bytes += Array(rest[..<open].utf8) + meaning(rest[rest.index(after: open)..<close])
            rest = rest[rest.index(after: close)...]
        }
        return bytes + Array(rest.utf8)
    }

    private static func meaning(_ code: Substring) -> [UInt8] {
        if code.hasPrefix("byte ") { return [UInt8(code.dropFirst(5), radix: 16)!] }
        if let times = code.lastIndex(of: "×") {
            let count = Int(code[code.index(after: times)...])!
            return Array(repeatElement(Array(code[..<times].utf8), count: count).joined())
        }
        return Array(String(Unicode.Scalar(UInt32(code, radix: 16)!)!).utf8)
    }

    /// Words of a command line; quotation marks keep spaces together.
    static func words(_ command: String) -> [String] {
        var words: [String] = []
        var word: String?
        var quote: Character?
        for character in command {
            switch character {
            case quote: quote = nil
            case "\"" where quote == nil, "'" where quote == nil:
                quote = character
                word = word ?? ""
            case " " where quote == nil:
                if let done = word { words.append(done) }
                word = nil
            default: word = (word ?? "") + String(character)
            }
        }
        return (words + (word.map { [$0] } ?? [])).map(text)
    }
}
