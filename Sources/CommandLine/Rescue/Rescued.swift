import Journal
import Planning

/// The events of a rescued file, with what a workshop cannot be without.
struct Rescued {
    private(set) var events: [Event]
    let salvage: Salvage
    let program: Program
    let file: String
    private(set) var lacksIdentity = false
    private(set) var lacksProcess = false

    init(_ salvage: Salvage, process wanted: String?, beside file: String, in program: Program) {
        self.salvage = salvage
        self.program = program
        self.file = file
        events = salvage.events
        let facts = Timeline(events).workshop.facts
        let now = program.host.now()
        let founding = facts[Fact.id]?.versions.first?.stamp ?? placeOfFounding(now)
        if facts[Fact.id] == nil {
            let id = String(program.host.device, radix: 16) + String(now, radix: 16)
            state(Fact.id, id, at: founding, in: founding)
            lacksIdentity = true
        }
        let known = facts[Fact.process]
        lacksProcess = known == nil
        guard known == nil || (wanted != nil && !isHere(known?.value)) else { return }
        state(
            Fact.process, wanted ?? Program.defaultProcess, at: free(after: founding), in: founding, known?.basis ?? [])
    }

    private mutating func state(
        _ fact: String, _ value: String, at stamp: Stamp, in action: Stamp, _ basis: [Stamp] = []
    ) {
        let change = Change.assign(.fact(fact), value: value, basis: basis)
        events.append(Event(stamp: stamp, action: action, change: change))
    }

    /// Returns the stamp of the lost identity, the first event. Those that were written with it still say what it was.
    private func placeOfFounding(_ now: Int64) -> Stamp {
        let device = program.host.device
        guard let first = events.min(by: { $0.stamp < $1.stamp }) else {
            return Stamp(milliseconds: now, counter: 0, device: device)
        }
        if first.action < first.stamp { return first.action }
        return Stamp(ticks: first.stamp.ticks &- min(1, first.stamp.ticks), device: device)
    }

    private func free(after founding: Stamp) -> Stamp {
        var stamp = Stamp(ticks: founding.ticks, device: program.host.device)
        let taken = Set(events.map(\.stamp))
        repeat { stamp.ticks &+= 1 } while taken.contains(stamp)
        return stamp
    }

    func isHere(_ process: String?) -> Bool {
        process.flatMap { try? program.load($0, beside: file) } != nil
    }
}
