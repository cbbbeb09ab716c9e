package struct LiteralFault: Error, Equatable {
    package var why: String
}

/// Reads a string literal of Swift, with what is interpolated in it, from the bytes of a source file.
struct LiteralReader {
    enum Part: Equatable {
        case text(String)
        case code(String)
    }

    private var bytes: ArraySlice<UInt8>

    init(_ source: some Sequence<UInt8>) { bytes = ArraySlice(Array(source)) }

    /// The literal that begins here, in its parts.
    mutating func literal() throws(LiteralFault) -> [Part] {
        guard take("\"") else { throw LiteralFault(why: "no quotation mark") }
        guard take("\"\"") else {
            return bytes.first == quote && takeFirst() ? [] : try self.parts(until: "\"", indent: 0)
        }
        let indent = indentation
        guard takeFirst() else { throw LiteralFault(why: "nothing after the quotation marks") }
        skip(indent)
        var parts = try self.parts(until: "\"\"\"", indent: indent)
        // The line break before the quotation marks is not part of the text.
        if case .text(let last)? = parts.last { parts[parts.count - 1] = .text(String(last.dropLast())) }
        return parts
    }

    private mutating func parts(until end: String, indent: Int) throws(LiteralFault) -> [Part] {
        var (parts, text): ([Part], [UInt8]) = ([], [])
        func whole() -> [Part] { text.isEmpty ? parts : parts + [.text(String(decoding: text, as: UTF8.self))] }
        while !bytes.isEmpty {
            if take(end) { return whole() }
            if take("\\(") {
                parts = whole() + [.code(try code())]
                text = []
            } else if take("\\") {
                text += try escaped(indent)
            } else {
                let byte = bytes.removeFirst()
                text.append(byte)
                if byte == newline { skip(indent) }
            }
        }
        throw LiteralFault(why: "the literal does not end")
    }

    private mutating func escaped(_ indent: Int) throws(LiteralFault) -> [UInt8] {
        let byte = bytes.popFirst()
        switch byte.map(UnicodeScalar.init) {
        case "n": return [newline]
        case "t": return [9]
        case "\"", "\\", "'": return [byte!]
        case "\n":
            skip(indent)
            return []
        case "u" where take("{"):
            let digits = bytes.prefix { $0 != UInt8(ascii: "}") }
            bytes = bytes.dropFirst(digits.count + 1)
            guard let scalar = UInt32(String(decoding: digits, as: UTF8.self), radix: 16).flatMap(UnicodeScalar.init)
            else { throw LiteralFault(why: "no such character") }
            return Array(String(scalar).utf8)
        default: throw LiteralFault(why: "an escape that messages do not have")
        }
    }

    /// What is interpolated, up to its own parenthesis.
    private mutating func code() throws(LiteralFault) -> String {
        var (code, depth): ([UInt8], Int) = ([], 0)
        while let byte = bytes.first {
            if byte == quote {
                let before = bytes
                _ = try literal()
                code += before.prefix(before.count - bytes.count)
                continue
            }
            if byte == UInt8(ascii: ")"), depth == 0 {
                bytes.removeFirst()
                return String(decoding: code, as: UTF8.self)
            }
            depth += LiteralReader.nesting(byte)
            code.append(bytes.removeFirst())
        }
        throw LiteralFault(why: "the interpolation does not end")
    }

    /// Code taken apart at its commas, those within brackets and texts left alone.
    static func arguments(_ code: String) throws(LiteralFault) -> [String] {
        var reader = LiteralReader(code.utf8)
        var (arguments, depth): ([[UInt8]], Int) = ([[]], 0)
        while let byte = reader.bytes.first {
            if byte == reader.quote {
                let before = reader.bytes
                _ = try reader.literal()
                arguments[arguments.count - 1] += before.prefix(before.count - reader.bytes.count)
                continue
            }
            depth += nesting(byte)
            reader.bytes.removeFirst()
            if byte == UInt8(ascii: ","), depth == 0 {
                arguments.append([])
            } else if byte > 32 || arguments.last?.isEmpty == false {
                arguments[arguments.count - 1].append(byte)
            }
        }
        return arguments.map { String(decoding: $0, as: UTF8.self) }
    }

    private static func nesting(_ byte: UInt8) -> Int {
        switch UnicodeScalar(byte) {
        case "(", "[", "{": 1
        case ")", "]", "}": -1
        default: 0
        }
    }
}

// MARK: - Bytes

extension LiteralReader {
    private var quote: UInt8 { UInt8(ascii: "\"") }
    private var newline: UInt8 { UInt8(ascii: "\n") }

    /// The blanks before the quotation marks that end a text of several lines.
    private var indentation: Int {
        var blanks = 0
        for (index, byte) in bytes.enumerated() {
            if byte == newline {
                blanks = 0
            } else if byte == 32 {
                blanks += 1
            } else {
                if bytes.dropFirst(index).starts(with: "\"\"\"".utf8) { return max(0, blanks) }
                blanks = .min / 2
            }
        }
        return 0
    }

    private mutating func take(_ text: String) -> Bool {
        guard bytes.starts(with: text.utf8) else { return false }
        bytes = bytes.dropFirst(text.utf8.count)
        return true
    }

    private mutating func takeFirst() -> Bool { bytes.popFirst() != nil }

    private mutating func skip(_ blanks: Int) {
        bytes = bytes.dropFirst(bytes.prefix(blanks).prefix { $0 == 32 }.count)
    }
}
