/// JSON (RFC 8259), as pandoc writes it and as other programs read it of us. Numbers that are read are whole ones; others
/// come out as 0.
package enum JSONValue: Equatable {
    case null
    case flag(Bool)
    case number(Int)
    /// A number of halves, which is written with a decimal where it has to be: 5 is 2.5. It is never read.
    case halves(Int)
    case text(String)
    case list([JSONValue])
    case map([String: JSONValue])

    /// Parses the bytes; nil when they are not JSON, or nested deeper than any document is.
    init?(_ bytes: [UInt8]) {
        var reader = JSONReader(bytes: bytes)
        guard let value = reader.value(), reader.isAtEnd else { return nil }
        self = value
    }

    var list: [JSONValue] {
        if case .list(let values) = self { return values }
        return []
    }

    var text: String? {
        if case .text(let text) = self { return text }
        return nil
    }

    var number: Int {
        if case .number(let number) = self { return number }
        return 0
    }

    /// The kind and the content of a node of pandoc's tree; nil for any other value.
    var node: (kind: String, content: JSONValue)? {
        guard case .map(let fields) = self, let kind = fields["t"]?.text else { return nil }
        return (kind, fields["c"] ?? .null)
    }
}
