import Planning

/// The people who are there and those who are not, as one line says it.
struct RollCall {
    var present: [Item] = []
    var absent: [Item] = []
    var guests: [String] = []

    mutating func add(_ people: [Item], arePresent: Bool) {
        let ids = Set(people.map(\.id))
        present.removeAll { ids.contains($0.id) }
        absent.removeAll { ids.contains($0.id) }
        if arePresent { present += people } else { absent += people }
    }
}

/// The words that may stand among those who are there. Those after "unntatt" are not.
enum AttendanceWord: CommandWord {
    case everybody, except, not

    var names: [String] {
        switch self {
        case .everybody: ["alle"]
        case .except: ["unntatt", "uten"]
        case .not: ["ikke"]
        }
    }
}

extension Session {
    /// The people who are counted on: the first group of the form, or all when it has no groups.
    private var expected: [Item] {
        process.tool(for: .participants).flatMap { reading.groups(of: $0).first { !$0.rows.isEmpty }?.rows } ?? []
    }

    /// Reads what stands after the command: "alle unntatt D2; to fra Husbanken".
    func rollCall(_ argument: String) throws(Problem) -> RollCall {
        let parts = argument.split(separator: ";", omittingEmptySubsequences: false).map { String($0).trimmed }
        var call = RollCall(guests: parts.dropFirst().filter { !$0.isEmpty })
        var arePresent = true
        for word in timeline.workshop.labels(in: parts[0]) {
            switch AttendanceWord.named(word) {
            case .everybody: call.add(try everybody(), arePresent: arePresent)
            case .except, .not: arePresent = false
            case nil: call.add(try people(named: word), arePresent: arePresent)
            }
        }
        return call
    }

    private func everybody() throws(Problem) -> [Item] {
        let tool = try tool(for: .participants)
        guard !expected.isEmpty else { throw .people(.nobodyYet(tool: tool.id)) }
        return expected
    }

    /// Finds one by short id, or a group by the beginning of its name.
    private func people(named word: String) throws(Problem) -> [Item] {
        if let person = reading.participants.first(where: { $0.label.lowercased() == word.lowercased() }) {
            return [person]
        }
        let groups = process.tool(for: .participants).map(reading.groups) ?? []
        let named = groups.compactMap { group in group.name.map { Named(group, names: [$0]) } }
        switch lookup(word, among: named) {
        case .found(let group) where group.rows.isEmpty: throw .people(.nobodyIn(group: group.name ?? word))
        case .found(let group): return group.rows
        case .ambiguous(let names): throw .ambiguous(word, among: names)
        case .unknown:
            let known = reading.participants.map(\.label) + named.map { $0.names[0] } + AttendanceWord.words
            throw .people(.unknownPerson(word, nearest: nearest(to: word, among: known)))
        }
    }

    /// Adds what is said now to what was registered before. Those who are counted on and not there are absent.
    func joined(_ call: RollCall, to before: Attendance?) -> RollCall {
        var whole = RollCall(
            present: before?.present ?? [], absent: before?.absent ?? [], guests: before?.guests ?? [])
        whole.add(call.absent, arePresent: false)
        whole.add(call.present, arePresent: true)
        whole.guests += call.guests.filter { !whole.guests.contains($0) }
        let here = Set(whole.present.map(\.id))
        if expected.contains(where: { here.contains($0.id) }) {
            whole.add(expected.filter { !here.contains($0.id) }, arePresent: false)
        }
        return whole
    }
}
