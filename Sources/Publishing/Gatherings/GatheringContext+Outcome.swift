import Documents
import Planning

/// The outcome of a gathering: what was carried on, joined, placed and set aside; what people saw differently; and what
/// is next.
extension GatheringContext {
    var outcome: [String: ContextValue] {
        let tools = tools
        let ids = Set(tools.map(\.id))
        let all = source.reading.workshop.items.filter { ids.contains($0.tool) && includes($0) }
        let live = all.filter(\.isLive)
        return [
            "løftet": .list(live.compactMap(lifted)), "slått-sammen": .list(live.compactMap(joined)),
            "lagt-bort": .list(all.filter { $0.struck != nil && $0.joinedInto == nil }.map(source.link)),
            "plassert": .list(tools.flatMap(placed)),
            "valg": .list(VoteContext(source: source).votes(in: tools)),
            "uenighet": .list(tools.flatMap(disagreements) + live.flatMap(conflicts) + live.flatMap(minorities)),
            "gjenstår": .list(tools.flatMap(remaining)), "avklart": .list(tools.flatMap(settled)),
            "hjemmearbeid": .list(homework),
            "har-neste": .flag(following != nil), "neste": next,
        ]
    }

    private func lifted(_ item: Item) -> ContextValue? {
        let targets = source.reading.lifted(from: item)
        guard !targets.isEmpty else { return nil }
        return .map(source.naming(item).merging(["ble-til": .list(targets.map(source.link))]) { $1 })
    }

    private func joined(_ item: Item) -> ContextValue? {
        let beneath = source.joined(into: item)
        guard !beneath.isEmpty else { return nil }
        return .map(source.naming(item).merging(["med": .list(beneath.map(source.link))]) { $1 })
    }

    private func placed(_ tool: Tool) -> [ContextValue] {
        guard let grid = tool.grid else { return [] }
        let context = GridContext(source: source, tool: tool, grid: grid)
        return source.reading.placedItems(on: tool).compactMap { placed in
            context.whereabouts(of: placed).map { value(placed.item, in: tool, "hvor", $0) }
        }
    }

    private func disagreements(_ tool: Tool) -> [ContextValue] {
        guard let grid = tool.grid else { return [] }
        let context = GridContext(source: source, tool: tool, grid: grid)
        return context.disagreements(among: source.reading.placedItems(on: tool)).map { fields in
            .map([
                "verktøy": .text(tool.name), "id": fields["id"] ?? .text(""), "tekst": fields["tekst"] ?? .text(""),
                "hva": fields["hvor"] ?? .text(""),
            ])
        }
    }

    /// Returns the views that a few hold on to.
    private func minorities(_ item: Item) -> [ContextValue] {
        guard let tool = source.reading.process.tool(item.tool) else { return [] }
        return VoteContext(source: source).views(on: item).map { value(item, in: tool, "hva", $0) }
    }

    /// Returns the versions that two wrote apart from each other, when they differ in words.
    private func conflicts(_ item: Item) -> [ContextValue] {
        source.reading.conflicts(of: item).compactMap { conflict in
            guard case .field = conflict.register, let tool = source.reading.process.tool(item.tool) else { return nil }
            let views = conflict.versions.map { version in
                (version.author.isEmpty ? "" : version.author + ": ") + "«\(version.value)»"
            }
            return value(item, in: tool, "hva", views.joined(separator: " "))
        }
    }

    private func value(_ item: Item, in tool: Tool, _ name: String, _ text: String) -> ContextValue {
        .map(source.naming(item).merging(["verktøy": .text(tool.name), name: .text(text)]) { $1 })
    }

    private func remaining(_ tool: Tool) -> [ContextValue] {
        guard hasContribution(in: tool) else { return [] }
        return source.remaining(in: tool).map { .map($0.merging(["verktøy": .text(tool.name)]) { $1 }) }
    }

    private func settled(_ tool: Tool) -> [ContextValue] {
        source.settled(in: tool).map { .map($0.merging(["verktøy": .text(tool.name)]) { $1 }) }
    }

    private var homework: [ContextValue] {
        gathering.homework.compactMap(source.reading.process.tool).map {
            .map(["navn": .text($0.name), "hvorfor": .text($0.guidance.why)])
        }
    }

    private var following: Gathering? {
        source.reading.process.gatherings.first { $0.number == gathering.number + 1 }
    }

    private var next: ContextValue {
        guard let following else { return .map([:]) }
        return .map([
            "nummer": source.count(following.number), "navn": .text(following.name),
            "formål": .text(following.purpose),
        ])
    }
}
