import Journal
import Planning

/// The events of a rescued file, with what a workshop cannot be without, and what there is to say of them.
struct Rescued {
    private(set) var events: [Event]
    private let salvage: Salvage
    private let program: Program
    private let file: String
    private var lacksIdentity = false
    private var lacksProcess = false

    init(_ salvage: Salvage, process wanted: String?, beside file: String, in program: Program) {
        self.salvage = salvage
        self.program = program
        self.file = file
        events = salvage.events
        let facts = Timeline(events).workshop.facts
        let now = program.surroundings.now()
        let founding = facts[Fact.id]?.versions.first?.stamp ?? placeOfFounding(now)
        if facts[Fact.id] == nil {
            let id = String(program.surroundings.device, radix: 16) + String(now, radix: 16)
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

    /// The identity is the first event. Those that were written with it still say what its stamp was.
    private func placeOfFounding(_ now: Int64) -> Stamp {
        let device = program.surroundings.device
        guard let first = events.min(by: { $0.stamp < $1.stamp }) else {
            return Stamp(milliseconds: now, counter: 0, device: device)
        }
        if first.action < first.stamp { return first.action }
        return Stamp(ticks: first.stamp.ticks &- min(1, first.stamp.ticks), device: device)
    }

    private func free(after founding: Stamp) -> Stamp {
        var stamp = Stamp(ticks: founding.ticks, device: program.surroundings.device)
        let taken = Set(events.map(\.stamp))
        repeat { stamp.ticks &+= 1 } while taken.contains(stamp)
        return stamp
    }

    private func isHere(_ process: String?) -> Bool {
        process.flatMap { try? program.load($0, beside: file) } != nil
    }
}

// MARK: - What there is to say

extension Rescued {
    func phrases(file: String, new: String) -> [RescuePhrase] {
        let workshop = Timeline(events).workshop
        let count = Set(salvage.events.map(\.action)).count
        guard !salvage.isWhole else {
            return [.whole(from: file, to: new, contributions: count)] + round + process(workshop, file, new) + [
                .open(new: new)
            ]
        }
        let loss = loss(workshop)
        let isMissingSome = !loss.isEmpty || lacksProcess
        return [.part(from: file, to: new, contributions: count)] + round + tools(workshop)
            + (isMissingSome || lacksIdentity ? loss : [.nothingMissing]) + process(workshop, file, new)
            + facts(workshop)
            + (isMissingSome && !lacksIdentity ? [.mergeOlder(new: new)] : [])
            + [.readThrough(new: new), .open(new: new)]
    }

    private var round: [RescuePhrase] { salvage.round.map { [.round(notes: $0.noteCount)] } ?? [] }

    private func tools(_ workshop: Workshop) -> [RescuePhrase] {
        let process = workshop.facts[Fact.process]?.value.flatMap { try? program.load($0, beside: file) }
        var counts: [(name: String, items: Int)] = []
        for item in workshop.items {
            let name = process?.tool(item.tool)?.name ?? item.tool
            if let index = counts.firstIndex(where: { $0.name == name }) {
                counts[index].items += 1
            } else {
                counts.append((name, 1))
            }
        }
        return counts.isEmpty ? [] : [.tools(counts)]
    }

    private func loss(_ workshop: Workshop) -> [RescuePhrase] {
        var phrases: [RescuePhrase] = []
        if salvage.lostCount > 0 { phrases.append(.lost(count: salvage.lostCount, rows: salvage.lostRows)) }
        if let first = salvage.lostStamps.first, let last = salvage.lostStamps.last {
            let time = program.surroundings.time
            phrases.append(.lostBetween(time(first.milliseconds), time(last.milliseconds)))
        }
        if salvage.isCut { phrases.append(.cutOff(percentLeft: salvage.partLeft.map { Int($0 * 100) })) }
        if salvage.contradictions > 0 { phrases.append(.contradictions(salvage.contradictions)) }
        let added = Set(events.compactMap { if case .add = $0.change { $0.stamp } else { nil } })
        let orphans = events.count { event in event.change.item.map { !added.contains($0) } ?? false }
        if orphans > 0 { phrases.append(.orphans(orphans)) }
        return phrases
    }

    private func process(_ workshop: Workshop, _ file: String, _ new: String) -> [RescuePhrase] {
        let process = workshop.facts[Fact.process]?.value ?? ""
        var phrases: [RescuePhrase] = lacksIdentity ? [.identityLost] : []
        if lacksProcess {
            phrases.append(.processLost(process))
        } else if !isHere(process) {
            phrases.append(.processUnknown(process, file: file, new: new))
        }
        return phrases
    }

    private func facts(_ workshop: Workshop) -> [RescuePhrase] {
        let lost = Fact.required.filter { workshop.facts[$0] == nil }
        return lost.isEmpty ? [] : [.factsLost(lost)]
    }
}

extension Change {
    /// The item it is about; nil for what is not about one that was there before.
    fileprivate var item: Stamp? {
        switch self {
        case .add, .retract, .assign(.fact, _, _): nil
        case .assign(.field(let item, _), _, _), .assign(.slot(let item), _, _),
            .assign(.placement(let item, _, _), _, _):
            item
        case .strike(let item, _), .restore(let item), .join(let item, _), .lift(let item, _): item
        }
    }
}
