/// The facts and the items that a set of events adds up to, as everybody sees them.
package struct Workshop: Sendable, Equatable {
    package private(set) var facts: [String: Versioned] = [:]
    /// The items that were ever added and not taken back, struck and joined ones too, in the order they came.
    package internal(set) var items: [Item] = []
    private var places: [Stamp: Int] = [:]
    /// The items of each tool in their order, and where people have moved them.
    private(set) var orders: [ToolID: ItemOrder] = [:]
    private(set) var moves: [Stamp: Versioned] = [:]
    /// The items joined into an item, and those lifted from it: places, by its id.
    private var joined: [Stamp: [Int]] = [:]
    private var lifted: [Stamp: [Int]] = [:]
    /// The bearer of each short id, in lower case. Items taken back keep theirs.
    var labels: [String: Stamp] = [:]
    /// The number of letters used after a contested short id: a strange file may give thousands the same.
    private var suffixes: [String: Int] = [:]
    /// The highest number given to each prefix.
    private var highest: [String: Int] = [:]
    /// The stamps of events with a national identity number in them, which is hidden here.
    package private(set) var masked: Set<Stamp> = []
    /// The values that a retracted value replaced: a value that replaces it replaces those too.
    private var replacedByRetracted: [Stamp: [Stamp]] = [:]
    /// The answers given apart to a question that takes one, by the id of the first: what is written of that is to be
    /// written of them all.
    package internal(set) var united: [Stamp: [Stamp]] = [:]
    /// The time of the latest action, by the clock on the wall.
    private var said: Said?

    package init() {}

    /// Creates an empty workshop with room for what this many events may add.
    init(expecting events: Int) {
        items.reserveCapacity(events / 2)
        places.reserveCapacity(events / 2)
        labels.reserveCapacity(events / 2)
    }

    package func item(_ id: Stamp) -> Item? {
        places[id].map { items[$0] }
    }

    /// Returns the item with this short id, in either case of letters: `v3`.
    package func item(labelled label: String) -> Item? {
        labels[label.lowercased()].flatMap(item)
    }

    /// Whether this short id was given to something, even if that was taken back.
    package func isTaken(_ label: String) -> Bool {
        labels[label.lowercased()] != nil
    }

    /// Returns the items of a tool that count, neither struck nor joined into another, in their order: as they came, or
    /// as people have moved them.
    package func items(in tool: ToolID) -> [Item] {
        (orders[tool]?.places ?? []).filter { items[$0].isLive }.map { items[$0] }
    }

    /// Returns the items beneath an item, directly or by way of another, in the order they came.
    package func items(joinedInto item: Item) -> [Item] {
        var places = joined[item.id] ?? []
        var next = 0
        while next < places.count {
            places += joined[items[places[next]].id] ?? []
            next += 1
        }
        return places.sorted().map { items[$0] }
    }

    /// Returns the items lifted from an item, struck and joined ones too, in the order they were lifted.
    package func items(liftedFrom item: Item) -> [Item] {
        (lifted[item.id] ?? []).map { items[$0] }
    }

    /// Returns the next short id with these letters: `V4` when V3 was the last, `V5` after one more.
    package func nextLabel(_ prefix: String, after more: Int = 0) -> String {
        prefix + String((highest[prefix] ?? 0) + more + 1)
    }

    /// Returns the content of a register now.
    package func content(of register: Register) -> Versioned {
        switch register {
        case .fact(let name):
            facts[name] ?? Versioned()
        case .field(let id, let column):
            item(id)?.fields.first { $0.column == column }?.content ?? Versioned()
        case .slot(let id):
            item(id)?.slot ?? Versioned()
        case .order(let id):
            moves[id] ?? Versioned()
        case .placement(let id, let grid, let voice):
            item(id)?.placements.first { $0.grid == grid && $0.voice == Voter.words(voice) }?.content ?? Versioned()
        }
    }
}

// MARK: - The fold

extension Workshop {
    /// Takes in one event, later than all before it. A retracted one only leaves its short id behind,
    /// so that no id is ever used twice.
    ///
    /// Every text is made presentable here: a file may come from anywhere.
    mutating func apply(_ event: Event, isRetracted: Bool) {
        if let time = event.time { said = Said(action: event.action, time: time) }
        let time = time(of: event)
        switch event.change {
        case .add(let tool, let slot, let label):
            let label = claim(presentable(label), for: event.stamp)
            if !isRetracted { add(event, tool: ToolID(presentable(tool.text)), slot: presentable(slot), label: label) }
        case .assign(_, _, let basis) where isRetracted:
            replacedByRetracted[event.stamp] = basis
        case .assign(let register, let value, let basis):
            let isPlace = OrderKey.isMade(value, for: register)
            if !isPlace, event.holdsNationalIdentity { masked.insert(event.stamp) }
            let (words, code) = event.understood(value)
            let text = isPlace ? value : presentable(words)
            let version = Version(stamp: event.stamp, author: presentable(event.author), value: text, code: code)
            assign(version, to: register, replacing: withRetracted(basis), at: time)
        case .strike(let id, let seen) where !isRetracted:
            change(id) {
                $0.struck = event.stamp
                $0.takenOut = time
                $0.seenWhenStruck += seen
            }
        case .join(let id, let target) where !isRetracted:
            join(id, into: target, at: time)
        case .lift(let id, let origin) where !isRetracted:
            lift(id, from: origin)
        case .restore(let id) where !isRetracted:
            change(id) {
                $0.struck = nil
                if $0.joinedInto == nil { $0.takenOut = nil }
                $0.seenWhenStruck = []
            }
        case .strike, .restore, .join, .lift, .retract:
            break
        }
    }

    private mutating func add(_ event: Event, tool: ToolID, slot: String, label: String) {
        if event.holdsNationalIdentity { masked.insert(event.stamp) }
        let voice = presentable(event.author)
        var item = Item(id: event.stamp, tool: tool, label: label, voice: voice)
        item.time = time(of: event)
        item.slot.put(Version(stamp: event.stamp, author: voice, value: slot), replacing: [])
        places[event.stamp] = items.count
        items.append(item)
        orders[tool, default: ItemOrder()].append(items.count - 1, among: items)
    }

    /// Returns the time of the action an event is of; nil where it was not kept.
    private func time(of event: Event) -> WallTime? {
        said.flatMap { $0.action == event.action ? $0.time : nil }
    }

    private mutating func assign(
        _ version: Version, to register: Register, replacing replaced: [Stamp], at time: WallTime?
    ) {
        switch register {
        case .fact(let name):
            facts[presentable(name), default: Versioned()].put(version, replacing: replaced)
        case .field(let id, let column):
            let column = ColumnID(presentable(column.text))
            change(id) { $0.fields[$0.field(column)].content.put(version, replacing: replaced) }
        case .slot(let id):
            change(id) { $0.slot.put(version, replacing: replaced) }
        case .order(let id):
            guard let place = places[id] else { return }
            moves[id, default: Versioned()].put(version, replacing: replaced)
            orders[items[place].tool]?.move(place, to: OrderKey(version.value), among: items)
        case .placement(let id, let grid, let voice):
            let (grid, voice) = (GridID(presentable(grid.text)), presentable(Voter.words(voice)))
            change(id) {
                let place = $0.placement(grid, voice)
                $0.placements[place].content.put(version, replacing: replaced)
                $0.placements[place].time = time
            }
        }
    }

    /// Joins an item into another. Two joins made apart may point at each other; the later one then does nothing.
    mutating func join(_ id: Stamp, into target: Stamp, at time: WallTime?) {
        guard item(id)?.joinedInto == nil, let target = item(target), head(of: target).id != id else { return }
        change(id) {
            $0.joinedInto = target.id
            $0.takenOut = time
        }
        places[id].map { joined[target.id, default: []].append($0) }
    }

    private mutating func lift(_ id: Stamp, from origin: Stamp) {
        guard let place = places[id], !items[place].origins.contains(origin) else { return }
        items[place].origins.append(origin)
        lifted[origin, default: []].append(place)
    }

    mutating func change(_ id: Stamp, _ body: (inout Item) -> Void) {
        guard let place = places[id] else { return }
        body(&items[place])
    }

    private func withRetracted(_ basis: [Stamp]) -> [Stamp] {
        guard !replacedByRetracted.isEmpty else { return basis }
        var all = basis
        var next = 0
        while next < all.count {
            for stamp in replacedByRetracted[all[next]] ?? [] where !all.contains(stamp) { all.append(stamp) }
            next += 1
        }
        return all
    }

    /// Gives `stamp` the label, or the first of `V3b`, `V3c` … that is free.
    private mutating func claim(_ label: String, for stamp: Stamp) -> String {
        note(numberOf: label)
        let key = label.lowercased()
        if labels[key] == nil {
            labels[key] = stamp
            return label
        }
        var suffix = suffixes[key, default: 0]
        while true {
            suffix += 1
            let claimed = label + Workshop.letters(suffix)
            guard labels[claimed.lowercased()] == nil else { continue }
            suffixes[key] = suffix
            labels[claimed.lowercased()] = stamp
            return claimed
        }
    }

    private mutating func note(numberOf label: String) {
        let letters = label.utf8.prefix { !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        // Only a damaged or hostile file has numbers that long, and there must be one after the highest.
        guard let number = Int32(label[letters.endIndex...]) else { return }
        highest[String(label[..<letters.endIndex]), default: 0].raise(to: Int(number))
    }
}

/// The time of an action.
private struct Said: Equatable {
    var action: Stamp
    var time: WallTime
}

extension Int {
    fileprivate mutating func raise(to number: Int) {
        self = Swift.max(self, number)
    }
}
