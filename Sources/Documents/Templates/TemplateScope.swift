/// The meaning of names at one place in a template: the schema, and the loops around the place.
struct TemplateScope {
    private struct Loop {
        var path: [String]
        var element: ContextSchema?
    }

    enum Meaning: Equatable {
        case known(ContextSchema.Kind)
        case unknown
        case outsideLoop(list: String)
    }

    private let schema: ContextSchema
    private var loops: [Loop] = []

    init(_ schema: ContextSchema) { self.schema = schema }

    mutating func enterLoop(_ path: [String]) {
        guard case .known(let kind) = meaning(of: path) else {
            loops.append(Loop(path: path, element: nil))
            return
        }
        loops.append(Loop(path: path, element: kind.inner ?? ContextSchema([])))
    }

    mutating func leaveLoop() { loops.removeLast() }

    /// Returns what a name means: `it` is the element of the innermost loop; the loop's own name is the element too.
    func meaning(of path: [String]) -> Meaning {
        if path.first == "it", let loop = loops.last {
            return lookUp(path.dropFirst(), in: loop.element, of: loop.path)
        }
        for loop in loops.reversed() where path.starts(with: loop.path) {
            return lookUp(path.dropFirst(loop.path.count), in: loop.element, of: loop.path)
        }
        return lookUp(path[...], in: schema, of: [])
    }

    /// The names that can be written here, every one, to suggest from, the nearest at hand first.
    var names: [String] {
        let inner = loops.last?.element?.variables.map { "it." + $0.name } ?? []
        return inner + schema.variables.map(\.name)
    }

    /// Looks a name up. `element` is nil in a loop through an unknown name: that is reported once, at the loop.
    private func lookUp(_ path: ArraySlice<String>, in element: ContextSchema?, of list: [String]) -> Meaning {
        guard let element else { return .known(.text) }
        guard let name = path.first else { return .known(.map(element)) }
        guard let field = element.field(name) else { return .unknown }
        let rest = path.dropFirst()
        if rest.isEmpty { return .known(field.kind) }
        switch field.kind {
        case .map(let inner):
            return lookUp(rest, in: inner, of: list + [name])
        case .list(let inner):
            let isField = lookUp(rest, in: inner, of: []) != .unknown
            return isField ? .outsideLoop(list: (list + [name]).joined(separator: ".")) : .unknown
        case .text, .paragraphs, .flag, .table, .picture:
            return .unknown
        }
    }
}
