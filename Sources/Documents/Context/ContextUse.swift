/// The variables a template mentions: what it does not mention need not be made for it.
///
///     let use = ContextUse(template: "$kommune$ $for(verktøy.gap.rader)$ $it.tekst$ $endfor$")
///     use.has("verktøy.gap")   // true
///     use.has("verktøy.swot")  // false
package struct ContextUse: Sendable, Equatable {
    /// Every name and each beginning of it, with dots; nil is all there are.
    private var names: Set<String>?
    /// Names that are used whole: what is within them is used too.
    private var whole: Set<String> = []

    /// A template that mentions everything.
    package static let all = ContextUse()

    private init() {}

    package init(template: String) {
        var names: Set<String> = []
        for token in TemplateScanner.tokens(in: template) {
            switch token.kind {
            case .variable(let path), .forLoop(let path), .ifTest(let path), .elseIf(let path):
                for count in path.indices { names.insert(path[...count].joined(separator: ".")) }
                whole.insert(path.joined(separator: "."))
            case .elseBranch, .endIf, .endFor, .separator, .partial, .malformed: continue
            }
        }
        self.names = names
    }

    package func has(_ name: String) -> Bool {
        guard let names else { return true }
        if names.contains(name) { return true }
        let parts = name.split(separator: ".")
        return parts.indices.dropFirst().contains { whole.contains(parts[..<$0].joined(separator: ".")) }
    }
}
