import Planning

extension DocumentBuilder {
    /// Everything written apart by two and not settled: facts first, then items in the order they came.
    func conflicts(in tool: Tool?) -> [ConflictDocument] {
        let items = reading.workshop.items.filter { item in
            item.joinedInto == nil && (tool == nil || item.tool == tool?.id)
        }
        return (tool == nil ? facts : []) + items.flatMap(conflicts)
    }

    private var facts: [ConflictDocument] {
        reading.workshop.facts.filter { $0.key != Fact.id && $0.value.isConflict }
            .sorted { $0.key < $1.key }
            .map { name, content in
                ConflictDocument(
                    about: "opplysning", tool: Nullable(nil), id: Nullable(nil), field: name,
                    versions: versions(content) { $0 })
            }
    }

    private func conflicts(of item: Item) -> [ConflictDocument] {
        var conflicts = item.conflicts.map { field in
            conflict(item, "svar", field.column, field.content) {
                reading.answer($0, in: field.column, of: item.tool)
            }
        }
        if item.slot.isConflict {
            conflicts.append(
                conflict(item, "ledetekst", "ledetekst", item.slot) { reading.promptID($0) ?? "" })
        }
        for placement in item.placements where placement.content.isConflict {
            conflicts.append(conflict(item, "plassering", placement.grid, placement.content) { $0 })
        }
        return conflicts
    }

    private func conflict(
        _ item: Item, _ about: String, _ field: String, _ content: Versioned, _ read: (String) -> String
    ) -> ConflictDocument {
        ConflictDocument(
            about: about, tool: Nullable(item.tool), id: Nullable(item.label), field: field,
            versions: versions(content, read))
    }

    private func versions(_ content: Versioned, _ read: (String) -> String) -> [VersionDocument] {
        content.versions.map { VersionDocument(value: read($0.value), author: Nullable(name: $0.author)) }
    }
}
