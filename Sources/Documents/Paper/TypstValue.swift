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

    private static func escaped(_ text: String) -> String {
        var escaped = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\", "\"": escaped += "\\" + String(scalar)
            case _ where scalar.value < 0x20 || scalar.value == 0x7F: escaped += " "
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }

    package static func == (one: TypstValue, other: TypstValue) -> Bool { one.source == other.source }
}
