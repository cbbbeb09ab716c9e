import Journal
import Library
import Planning
import Publishing
import Screens
import TestSupport
import Testing

@testable import CommandLine
@testable import Conversation

/// A group that only presses Enter, in every process: it is put every question of the tools it is led through, and the
/// way is short enough to be walked.
@Suite struct EnterAloneTests {
    private static let library = ProcessLibrary(folder: TestHost.repository + "/Workshops")
    static let ids = (try? library.list().map(\.id)) ?? []

    /// Where Enter led: the prompts that were put, and the number of them when each thing was reached.
    private final class Walk {
        var prompts = 0
        var asked: [ToolID: Set<PromptID>] = [:]
        var tools: [ToolID] = []
        var toTheFirstBoard: Int?
        var toTheEndOfAGathering: [Int] = []
        var toThePlan: Int?
        var lines: [String] = []
    }

    private func walk(_ id: String, isSimple: Bool = false) throws -> (Walk, Process) {
        let world = TestHost()
        let file = world.path("x.boplan")
        #expect(world.run("ny", file, "--prosess", id, "--kommune", "Prøvevik", "--periode", "2027–2030") == .done)
        let program = Program(world)
        let opened = program.session(try program.open(file), file: file)
        let walk = Walk()
        let services = TestServices(
            export: { _ throws(Problem) in
                walk.toThePlan = walk.toThePlan ?? walk.prompts
                return []
            }, open: { MemoryJournal() })
        var session = Session(opened.shared, host: world, services: services)
        session.screen = Screen(width: 80, height: 24, isSimple: isSimple)
        _ = session.begin()
        while walk.toThePlan == nil, walk.prompts < 600 {
            walk.prompts += 1
            walk.lines.append("\(walk.prompts) \(session.prompt)")
            _ = session.handle("")
            note(session, walk)
        }
        return (walk, session.process)
    }

    private func note(_ session: Session, _ walk: Walk) {
        if let place = session.place {
            if walk.tools.last != place.tool.id { walk.tools.append(place.tool.id) }
            if let prompt = place.prompt { walk.asked[place.tool.id, default: []].insert(prompt) }
            if place.prompt != nil { walk.toTheFirstBoard = walk.toTheFirstBoard ?? walk.prompts }
        }
        if case .closing(.gathering, _, _)? = session.focus.crossing, walk.toTheEndOfAGathering.last != walk.prompts {
            walk.toTheEndOfAGathering.append(walk.prompts)
        }
    }

    @Test(arguments: ids, [false, true]) func leadsThroughEveryPromptToThePlan(_ id: String, isSimple: Bool) throws {
        let (walk, process) = try walk(id, isSimple: isSimple)
        let counts =
            "\(id): \(walk.toTheFirstBoard ?? 0) to the first board, \(walk.toTheEndOfAGathering) to the ends of gatherings, \(walk.toThePlan ?? 0) to the plan"
        print(counts)
        #expect(walk.toThePlan != nil, "Enter never ends\n\(walk.lines.joined(separator: "\n"))")
        for gathering in process.gatherings {
            for tool in gathering.tools.compactMap(process.tool) where !isReplaced(tool, walk, process) {
                #expect(walk.tools.contains(tool.id), "\(tool.id) is left out")
                let listed = Set(tool.listedPrompts.map(\.id))
                #expect(listed.subtracting(walk.asked[tool.id] ?? []) == [], "prompts of \(tool.id) are left out")
            }
        }
    }

    private func isReplaced(_ tool: Tool, _ walk: Walk, _ process: Process) -> Bool {
        if process.previousPlan == tool.id
            || process.purposes.contains(where: { $0.value == tool.id && $0.key.isAside })
        {
            return true
        }
        return process.alternatives(to: tool.id)?.tools.contains { $0 != tool.id && walk.tools.contains($0) } ?? false
    }

    /// What the group meets at its first sittings, in the process that is played most.
    @Test func theWayIsShort() throws {
        let (walk, _) = try walk("midt-norge")
        let all = walk.lines.joined(separator: "\n")
        #expect(try #require(walk.toTheFirstBoard) <= 2, "\(all)")
        #expect(try #require(walk.toTheEndOfAGathering.first) <= 21, "\(all)")
        #expect(try #require(walk.toThePlan) <= 86, "\(all)")
    }
}
