import Conversation
import Journal
import Planning
import Screens

/// The workshops of several municipalities on their way into one.
struct JointGathering {
    private let program: Program
    private let joint: JointFile?
    private var process: Process?
    private var keys: [String: String] = [:]
    /// The municipalities that were not there before, by identity, in the order they were named.
    private var new: [(identity: String, key: String)] = []
    private var periods: Set<String> = []
    private var events: [Event] = []
    private var progress: SlowWork

    /// - Parameter joint: the joint workshop there is; nil for a new one.
    init(_ joint: JointFile?, _ program: Program) {
        self.joint = joint
        self.program = program
        process = joint?.reading.process
        progress = SlowWork(program)
        for member in joint?.reading.members.all ?? [] { keys[member.identity] = member.key }
    }

    /// Reads the files, telling how far it has come. What it has read is kept nowhere yet.
    mutating func gather(_ paths: [String], into target: String) throws(Problem) {
        for (index, path) in paths.enumerated() {
            guard progress.goesOn("Leser fil \(index + 1) av \(paths.count) …") else {
                throw .joint(.interrupted(path: target))
            }
            try gather(path)
        }
    }

    private mutating func gather(_ path: String) throws(Problem) {
        let journal = try translatingErrors {
            try SQLiteJournal(path: path, mode: .readOnly, patience: program.patience(for: path))
        }
        try take(try translatingErrors { try journal.load() }, from: path)
        if let round = try translatingErrors({ try journal.openRound() }), round.notes > 0 {
            program.print(
                "\(path) har en stille runde med \(round.notes, one: "ett skjult punkt", many: "# skjulte punkter"), som ikke er med. Åpne runden der med /igp gruppe, og kjør «boplan samling» en gang til."
            )
        }
    }

    /// Takes what was read in a file; it is kept nowhere yet.
    mutating func take(_ found: [Event], from path: String) throws(Problem) {
        // Its facts alone: a fold of all would be made only to be thrown away.
        let facts = Timeline(found.filter(\.isAboutAll)).workshop
        guard let identity = facts.identity else { throw .journal(.empty(path: path)) }
        guard !facts.isJoint else { throw .joint(.isJoint(path: path)) }
        try checkProcess(facts.facts[Fact.process]?.value ?? Program.defaultProcess, of: path)
        if let period = facts.facts[Fact.period]?.value { periods.insert(period) }
        let key = key(of: identity, named: facts.facts[Fact.municipality]?.value ?? path.stem)
        for event in found { events.append(event.joined(key: key, identity: identity)) }
    }

    private mutating func checkProcess(_ id: String, of path: String) throws(Problem) {
        guard let process else {
            self.process = try program.load(id, beside: path)
            return
        }
        guard id == process.id else { throw .joint(.otherProcess(path: path, has: id, wanted: process.id)) }
    }

    private mutating func key(of identity: String, named name: String) -> String {
        if let key = keys[identity] { return key }
        let key = JointKey.make(for: name, besides: keys.values)
        keys[identity] = key
        new.append((identity, key))
        return key
    }
}

// MARK: - Keeping

extension JointGathering {
    /// Puts what was read into the file: all of it or nothing.
    ///
    /// - Returns: the events that were not there before, apart from our own.
    mutating func keep(in path: String, named name: String?) throws(Problem) -> [Event] {
        guard let joint else { return try make(path, named: name) }
        var fresh = try unknown(in: joint.events)
        let draft = draft(on: joint.reading, after: joint.events, named: name)
        guard !fresh.isEmpty || !draft.events.isEmpty else { return [] }
        fresh.sort { $0.stamp < $1.stamp }
        try written(path) { journal, goOn in _ = try journal.merge(draft.events + fresh, goOn: goOn) }
        return fresh
    }

    /// Returns what was read that is not among these.
    private func unknown(in there: [Event]) throws(Problem) -> [Event] {
        var places: [Stamp: Int] = [:]
        places.reserveCapacity(there.count)
        for index in there.indices { places[there[index].stamp] = index }
        var unknown: [Event] = []
        for event in events {
            guard let place = places[event.stamp] else {
                unknown.append(event)
                continue
            }
            guard there[place] == event else { throw .journal(.contradiction(event.stamp)) }
        }
        return unknown
    }

    private mutating func make(_ path: String, named name: String?) throws(Problem) -> [Event] {
        // In the order of the index of stamps it is much faster to make than in any other. Copies of one workshop
        // have the same events.
        events.sort { $0.stamp < $1.stamp }
        guard let process else { throw .joint(.usage) }
        let founding = draft(
            on: Reading(process: process, workshop: Workshop()), after: events, named: name, isNew: true)
        do throws(JournalProblem) {
            let new = try NewWorkshop(path)
            let (events, report) = (founding.events + events, progress)
            var progress = report
            try new.write(events) { progress.goesOn(writing($0)) }
        } catch {
            if case .waitStopped = error { throw .joint(.interrupted(path: path)) }
            throw Problem(making: path, error)
        }
        return events
    }

    private func written(
        _ path: String, _ body: (SQLiteJournal, (Double) -> Bool) throws -> Void
    ) throws(Problem) {
        guard let journal = joint?.journal else { return }
        var progress = progress
        do {
            try body(journal) { progress.goesOn(writing($0)) }
        } catch JournalProblem.waitStopped {
            throw .joint(.interrupted(path: path))
        } catch {
            throw (error as? JournalProblem).map(Problem.journal) ?? .joint(.interrupted(path: path))
        }
    }

    /// Returns what the joint workshop says itself: who it is when it is new, and what each new municipality is called.
    private func draft(
        on reading: Reading, after events: [Event], named name: String?, isNew: Bool = false
    ) -> ActionDraft {
        let (device, now) = (program.host.device, program.host.now())
        var clock = StampClock(device: device)
        if let latest = events.last?.stamp { clock.observe(latest) }
        var draft = ActionDraft(
            reading: reading, author: "", clock: clock, now: now, shown: program.host.time(now))
        if isNew {
            draft.assign(.fact(Fact.id), String(device, radix: 16) + String(now, radix: 16))
            draft.assign(.fact(Fact.process), reading.process.id)
            if periods.count == 1, let period = periods.first { draft.assign(.fact(Fact.period), period) }
        }
        if isNew || name != nil {
            draft.assign(.fact(Fact.municipality), name.map { StoredValue(typed: $0) } ?? StoredValue(.jointName))
        }
        for member in new { draft.assign(.fact(Fact.keyName(of: member.identity)), member.key) }
        return draft
    }

    /// Returns what came of it, for a person to read.
    func report(_ added: [Event], path: String) -> [Message] {
        let done = outcome(added, path: path)
        guard joint == nil else { return [done] }
        return [
            done,
            "Åpne fila med «boplan \(path)», og skriv /sammenlign for å se kommunene ved siden av hverandre. Kjør «boplan samling» på nytt når noe er endret; ingenting kommer to ganger.",
        ]
    }

    /// Returns how many municipalities there are in the file now, and what is new.
    func outcome(_ added: [Event], path: String) -> Message {
        let gathered: Message =
            if new.isEmpty || new.count == keys.count {
                "\(path): \(municipalities(keys.count))."
            } else {
                "\(path): \(municipalities(keys.count)), \(new.count, one: "# av dem ny", many: "# av dem nye")."
            }
        return .sentences(gathered, contributions(added))
    }

    private func contributions(_ added: [Event]) -> Message {
        let actions = Set(added.lazy.filter { !$0.namesLaptop }.map(\.action)).count
        return actions > 0 ? "\(actions, one: "Ett nytt bidrag", many: "# nye bidrag")." : "Ingenting nytt."
    }
}

private func writing(_ done: Double) -> Message { "Skriver … \(Int(done * 100)) %" }

extension Event {
    /// Whether it is a fact, or something that may take one back.
    var isAboutAll: Bool {
        switch change {
        case .assign(.fact, _, _), .retract: true
        default: false
        }
    }
}

extension String {
    /// The name of a file without its folder: "molde" of "filer/molde.boplan".
    fileprivate var stem: String {
        let name = split(separator: "/").last ?? self[...]
        return String(name.hasSuffix(".boplan") ? name.dropLast(7) : name)
    }
}
