/// The variables a template mentions: what it does not mention need not be made for it.
///
///     let use = ContextUse(template: "$kommune$ $for(verktøy.gap.rader)$ $it.tekst$ $endfor$")
///     use.has("verktøy.gap")             // true
///     use.has("verktøy.gap.rader.id")    // false
///     use.has("verktøy.swot")            // false
package struct ContextUse: Sendable, Equatable {
    /// The names and each beginning of one, with dots; nil for all there are.
    private var names: Set<String>?
    /// Names that are put in as they are: all that is within them is used too.
    private var whole: Set<String> = []

    /// A template that mentions everything.
    package static let all = ContextUse()

    private init() {}

    package init(template: String) {
        names = []
        var loops: [[String]] = []
        for token in TemplateScanner.tokens(in: template) {
            switch token.kind {
            case .variable(let path):
                let path = ContextUse.full(path, in: loops)
                note(path)
                whole.insert(path.joined(separator: "."))
            case .forLoop(let path):
                loops.append(ContextUse.full(path, in: loops))
                note(loops[loops.count - 1])
            case .ifTest(let path), .elseIf(let path): note(ContextUse.full(path, in: loops))
            case .endFor: _ = loops.popLast()
            case .elseBranch, .endIf, .separator, .partial, .malformed: continue
            }
        }
    }

    /// Returns the full path of a name: `it` is an element of what the innermost loop goes through.
    private static func full(_ path: [String], in loops: [[String]]) -> [String] {
        guard path.first == "it", let loop = loops.last else { return path }
        return loop + path.dropFirst()
    }

    private mutating func note(_ path: [String]) {
        for end in path.indices { names?.insert(path[...end].joined(separator: ".")) }
    }

    package func has(_ name: String) -> Bool {
        guard let names else { return true }
        return names.contains(name) || isWithinWhole(name)
    }

    private func isWithinWhole(_ name: String) -> Bool {
        let parts = name.split(separator: ".")
        return parts.indices.dropFirst().contains { whole.contains(parts[..<$0].joined(separator: ".")) }
    }
}

extension ContextValue {
    /// Returns the value without what is not used. Lists keep their elements, as a template may count them.
    package func keeping(_ use: ContextUse, under path: String = "") -> ContextValue {
        if use == .all { return self }
        switch self {
        case .map(let fields):
            var kept: [String: ContextValue] = [:]
            for (name, value) in fields {
                let inner = path.isEmpty ? name : path + "." + name
                if use.has(inner) { kept[name] = value.keeping(use, under: inner) }
            }
            return .map(kept)
        case .list(let elements): return .list(elements.map { $0.keeping(use, under: path) })
        case .text, .paragraphs, .table, .missing, .flag, .picture: return self
        }
    }
}
