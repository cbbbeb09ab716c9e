import Planning

/// The fold told once more, as plainly as can be and with no thought of speed, for `Workshop` to be held
/// against: what stands is worked out from all events at once, and not one by one.
struct ReferenceFold {
    private let events: [Event]
    private let all: [Event]

    init(_ events: [Event]) {
        var byStamp: [Stamp: Event] = [:]
        for event in events { byStamp[event.stamp] = event }
        let all = byStamp.values.sorted { $0.stamp < $1.stamp }
        let retracted = ReferenceFold.retracted(all)
        self.all = all
        self.events = all.filter { !retracted.contains($0.action) }
    }

    /// An action is taken back when a later action that is not itself taken back says so.
    static func retracted(_ events: [Event]) -> Set<Stamp> {
        var known: [Stamp: Bool] = [:]
        func isRetracted(_ action: Stamp) -> Bool {
            if let known = known[action] { return known }
            let answer = events.contains { event in
                event.change == .retract(action: action) && event.action > action && !isRetracted(event.action)
            }
            known[action] = answer
            return answer
        }
        let targets = events.compactMap { if case .retract(let action) = $0.change { action } else { nil } }
        return Set(targets.filter(isRetracted))
    }

    /// Values nobody has replaced, by name of the fact.
    var facts: [String: [Said]] {
        var facts: [String: [Said]] = [:]
        for case .fact(let name) in registers { facts[name] = heads(of: .fact(name)) }
        return facts
    }

    var items: [PlainItem] {
        let labels = labels
        let joins = joins
        return adds.map { event, tool, slot in
            let id = event.stamp
            let first = Said(stamp: id, author: event.author, value: slot)
            return PlainItem(
                id: id, tool: tool, label: labels[id] ?? "", voice: event.author,
                slot: heads(of: .slot(id), first: first), fields: fields(of: id),
                origins: origins(of: id), joinedInto: joins[id], struck: struck(id), placements: placements(of: id))
        }
    }

    /// The ids of the items of a tool in their order, as plainly as can be: those with a key by it, the others by theirs.
    func order(of tool: ToolID) -> [Stamp] {
        adds.filter { $0.tool == tool }.map(\.0.stamp)
            .map { id in (key: key(heads(of: .order(id)).last?.value) ?? id.description, id: id) }
            .sorted { ($0.key, $0.id) < ($1.key, $1.id) }.map(\.id)
    }

    private func key(_ text: String?) -> String? {
        guard let text, (1...600).contains(text.count), text.allSatisfy({ "0123456789abcdef".contains($0) }) else {
            return nil
        }
        return text
    }

    private var adds: [(Event, tool: ToolID, slot: String)] {
        events.compactMap { event in
            guard case .add(let tool, let slot, _) = event.change else { return nil }
            return (event, tool, slot)
        }
    }

    /// The label asked for, or with the first of b, c … z, ba … that makes it free. Those taken back too.
    private var labels: [Stamp: String] {
        var labels: [Stamp: String] = [:]
        var taken: Set<String> = []
        let letters = "bcdefghijklmnopqrstuvwxyz".map { String($0) }
        let endings = [""] + letters + ("a" + letters.joined()).map { "b\($0)" }
        for case (let stamp, .add(_, _, let label)) in all.map({ ($0.stamp, $0.change) }) {
            let free = endings.map { label + $0 }.first { !taken.contains($0.lowercased()) }
            labels[stamp] = free
            taken.insert((free ?? "").lowercased())
        }
        return labels
    }

    /// One after another; one that would make a ring, or whose item is gone, is passed over.
    private var joins: [Stamp: Stamp] {
        let present = Set(adds.map(\.0.stamp))
        var joins: [Stamp: Stamp] = [:]
        for case .join(let item, let into) in events.map(\.change)
        where present.contains(item) && present.contains(into) && joins[item] == nil {
            var end = into
            while let next = joins[end] { end = next }
            if end != item { joins[item] = into }
        }
        return joins
    }

    private func struck(_ item: Stamp) -> Stamp? {
        let last = events.last { event in
            if case .strike(item, _) = event.change { return true }
            return event.change == .restore(item)
        }
        return last?.change == .restore(item) ? nil : last?.stamp
    }

    private func origins(of item: Stamp) -> [Stamp] {
        var origins: [Stamp] = []
        for case .lift(item, let from) in events.map(\.change) where !origins.contains(from) { origins.append(from) }
        return origins
    }
}

// MARK: - Registers

extension ReferenceFold {
    /// Each once, in the order first written.
    private var registers: [Register] {
        var seen: Set<Register> = []
        return events.compactMap { event in
            guard case .assign(let register, _, _) = event.change, seen.insert(register).inserted else { return nil }
            return register
        }
    }

    private func fields(of item: Stamp) -> [PlainItem.Field] {
        registers.compactMap { register in
            guard case .field(item, let column) = register else { return nil }
            return PlainItem.Field(name: [column.text], said: heads(of: register))
        }
    }

    private func placements(of item: Stamp) -> [PlainItem.Field] {
        registers.compactMap { register in
            guard case .placement(item, let grid, let voice) = register else { return nil }
            return PlainItem.Field(name: [grid.text, voice], said: heads(of: register))
        }
    }

    /// What stands and is no ancestor of something that stands. Ancestry passes through what was taken back.
    private func heads(of register: Register, first: Said? = nil) -> [Said] {
        let ancestors = ancestors(of: register)
        var said = first.map { [$0] } ?? []
        for case (let event, .assign(register, let value, _)) in events.map({ ($0, $0.change) }) {
            said.append(Said(stamp: event.stamp, author: event.author, value: presentable(value)))
        }
        return said.filter { !ancestors.contains($0.stamp) }
    }

    private func ancestors(of register: Register) -> Set<Stamp> {
        var bases: [Stamp: [Stamp]] = [:]
        for case (let event, .assign(register, _, let basis)) in all.map({ ($0, $0.change) }) {
            bases[event.stamp] = basis
        }
        var ancestors: Set<Stamp> = []
        var waiting = events.flatMap { bases[$0.stamp] ?? [] }
        while let stamp = waiting.popLast() {
            if ancestors.insert(stamp).inserted { waiting += bases[stamp] ?? [] }
        }
        return ancestors
    }
}

/// An item as both folds can tell it.
struct PlainItem: Equatable {
    struct Field: Equatable {
        var name: [String]
        var said: [Said]
    }

    var id: Stamp
    var tool: ToolID
    var label: String
    var voice: String
    var slot: [Said]
    var fields: [Field]
    var origins: [Stamp]
    var joinedInto: Stamp?
    var struck: Stamp?
    var placements: [Field]
}

extension PlainItem {
    init(_ item: Item) {
        self.init(
            id: item.id, tool: item.tool, label: item.label, voice: item.voice, slot: item.slot.versions.map(Said.init),
            fields: item.fields.map { Field(name: [$0.column.text], said: $0.content.versions.map(Said.init)) },
            origins: item.origins, joinedInto: item.joinedInto, struck: item.struck,
            placements: item.placements.map {
                Field(name: [$0.grid.text, $0.voice], said: $0.content.versions.map(Said.init))
            })
    }
}

struct Said: Equatable {
    var stamp: Stamp
    var author: String
    var value: String
}

extension Said {
    init(_ version: Version) {
        self.init(stamp: version.stamp, author: version.author, value: version.value)
    }
}
