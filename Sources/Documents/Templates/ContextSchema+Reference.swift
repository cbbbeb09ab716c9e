extension ContextSchema {
    /// A table of the reference: the variables of one thing.
    package struct Part: Sendable, Equatable {
        /// The title; nil for the variables of the document itself.
        package var title: String?
        package var rows: [Row]

        package struct Row: Sendable, Equatable {
            /// The name as it is written: `verktøy.SKJEMA.tabell`.
            package var name: String
            package var about: String
        }
    }

    /// All variables, those of what has a title in a table of its own and only once. The document's own come first,
    /// then the others in the order they are met.
    package var reference: [Part] {
        var parts: [Part] = []
        var waiting: [ContextSchema] = [self]
        var seen: Set<String> = []
        while !waiting.isEmpty {
            let schema = waiting.removeFirst()
            let (rows, titled) = schema.rows(under: "")
            parts.append(Part(title: schema.title, rows: rows))
            waiting += titled.filter { seen.insert($0.title ?? "").inserted }
        }
        return parts
    }

    private func rows(under prefix: String) -> ([Part.Row], titled: [ContextSchema]) {
        var rows: [Part.Row] = []
        var titled: [ContextSchema] = []
        for field in fields {
            let name = prefix + field.name
            guard let inner = field.kind.inner else {
                rows.append(.init(name: name, about: field.about))
                continue
            }
            if let title = inner.title {
                rows.append(.init(name: name, about: "\(field.about). Se «\(title)»"))
                titled.append(inner)
            } else {
                let (more, further) = inner.rows(under: name + ".")
                rows += [.init(name: name, about: field.about)] + more
                titled += further
            }
        }
        return (rows, titled)
    }
}
