import Planning

/// What people do, each an action of one or more events.
extension RandomWorld {
    /// A new item with its short id and a field or two, as one line typed.
    mutating func add() {
        let tool = random.pick(RandomWords.tools)
        let slot = tool.slots.isEmpty ? "" : random.pick(tool.slots)
        let number = items.count(where: sees) + 1
        let item = write(.add(tool: tool.id, slot: slot, label: tool.prefix + String(number)))
        items.append(Seen(value: item, index: events.count - 1, machine: current))
        for column in tool.columns.prefix(1 + random.below(tool.columns.count)) {
            assign(.field(item, column: column), random.pick(RandomWords.values))
        }
    }

    mutating func rewrite() {
        guard let item = seen(of: items) else { return add() }
        assign(.field(item, column: random.pick(RandomWords.columns)), random.pick(RandomWords.values))
    }

    mutating func writeFact() {
        assign(.fact(random.pick(RandomWords.facts)), random.pick(RandomWords.values))
    }

    mutating func move() {
        guard let item = seen(of: items) else { return add() }
        assign(.slot(item), random.pick(["sterke", "svake", "muligheter", "trusler"]))
    }

    /// Moves an item to before another, or somewhere that only a strange file says.
    mutating func order() {
        guard let item = seen(of: items), let other = seen(of: items) else { return add() }
        let key = OrderKey.between(nil, OrderKey(other), for: item).text
        assign(.order(item), random.chance(1, of: 8) ? random.pick(["", "0", "xyz", "ffff"]) : key)
    }

    mutating func place() {
        guard let item = seen(of: items) else { return add() }
        let position = "\(1 + random.below(5)) \(1 + random.below(5))"
        let voice = random.pick(RandomWords.authors)
        assign(.placement(item, grid: random.pick(["haster", "innflytelse"]), voice: voice), position)
    }

    mutating func withItem(_ change: (Stamp) -> Change) {
        guard let item = seen(of: items) else { return add() }
        write(change(item))
    }

    /// Now and then with word of what was seen, as it mostly is.
    mutating func strike() {
        guard let item = seen(of: items) else { return add() }
        let answers = RandomWords.columns.flatMap { standing(.field(item, column: $0)) }
        write(.strike(item, seen: random.chance(2, of: 3) ? answers : []))
    }

    mutating func join() {
        guard let into = seen(of: items) else { return add() }
        for _ in 0...random.below(2) {
            // Now and then an item into itself or round in a ring: the fold must bear it.
            withItem { .join($0, into: into) }
        }
    }

    mutating func lift() {
        guard let from = seen(of: items) else { return add() }
        let before = items.count
        add()
        write(.lift(items[before].value, from: from))
    }

    mutating func retract() {
        // Half the time the latest, as people do; it may itself be a retraction.
        let latest = random.chance(1, of: 2) ? actions.last(where: sees)?.value : nil
        guard let target = latest ?? seen(of: actions) else { return add() }
        let stamp = write(.retract(action: target))
        let retraction = Retraction(action: stamp, target: target)
        retractions.append(Seen(value: retraction, index: events.count - 1, machine: current))
        machines[current].gone = nil
    }

    /// Gives a register a value on the basis of those that stand as far as the machine knows.
    private mutating func assign(_ register: Register, _ value: String) {
        let basis = standing(register)
        let stamp = write(.assign(register, value: value, basis: basis))
        let written = Write(stamp: stamp, action: action ?? stamp, basis: basis)
        writes[register, default: []].append(
            Seen(value: written, index: events.count - 1, machine: current))
    }

    /// Stamps of the values that the machine has seen, that count, and that nothing that counts replaced.
    private mutating func standing(_ register: Register) -> [Stamp] {
        let gone = retracted()
        let known = (writes[register] ?? []).filter { sees($0) && !gone.contains($0.value.action) }
        guard known.count > 1 else { return known.map(\.value.stamp) }
        let replaced = Set(known.flatMap(\.value.basis))
        return known.map(\.value.stamp).filter { !replaced.contains($0) }.sorted()
    }

    /// The actions taken back, as far as the machine knows. A retraction is later than what it retracts,
    /// so the latest are settled first.
    private mutating func retracted() -> Set<Stamp> {
        if let known = machines[current].gone { return known }
        var gone: Set<Stamp> = []
        for retraction in retractions.filter(sees).map(\.value).sorted(by: { $0.action > $1.action })
        where !gone.contains(retraction.action) {
            gone.insert(retraction.target)
        }
        machines[current].gone = gone
        return gone
    }
}

/// What the random people say.
enum RandomWords {
    struct RandomTool: Sendable {
        var id: ToolID
        var prefix: String
        var slots: [String]
        var columns: [ColumnID]
    }

    static let tools = [
        RandomTool(
            id: "swot", prefix: "V", slots: ["sterke", "svake", "muligheter", "trusler"], columns: ["tekst"]),
        RandomTool(id: "gap", prefix: "G", slots: [], columns: ["status", "behov", "visjon"]),
        RandomTool(
            id: "tiltak", prefix: "T", slots: [], columns: ["tiltak", "ansvarlig", "frist", "kostnad"]),
        RandomTool(id: "mål", prefix: "M", slots: ["boligsosiale"], columns: ["tekst"]),
    ]
    static let columns: [ColumnID] = ["tekst", "status", "behov", "visjon", "tiltak", "ansvarlig", "frist", "kostnad"]
    static let facts = ["kommune", "periode", "mandat"]
    static let authors = ["", "", "NAV/sosial", "Politisk", "Boligforvaltning", "Helse- og omsorg"]
    static let values = [
        "", "Få små boliger i sentrum", "Bygge åtte boliger med oppfølging", "Boligsjefen", "våren 2012",
        "6,5 mill. kr", "vet ikke", "Innenfor rammen", "Ærlig talt: «øl & ål» | æøå ÆØÅ", "linje 1\nlinje 2",
        "gárži – čáhci 🏠", "'; DROP TABLE event; --", "NUL\u{0}inni", "e\u{301} og é",
    ]
}
