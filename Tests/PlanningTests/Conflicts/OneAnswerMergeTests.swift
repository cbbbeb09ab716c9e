import Planning
import TestSupport
import Testing

/// A question that takes one answer has one, however copies of the plan have answered it apart.
struct OneAnswerMergeTests {
    @Test(arguments: Seeds.twoThousand) func anyTwoCopiesHaveOneAnswerTogether(seeds: Seeds) {
        seeds.check { given in
            var copies = AnsweringCopies(random: given.random)
            for _ in 0..<(1 + given.random.below(8)) {
                let copy = copies.step()
                given.expect("who has answered sees that answer alone", copies.seesOwnAlone(copy))
            }
            let together = Timeline(copies.events.shuffled(using: &given.random))
            let reading = AnsweringCopies.reading(together)
            let answers = reading.items(in: AnsweringCopies.about, under: AnsweringCopies.kind)
            let standing = copies.standing
            given.expect("there is one answer", answers.count == 1)
            given.expect(
                "its versions are those that nobody has answered anew",
                answers.first?.conflicts.first.map { Set($0.content.versions.map(\.value)) } ?? standing == standing)
            given.expect("it shows one of them", standing.contains(answers.first.map(reading.mainText) ?? ""))
            given.expect(
                "different answers are a conflict, and the same are none",
                reading.conflicts().count == (standing.count > 1 ? 1 : 0))
        }
    }

    @Test func theOtherAnswerStandsBeneath() {
        let events = [
            said(1, .add(tool: "om", slot: "slag", label: "PL1")),
            said(2, .field(Stamp(1), column: Tool.textField), "Temaplan"),
            said(3, .add(tool: "om", slot: "slag", label: "PL1"), device: 2),
            said(4, .field(Stamp(3, device: 2), column: Tool.textField), "Fagplan", device: 2),
        ]
        let reading = AnsweringCopies.reading(Timeline(events))
        #expect(reading.items(in: AnsweringCopies.about, under: AnsweringCopies.kind).map(\.label) == ["PL1"])
        #expect(reading.conflicts().map { $0.versions.map(\.value) } == [["Temaplan", "Fagplan"]])
        #expect(reading.workshop.item(Stamp(3, device: 2))?.joinedInto == Stamp(1))
        #expect(reading.workshop.item(labelled: "PL1b")?.id == Stamp(1), "its short id leads to the one there is")
    }

    @Test func eachMunicipalityOfAJointFileHasOne() {
        let events = [
            said(1, .fact(Fact.keyName(of: "a")), "Lesja"), said(2, .fact(Fact.keyName(of: "b")), "Dovre"),
            said(3, .add(tool: "om", slot: "slag", label: "Lesja-PL1")),
            said(4, .field(Stamp(3), column: Tool.textField), "Temaplan"),
            said(5, .add(tool: "om", slot: "slag", label: "Lesja-PL1"), device: 2),
            said(6, .field(Stamp(5, device: 2), column: Tool.textField), "Fagplan", device: 2),
            said(7, .add(tool: "om", slot: "slag", label: "Dovre-PL1")),
            said(8, .field(Stamp(7), column: Tool.textField), "Fagplan"),
        ]
        let reading = AnsweringCopies.reading(Timeline(events))
        let answers = reading.items(in: AnsweringCopies.about, under: AnsweringCopies.kind)
        #expect(answers.map(\.label) == ["Lesja-PL1", "Dovre-PL1"])
        #expect(reading.conflicts().map { $0.versions.map(\.value) } == [["Temaplan", "Fagplan"]])
    }

    @Test func aQuestionForManyPointsKeepsThemAll() {
        var sample = SampleWorkshop()
        for text in ["Høye husleier", "Få små boliger"] { sample.point(text, in: "swot", under: "svake") }
        let weak = sample.reading.prompts(of: SampleProcess.swot)[1]
        #expect(sample.reading.items(in: SampleProcess.swot, under: weak).count == 2)
    }
}

/// Three copies of a plan whose one question they answer, and now and then hear of each other.
private struct AnsweringCopies {
    private var copies = Array(repeating: Timeline(), count: 3)
    private var random: SeededGenerator
    /// The text of each answer, the event it was given in, and the answers that the copy knew of.
    private var given: [(text: String, event: Stamp, known: Set<Stamp>)] = []
    private var last: [Int: String] = [:]

    init(random: SeededGenerator) { self.random = random }

    static let kind: Prompt = {
        var kind = Prompt(id: "slag", name: "Slag", question: "Hva slags plan?", prefix: "PL")
        kind.options = ["Temaplan", "Fagplan", "Handlingsplan"].map { PromptOption($0, meaning: "en plan.") }
        return kind
    }()

    static let about = Tool(
        id: "om", name: "Om", guidance: Guidance(why: "", how: ""), shape: .prose(Prose(sections: .listed([kind]))))

    private static let process = Process(
        id: "x", name: "X", language: "nb", planType: "Plan", gatherings: [], tools: [about])

    static func reading(_ timeline: Timeline) -> Reading { Reading(process: process, workshop: timeline.workshop) }

    var events: [Event] { copies.flatMap(\.events) }

    /// The answers that no one who gave another knew of.
    var standing: Set<String> {
        let known = given.reduce(into: Set<Stamp>()) { $0.formUnion($1.known) }
        return Set(given.filter { !known.contains($0.event) }.map(\.text))
    }

    /// Lets one of the copies answer, perhaps after it has heard of another; returns which.
    mutating func step() -> Int {
        let copy = random.below(3)
        if random.chance(1, of: 3) { copies[copy].insert(copies[random.below(3)].events) }
        let text = random.pick(Self.kind.options).answer
        let known = Set(copies[copy].events.map(\.stamp)).intersection(given.map(\.event))
        let workshop = Self.reading(copies[copy]).workshop
        let item = workshop.items(in: "om").first?.id ?? write(.add(tool: "om", slot: "slag", label: "PL1"), copy)
        let register = Register.field(item, column: Tool.textField)
        let answer = Change.assign(register, value: text, basis: workshop.content(of: register).basis)
        given.append((text, write(answer, copy), known))
        for other in workshop.united[item] ?? [] { answer.made(to: other, in: workshop).map { _ = write($0, copy) } }
        last[copy] = text
        return copy
    }

    func seesOwnAlone(_ copy: Int) -> Bool {
        let reading = Self.reading(copies[copy])
        return reading.workshop.items(in: "om").map(reading.mainText) == [last[copy]!] && reading.conflicts().isEmpty
    }

    @discardableResult
    private mutating func write(_ change: Change, _ copy: Int) -> Stamp {
        let event = Event.next(change, after: copies[copy].events, device: UInt32(copy + 1))
        copies[copy].insert([event])
        return event.stamp
    }
}
