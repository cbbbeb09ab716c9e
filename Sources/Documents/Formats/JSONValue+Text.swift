extension JSONValue {
    /// Creates a map of the fields that are there; those that are nil are left out.
    package static func fields(_ fields: [String: JSONValue?]) -> JSONValue { .map(fields.compactMapValues { $0 }) }

    /// Creates a text, or null where there is none.
    package static func text(orNull text: String?) -> JSONValue { text.map { .text($0) } ?? .null }

    /// Creates a list of texts.
    package static func texts(_ texts: [String]) -> JSONValue { .list(texts.map { .text($0) }) }

    /// The value as text, a field a line and names in the order of their bytes, so that the same is the same bytes.
    package var json: String {
        var json: [UInt8] = []
        append(to: &json, indent: 0)
        return String(decoding: json, as: UTF8.self)
    }

    private func append(to json: inout [UInt8], indent: Int) {
        switch self {
        case .null: json += "null".utf8
        case .flag(let flag): json += "\(flag)".utf8
        case .number(let number): json += "\(number)".utf8
        case .halves(let halves): json += (halves.isMultiple(of: 2) ? "\(halves / 2)" : "\(halves / 2).5").utf8
        case .text(let text): JSONValue.append(text, to: &json)
        case .list(let values):
            JSONValue.append(values, in: ("[", "]"), to: &json, indent) { $0.append(to: &$1, indent: indent + 1) }
        case .map(let fields):
            let sorted = fields.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
            JSONValue.append(sorted, in: ("{", "}"), to: &json, indent) { field, json in
                JSONValue.append(field.key, to: &json)
                json += " : ".utf8
                field.value.append(to: &json, indent: indent + 1)
            }
        }
    }

    /// Appends each of what stands between brackets on a line of its own.
    private static func append<Part>(
        _ parts: [Part], in brackets: (String, String), to json: inout [UInt8], _ indent: Int,
        by append: (Part, inout [UInt8]) -> Void
    ) {
        json += brackets.0.utf8
        for (index, part) in parts.enumerated() {
            json += (index > 0 ? ",\n" : "\n").utf8
            json += repeatElement(UInt8(ascii: " "), count: 2 * (indent + 1))
            append(part, &json)
        }
        if !parts.isEmpty {
            json.append(UInt8(ascii: "\n"))
            json += repeatElement(UInt8(ascii: " "), count: 2 * indent)
        }
        json += brackets.1.utf8
    }

    static func append(_ text: String, to json: inout [UInt8]) {
        json.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"): json += [UInt8(ascii: "\\"), byte]
            case 0x08: json += "\\b".utf8
            case 0x09: json += "\\t".utf8
            case 0x0A: json += "\\n".utf8
            case 0x0C: json += "\\f".utf8
            case 0x0D: json += "\\r".utf8
            case ..<0x20: json += ("\\u00" + (byte < 0x10 ? "0" : "") + String(byte, radix: 16)).utf8
            default: json.append(byte)
            }
        }
        json.append(UInt8(ascii: "\""))
    }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
    package init(stringLiteral text: String) { self = .text(text) }
    package init(integerLiteral number: Int) { self = .number(number) }
}
