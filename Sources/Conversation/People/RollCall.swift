import Planning

/// The people who are there and those who are not, as one line says it.
struct RollCall {
    var present: [Item] = []
    var absent: [Item] = []
    var guests: [String] = []
    /// The guests who were written earlier, and are not there.
    var gone: [String] = []
    /// Whether "alle" was said, which is of those who are counted on.
    var isOfAll = false

    mutating func add(_ people: [Item], arePresent: Bool) {
        let ids = Set(people.map(\.id))
        present.removeAll { ids.contains($0.id) }
        absent.removeAll { ids.contains($0.id) }
        if arePresent { present += people } else { absent += people }
    }

    mutating func add(_ named: NamedInRoll, arePresent: Bool) {
        switch named {
        case .people(let people): add(people, arePresent: arePresent)
        case .guest(let guest) where arePresent: guests.append(guest)
        case .guest(let guest): gone.append(guest)
        }
    }
}

/// The ones that a name in a roll call is of.
enum NamedInRoll {
    case people([Item])
    /// A guest who was written earlier.
    case guest(String)
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
    private var groups: [Reading.Group] {
        process.tool(for: .participants).map(reading.groups)?.filter { !$0.rows.isEmpty } ?? []
    }

    /// The people who are counted on: the first group of the form, and those in none.
    private var expected: [Item] {
        let first = groups.first { $0.value != nil }?.rows ?? []
        return first + groups.filter { $0.value == nil }.flatMap(\.rows)
    }

    /// Returns the names of the groups that "alle" is not of, and of whom nothing is registered.
    func groupsApart(from call: RollCall) -> [String] {
        let known = Set((expected + call.present + call.absent).map(\.id))
        return groups.filter { $0.rows.allSatisfy { !known.contains($0.id) } }.compactMap(\.name)
    }

    /// Reads what stands after the command: "alle unntatt Kari; to fra Husbanken".
    func rollCall(_ argument: String) throws(Problem) -> RollCall {
        let parts = argument.split(separator: ";", omittingEmptySubsequences: false).map { String($0).trimmed }
        var call = RollCall()
        var arePresent = true
        for names in parts[0].split(separator: ",") {
            var words = timeline.workshop.labels(in: String(names))[...]
            while let word = words.first {
                switch AttendanceWord.named(word) {
                case .everybody:
                    call.add(try everybody(), arePresent: arePresent)
                    call.isOfAll = true
                case .except, .not: arePresent = false
                case nil: call.add(try longestName(of: &words), arePresent: arePresent)
                }
                words = words.dropFirst()
            }
        }
        for guest in parts.dropFirst() where !guest.isEmpty {
            let (word, rest) = firstWord(of: guest)
            switch AttendanceWord.named(word) {
            case .except, .not: call.gone.append(try guestHere(rest))
            case .everybody, nil: call.guests.append(guest)
            }
        }
        return call
    }

    private func everybody() throws(Problem) -> [Item] {
        let tool = try tool(for: .participants)
        guard !expected.isEmpty else { throw .people(.nobodyYet(tool: tool.id)) }
        return expected
    }

    /// Adds what is said now to what was registered before. Those who are counted on and not there are absent.
    func joined(_ call: RollCall, to before: Attendance?) -> RollCall {
        var whole = RollCall(
            present: before?.present ?? [], absent: before?.absent ?? [], guests: before?.guests ?? [])
        whole.add(call.absent, arePresent: false)
        whole.add(call.present, arePresent: true)
        whole.guests.removeAll(where: call.gone.contains)
        whole.guests += call.guests.filter { !whole.guests.contains($0) }
        let here = Set(whole.present.map(\.id))
        if expected.contains(where: { here.contains($0.id) }) {
            whole.add(expected.filter { !here.contains($0.id) }, arePresent: false)
        }
        return whole
    }
}

// MARK: - Names

extension Session {
    /// Finds those that the longest run of words names, and leaves the last of the words.
    private func longestName(of words: inout ArraySlice<String>) throws(Problem) -> NamedInRoll {
        for count in (1...words.count).reversed() {
            let name = words.prefix(count).joined(separator: " ")
            guard let found = try named(name) else { continue }
            words = words.dropFirst(count - 1)
            return found
        }
        throw unknown(words.first ?? "")
    }

    /// Finds one by short id or by a part of the name, a group by the beginning of its name, or a guest who is here; nil
    /// when there is none.
    private func named(_ name: String) throws(Problem) -> NamedInRoll? {
        let people = reading.participants
        if let person = people.first(where: { $0.label.lowercased() == name.lowercased() }) { return .people([person]) }
        let whole = people.filter { folded(reading.mainText(of: $0)) == folded(name) }
        if let person = whole.first { return whole.count == 1 ? .people([person]) : try only(of: whole, name) }
        switch lookup(name, among: namedGroups) {
        case .found(let group) where group.rows.isEmpty: throw .people(.nobodyIn(group: group.name ?? name))
        case .found(let group): return .people(group.rows)
        case .ambiguous(let names): throw .ambiguous(name, among: names)
        case .unknown: break
        }
        let parts = people.filter { NamePart.isPart(name, of: reading.mainText(of: $0)) }
        if !parts.isEmpty { return try only(of: parts, name) }
        return guests(named: name).first.map { .guest($0) }
    }

    private func only(of people: [Item], _ name: String) throws(Problem) -> NamedInRoll {
        guard people.count > 1 else { return .people(people) }
        throw .ambiguous(name, among: people.map(reading.labelled))
    }

    private var namedGroups: [Named<Reading.Group>] {
        let groups = process.tool(for: .participants).map(reading.groups) ?? []
        return groups.compactMap { group in group.name.map { Named(group, names: [$0]) } }
    }

    /// Returns the guests of today that a name, or a part of one, is of.
    private func guests(named name: String) -> [String] {
        let here = attendanceToday()?.guests ?? []
        let whole = here.filter { folded($0) == folded(name) }
        return whole.isEmpty ? here.filter { NamePart.isPart(name, of: $0) } : whole
    }

    /// Finds the guest of today that is taken away.
    private func guestHere(_ name: String) throws(Problem) -> String {
        let found = guests(named: name)
        guard let guest = found.first else { throw unknown(name) }
        guard found.count == 1 else { throw .ambiguous(name, among: found) }
        return guest
    }

    private func unknown(_ word: String) -> Problem {
        let people = reading.participants
        if people.isEmpty, let tool = process.tool(for: .participants) { return .people(.nobodyYet(tool: tool.id)) }
        let known =
            people.map(\.label) + people.map { reading.mainText(of: $0) } + namedGroups.map { $0.names[0] }
            + (attendanceToday()?.guests ?? []) + AttendanceWord.words
        return .people(.unknownPerson(word, nearest: nearest(to: word, among: known)))
    }
}
