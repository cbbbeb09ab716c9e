/// A directive between dollar signs. `kind` is nil for what uses no variable (`$^$`).
struct TemplateDirective {
    let kind: TemplateToken.Kind?

    init(_ inside: String) {
        let text = inside.trimmed
        switch text {
        case "^": kind = nil
        case "else": kind = .elseBranch
        case "endif": kind = .endIf
        case "endfor": kind = .endFor
        case "sep": kind = .separator
        default: kind = Self.call(text) ?? Self.variable(text)
        }
    }

    /// Parses `for(x)`, `if(x)` and `elseif(x)`; with other words before the parenthesis, or none within, it is a
    /// partial.
    private static func call(_ text: String) -> TemplateToken.Kind? {
        guard let open = text.firstIndex(of: "("), text.hasSuffix(")"),
            !text[..<open].contains("/")
        else { return nil }
        let word = String(text[..<open])
        let argument = String(text[text.index(after: open)...].dropLast())
        guard ["for", "if", "elseif"].contains(word) else { return .partial(text) }
        guard let path = path(argument.trimmed) else { return .malformed(text) }
        return word == "for" ? .forLoop(path) : word == "if" ? .ifTest(path) : .elseIf(path)
    }

    private static func variable(_ text: String) -> TemplateToken.Kind {
        path(text).map { .variable($0) } ?? .malformed(text)
    }

    /// Returns the dotted name, without the pipes that may follow it: `navn/uppercase`.
    private static func path(_ text: String) -> [String]? {
        let name = text.prefix { $0 != "/" }
        let parts = name.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        return parts.allSatisfy(isName) ? parts : nil
    }

    private static func isName(_ text: String) -> Bool {
        guard let first = text.first, first.isLetter else { return false }
        return text.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "-" }
    }
}

extension String {
    /// The text without the spaces and tabs at both ends.
    fileprivate var trimmed: String {
        let isBlank: (Character) -> Bool = { $0 == " " || $0 == "\t" }
        return String(drop(while: isBlank).reversed().drop(while: isBlank).reversed())
    }
}
