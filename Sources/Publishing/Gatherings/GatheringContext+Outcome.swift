import Documents
import Planning

/// The outcome of a gathering: what was carried on, joined, placed and set aside; what people saw differently; and what
/// is next.
extension GatheringContext {
    var outcome: [String: ContextValue] {
        let tools = tools
        let live = reading.workshop.items.filter(\.isLive)
        let own = live.filter { item in scope.includes(item) && tools.contains { $0.id == item.tool } }
        return [
            "løftet": .list(live.compactMap(lifted)), "slått-sammen": .list(live.compactMap(joined)),
            "lagt-bort": .list(putAway.map(source.link)),
            "plassert": .list(tools.flatMap(placed)), "valg": .list(votes.map(VoteContext(source: source).value)),
            "uenighet": .list(tools.flatMap(disagreements) + own.flatMap(conflicts) + minorities),
            "gjenstår": .list(tools.flatMap(remaining)), "avklart": .list(tools.flatMap(settled)),
            "hjemmearbeid": .list(homework),
            "har-neste": .flag(following != nil), "neste": next,
        ]
    }

    /// The votes that were held there.
    var votes: [VoteTally] {
        VoteContext(source: source).votes(where: scope.includes)
    }

    /// The items that stood when the meeting began and were put away in it. What was said and put away there is not told, nor
    /// rows about the meetings themselves.
    var putAway: [Item] {
        let aside = [Purpose.attendance, .agenda, .votes].compactMap { reading.process.purposes[$0] }
        return reading.workshop.items.filter { item in
            item.struck != nil && item.joinedInto == nil && !aside.contains(item.tool)
                && scope.includes(item.tool, at: item.takenOut) && !scope.isTakenBack(item)
        }
    }

    private func lifted(_ item: Item) -> ContextValue? {
        let targets = reading.lifted(from: item).filter { scope.includes(item.tool, at: $0.time) }
        guard !targets.isEmpty else { return nil }
        return .map(source.naming(item).merging(["ble-til": .list(targets.map(source.link))]) { $1 })
    }

    private func joined(_ item: Item) -> ContextValue? {
        let beneath = source.joined(into: item).filter { scope.includes(item.tool, at: $0.takenOut) }
        guard !beneath.isEmpty else { return nil }
        return .map(source.naming(item).merging(["med": .list(beneath.map(source.link))]) { $1 })
    }

    private func placed(_ tool: Tool) -> [ContextValue] {
        guard let grid = tool.grid else { return [] }
        let context = GridContext(source: source, tool: tool, grid: grid)
        return placed(on: tool).compactMap { placed in
            context.whereabouts(of: placed).map { value(placed.item, in: tool, "hvor", $0) }
        }
    }

    private func disagreements(_ tool: Tool) -> [ContextValue] {
        guard let grid = tool.grid else { return [] }
        let context = GridContext(source: source, tool: tool, grid: grid)
        return context.disagreements(among: placed(on: tool)).map { fields in
            .map([
                "verktøy": .text(tool.name), "id": fields["id"] ?? .text(""), "tekst": fields["tekst"] ?? .text(""),
                "hva": fields["hvor"] ?? .text(""),
            ])
        }
    }

    /// The views that a few held on to.
    private var minorities: [ContextValue] {
        reading.dissents().compactMap { row in
            guard let item = reading.subject(of: row).map(reading.workshop.head),
                let tool = reading.process.tool(item.tool), scope.includes(tool.id, at: row.time)
            else { return nil }
            return value(item, in: tool, "hva", VoteContext(source: source).view(row))
        }
    }

    /// Returns the versions that two wrote apart from each other, when they differ in words.
    private func conflicts(_ item: Item) -> [ContextValue] {
        reading.conflicts(of: item).compactMap { conflict in
            guard case .field = conflict.register, let tool = reading.process.tool(item.tool) else { return nil }
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
        gathering.homework.compactMap(reading.process.tool).map {
            .map(["navn": .text($0.name), "hvorfor": .text($0.guidance.why)])
        }
    }

    private var following: Gathering? {
        reading.process.gatherings.first { $0.number == gathering.number + 1 }
    }

    private var next: ContextValue {
        guard let following else { return .map([:]) }
        return .map([
            "nummer": source.count(following.number), "navn": .text(following.name),
            "formål": .text(following.purpose),
        ])
    }
}
