import Journal
import Library
import Planning
import Screens
import TestSupport
import Testing

@testable import CommandLine
@testable import Conversation

/// The sample group of every process that has one, led with Enter alone from its first gathering to the end of the last:
/// it has answers nearly everywhere, and lacks them where the facilitator is to have something to ask for.
@Suite struct SampleGroupWalkTests {
    private static let library = ProcessLibrary(folder: TestHost.repository + "/Workshops")
    static let ids = ((try? library.list().map(\.id)) ?? []).filter { hasGroup($0) }

    private static func hasGroup(_ id: String) -> Bool {
        guard let process = try? library.load(id), let steps = try? library.rehearsal(of: process) else { return false }
        return !steps.isEmpty
    }

    /// The prompts that were put in tools, and those of them for which the group had nothing.
    private struct Walk {
        var prompts = 0
        var tools: [ToolID] = []
        var empty: [String] = []
        var isAtTheEnd = false
    }

    private func sample(_ id: String) throws -> Session {
        let world = TestHost()
        #expect(world.run("øv", world.folder, "--prosess", id) == .done, "\(world.errors)")
        let file = world.path("øvingsgruppe.boplan")
        let opened = Program(world).session(try Program(world).open(file), file: file)
        return Session(opened.shared, host: world, services: TestServices(open: { MemoryJournal() }))
    }

    private func walk(_ session: inout Session) -> Walk {
        session.screen = Screen(width: 80, height: 24)
        _ = session.begin()
        let last = session.process.gatherings.last.map { Stage.gathering($0.number) }
        var walk = Walk()
        while !walk.isAtTheEnd, walk.prompts < 400 {
            _ = session.handle("")
            walk.prompts += 1
            if let place = session.place {
                walk.tools.append(place.tool.id)
                if !session.reading.hasAnswer(at: place) { walk.empty.append(session.prompt) }
            }
            if case .closing(let stage, _, _)? = session.focus.crossing { walk.isAtTheEnd = stage == last }
        }
        return walk
    }

    @Test func everyProcessOfTheHouseHasASampleGroup() {
        #expect(Self.ids == ["kommuneprogram", "midt-norge", "region-ost"])
    }

    @Test(arguments: ids) func hasAnswersNearlyEverywhere(_ id: String) throws {
        var session = try sample(id)
        let steps = session.process.gatherings.flatMap { session.reading.steps(of: .gathering($0.number)) }
        let tools = steps.flatMap(\.tools)
        let walk = walk(&session)
        print("\(id): \(walk.empty.count) of \(walk.prompts) prompts are met for which the sample group has nothing")
        #expect(walk.isAtTheEnd)
        #expect(walk.tools.first == tools.first, "Enter does not begin where the group begins")
        #expect(Set(tools).subtracting(walk.tools) == [], "Enter leads past what the group has said")
        #expect(walk.empty.count <= 20, "\n\(walk.empty.joined(separator: "\n"))")
        #expect(walk.empty.count >= 5, "A group that lacks nothing leaves the facilitator nothing to ask for")
    }

    /// The measure itself: in a plan where nothing is said, nothing is answered.
    @Test(arguments: ids) func aGroupThatHasSaidNothingHasAnswersNowhere(_ id: String) throws {
        let world = TestHost()
        let file = world.path("x.boplan")
        #expect(world.run("ny", file, "--prosess", id, "--kommune", "Prøvevik", "--periode", "2027–2030") == .done)
        let opened = Program(world).session(try Program(world).open(file), file: file)
        var session = Session(opened.shared, host: world, services: TestServices(open: { MemoryJournal() }))
        let walk = walk(&session)
        #expect(walk.empty.count > 20)
    }

    /// Whoever reads a point anywhere is to see that it is made up.
    @Test(arguments: ids) func everyPointSaysThatItIsMadeUp(_ id: String) throws {
        let reading = try sample(id).reading
        for tool in reading.process.tools {
            let given = Set(tool.given.flatMap(\.fields).map(\.text))
            for text in reading.workshop.items(in: tool.id).map(reading.mainText) where !given.contains(text) {
                #expect(text.hasPrefix("Øving:"), "\(tool.id)")
            }
        }
    }
}

extension Reading {
    /// Whether something was said where the group stands.
    fileprivate func hasAnswer(at place: Position) -> Bool {
        let tool = place.tool
        switch place.spot {
        case .prompt(let id): return prompts(of: tool).contains { $0.id == id && !items(in: tool, under: $0).isEmpty }
        case .row(let spot):
            if let row = spot.row.flatMap(workshop.item) { return spot.column.flatMap(row.text) != nil }
            return groups(of: tool).contains { (spot.group == nil || $0.value == spot.group) && !$0.rows.isEmpty }
        case .table(let spot): return rowTable(of: tool, group: spot.group)?.open.isEmpty ?? true
        case .fact(let name): return workshop.facts[name]?.value != nil
        case .item(let item): return placedItems(on: tool).contains { $0.item.id == item && !$0.shown.isEmpty }
        }
    }
}
