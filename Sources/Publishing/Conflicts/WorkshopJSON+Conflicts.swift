import Documents
import Planning

extension WorkshopJSON {
    /// Lists everything written apart by two and not settled: facts first, then items in the order they came.
    func conflicts(in tool: Tool?) -> [JSONValue] {
        reading.conflicts()
            .filter { tool == nil || $0.item?.tool == tool?.id }
            .map(conflict)
    }

    private func conflict(_ conflict: Conflict) -> JSONValue {
        let (about, field) = subject(conflict.register)
        let versions = conflict.versions.map { version in
            JSONValue.fields([
                "verdi": .text(value(version.value, in: conflict)),
                "av": .text(orNull: version.author.isEmpty ? nil : version.author),
            ])
        }
        return .fields([
            "gjelder": .text(about), "verktøy": .text(orNull: conflict.item?.tool.text),
            "id": .text(orNull: conflict.item?.label), "felt": .text(field), "versjoner": .list(versions),
        ])
    }

    private func subject(_ register: Register) -> (about: String, field: String) {
        switch register {
        case .fact(let name): ("opplysning", name)
        case .field(_, let column): ("svar", column.text)
        case .slot: ("ledetekst", "ledetekst")
        case .order: ("rekkefølge", "rekkefølge")
        case .placement(_, .vote(let stamp), _):
            reading.workshop.item(stamp).map { ("stemme", $0.label) } ?? ("plassering", stamp.description)
        case .placement(_, .tool(let grid), _): ("plassering", grid.text)
        }
    }

    private func value(_ value: String, in conflict: Conflict) -> String {
        switch conflict.register {
        case .field(_, let column): reading.answer(value, in: column, of: conflict.item?.tool ?? "")
        case .slot: reading.promptID(PromptID(value)) ?? ""
        case .fact, .placement, .order: value
        }
    }
}
