import TestSupport
import Testing

@testable import Planning

/// What became different from one version of a plan to another.
@Suite struct PlanDifferenceTests {
    private func difference(_ old: SampleWorkshop, _ new: SampleWorkshop) -> PlanDifference {
        PlanDifference(from: old.reading, to: new.reading, tools: new.process.tools)
    }

    /// Of any workshop there is no difference to itself, and whatever was changed since is named.
    @Test(arguments: 0..<60) func everyAnswerThatDiffersIsNamedAndNothingElse(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let events = randomEvents(count: 160, using: &random)
        let timeline = Timeline(events)
        let process = SampleProcess.process
        let all = Reading(process: process, workshop: timeline.workshop)
        #expect(PlanDifference(from: all, to: all, tools: process.tools).isEmpty)
        let half = Reading(process: process, workshop: Timeline(events.prefix(90)).workshop)
        let found = PlanDifference(from: half, to: all, tools: process.tools)
        #expect(named(found) == expected(half, all, process.tools), "seed \(seed)")
    }

    /// Label and column of everything the difference tells of.
    private func named(_ difference: PlanDifference) -> Set<String> {
        Set(
            difference.changes.flatMap { change -> [String] in
                guard let label = change.label else { return [] }
                switch change.kind {
                case .added: return ["+\(label)"]
                case .removed: return ["-\(label)"]
                case .moved: return []
                case .changed(let fields): return fields.map { "\(label) \($0.name ?? "")" }
                }
            })
    }

    private func expected(_ old: Reading, _ new: Reading, _ tools: [Tool]) -> Set<String> {
        var expected: Set<String> = []
        for tool in tools {
            let (before, after) = (old.workshop.items(in: tool.id), new.workshop.items(in: tool.id))
            let (ids, left) = (Set(before.map(\.id)), Set(after.map(\.id)))
            for item in after where !ids.contains(item.id) { expected.insert("+\(item.label)") }
            for item in before where !left.contains(item.id) { expected.insert("-\(item.label)") }
            for item in after where ids.contains(item.id) {
                let was = old.workshop.item(item.id)!
                let columns = tool.form.map { $0.rowColumns.map { ($0.id, $0.name) } } ?? [(Tool.textField, "")]
                for (id, name) in columns where old.text(of: was, in: id) != new.text(of: item, in: id) {
                    expected.insert("\(item.label) \(name)")
                }
            }
        }
        return expected
    }

    @Test func aStruckPointIsTakenBackWithWhatItSaid() {
        var sample = SampleWorkshop()
        let point = sample.point("Høye husleier", in: "swot", under: "svake")
        let before = sample
        sample.write(.strike(point))
        let changes = difference(before, sample).changes
        #expect(changes.count == 1 && changes[0].text == "Høye husleier")
        guard case .removed(_, nil) = changes[0].kind else {
            Issue.record("not removed")
            return
        }
    }

    @Test func whatIsJoinedSaysIntoWhat() {
        var sample = SampleWorkshop()
        let one = sample.point("Høye husleier", in: "swot", under: "svake")
        let other = sample.point("Dyrt å leie", in: "swot", under: "svake")
        let before = sample
        sample.write(.join(other, into: one))
        let changes = difference(before, sample).changes
        guard changes.count == 1, case .removed(_, let into?) = changes[0].kind else {
            Issue.record("\(changes)")
            return
        }
        #expect(into.hasSuffix("Høye husleier"))
    }

    @Test func aPointThatMovedSaysFromWhereAndTo() {
        var sample = SampleWorkshop()
        let point = sample.point("Høye husleier", in: "swot", under: "svake")
        let before = sample
        sample.write(.assign(.slot(point), value: "sterke", basis: sample[point].slot.basis))
        let changes = difference(before, sample).changes
        guard changes.count == 1, case .moved(let from, let to) = changes[0].kind else {
            Issue.record("\(changes)")
            return
        }
        #expect(from != to && !from.isEmpty && !to.isEmpty)
    }

    @Test func theFactsOfTheFrontPageAreTold() {
        var sample = SampleWorkshop()
        let before = sample
        sample.set(Fact.period, "2028–2031")
        let changes = difference(before, sample).changes
        guard changes.count == 1, case .changed(let fields) = changes[0].kind else {
            Issue.record("\(changes)")
            return
        }
        #expect(fields == [.init(name: Fact.period, old: "2027–2030", new: "2028–2031")])
    }
}
