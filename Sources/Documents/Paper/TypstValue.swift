/// A value as Typst writes it. A text can be nothing but a text: it never becomes markup, code or an address.
///
///     TypstValue.map([("navn", .text("#set \"x\""))]).source  // (navn: "#set \"x\"",)
package enum TypstValue: Sendable, Equatable {
    case text(String)
    case number(Int)
    case flag(Bool)
    case list([TypstValue])
    /// Names are of our own making: letters and hyphens.
    case map([(String, TypstValue)])

    var source: String {
        switch self {
        case .text(let text): "\"" + TypstValue.escaped(text) + "\""
        case .number(let number): String(number)
        case .flag(let flag): String(flag)
        case .list(let values): "(" + values.map { $0.source + "," }.joined() + ")"
        case .map(let fields):
            fields.isEmpty ? "(:)" : "(" + fields.map { "\($0.0): \($0.1.source)," }.joined() + ")"
        }
    }

    /// Returns a text as it stands between the quotation marks of a string: on one line, and unable to end it.
    static func escaped(_ text: String) -> String {
        var escaped: [UInt8] = []
        escaped.reserveCapacity(text.utf8.count + text.utf8.count / 8)
        for byte in text.utf8 {
            if byte == UInt8(ascii: "\\") || byte == UInt8(ascii: "\"") { escaped.append(UInt8(ascii: "\\")) }
            escaped.append(byte < 0x20 || byte == 0x7F ? UInt8(ascii: " ") : byte)
        }
        return String(decoding: escaped, as: UTF8.self)
    }

    package static func == (one: TypstValue, other: TypstValue) -> Bool { one.source == other.source }
}
