import Planning
import RandomSupport
import TestSupport
import Testing

/// Where things come from and what became of them.
@Suite("Trails") struct StoryTests {
    private static func board(_ id: ToolID, lifts: [LiftRule] = []) -> Tool {
        Tool(
            id: id, name: id.text, guidance: Guidance(why: "", how: ""),
            shape: .board(
                Board(prompts: .listed([Prompt(id: "p", name: "P", question: "?", prefix: id.text.uppercased())]))),
            lifts: lifts)
    }

    private static var process: Process {
        var process = Process(
            id: "x", name: "X", language: "nb", planType: "Plan", measures: "c", gatherings: [],
            tools: [
                board("a"), board("b", lifts: [LiftRule(source: "a")]),
                board("c", lifts: [LiftRule(source: "b"), LiftRule(source: "a")]),
                board("d", lifts: [LiftRule(source: "a"), LiftRule(source: "c")]),
            ])
        process.purposes = [.together: "d"]
        return process
    }

    /// Whoever is in the trail of another has that other in what became of it, however things were lifted.
    @Test(arguments: 1...40 as ClosedRange<UInt64>) func backwardsAndForwardsAreOneTrail(_ seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        var sample = SampleWorkshop(process: Self.process)
        var items: [Stamp] = []
        for number in 0..<24 {
            let item = sample.point("\(number)", in: ["a", "b", "c"][number % 3], under: "p")
            for _ in 0..<random.below(3) where !items.isEmpty {
                sample.write(.lift(item, from: items[random.below(items.count)]))
            }
            items.append(item)
        }
        let reading = sample.reading
        for one in reading.workshop.items {
            let forward = Set(reading.outcome(of: one).map(\.item.id))
            let backward = Set(
                reading.workshop.items.filter { reading.trail(of: $0).contains { $0.item.id == one.id } }.map(\.id))
            #expect(forward == backward, "seed \(seed), \(one.label)")
        }
    }

    @Test("What is joined into another shares what became of it, and a ring in a strange file ends")
    func joined() {
        var sample = SampleWorkshop(process: Self.process)
        let one = sample.point("Høye leier", in: "a", under: "p")
        let same = sample.point("Dyrt å leie", in: "a", under: "p")
        sample.write(.join(same, into: one))
        let measure = sample.point("Flere boliger", in: "c", under: "p")
        sample.write(.lift(measure, from: one))
        sample.write(.lift(one, from: measure))
        let reading = sample.reading
        #expect(reading.story(of: sample[same]).after.map(\.item.label) == ["A1", "C1"])
        #expect(reading.story(of: sample[measure]).before.map(\.item.label) == ["A1"])
        #expect(reading.story(of: sample[one]).itself.joined.map(\.label) == ["A2"])
    }

    @Test("Input that led nowhere is what could have been lifted and was not; measures are no input")
    func unused() {
        var sample = SampleWorkshop(process: Self.process)
        let used = sample.point("Brukt", in: "a", under: "p")
        _ = sample.point("Ubrukt", in: "a", under: "p")
        _ = sample.point("vet ikke", in: "a", under: "p")
        let struck = sample.point("Strøket", in: "a", under: "p")
        sample.write(.strike(struck, seen: []))
        let measure = sample.point("Tiltak", in: "c", under: "p")
        sample.write(.lift(measure, from: used))
        let unused = sample.reading.unusedInput
        #expect(unused.map(\.tool.id) == ["a"])
        #expect(unused.first?.items.map(\.label) == ["A2"])
        #expect(
            unused.first?.targets.map(\.id) == ["b", "c"], "The tool that is filled in by the way is not among them")
        sample.write(.strike(measure, seen: []))
        #expect(
            sample.reading.unusedInput.first?.items.map(\.label) == ["A1", "A2"], "What it was used for counts no more")
    }
}
