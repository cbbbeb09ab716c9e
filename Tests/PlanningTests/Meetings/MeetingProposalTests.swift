import RandomSupport
import TestSupport
import Testing

@testable import Planning

@Suite struct MeetingProposalTests {
    private static func tool(_ id: ToolID, _ minutes: Int?) -> Tool {
        var tool = SampleProcess.swot
        tool.id = id
        tool.guidance = Guidance(why: "Hvorfor.", how: "Hvordan.", minutes: minutes)
        return tool
    }

    /// Returns a plan that leaves out what there is no time for.
    private static func plan(_ tools: [Tool], people: Int, minutes: Int) -> MeetingProposal {
        MeetingProposal(pieces: tools.map { MeetingPiece($0) }, people: people, minutes: minutes, start: 540)
    }

    @Test("It adds up, in order, without anybody working long without a pause", arguments: 0..<300)
    func addsUp(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let tools = (0..<Int.random(in: 1...7, using: &random)).map { number in
            Self.tool(ToolID("t\(number)"), Bool.random(using: &random) ? nil : Int.random(in: 5...90, using: &random))
        }
        let minutes = Int.random(in: 6...96, using: &random) * 5
        let people = Int.random(in: 1...60, using: &random)
        let plan = Self.plan(tools, people: people, minutes: minutes)
        let about = "\(minutes) minutes, \(people) people: \(plan.parts.map { "\($0.start) \($0.minutes)" })"
        #expect(plan.parts.map(\.minutes).reduce(0, +) == minutes, "\(about)")
        #expect(plan.parts.allSatisfy { $0.minutes > 0 }, "\(about)")
        for (one, next) in zip(plan.parts, plan.parts.dropFirst()) { #expect(next.start == one.start + one.minutes) }
        let stretches = plan.parts.split { $0.isPause }.map { $0.map(\.minutes).reduce(0, +) }
        #expect((stretches.max() ?? 0) <= 90, "\(about)")
        #expect(plan.parts.filter { $0.kind == .lunch }.count == (minutes >= 300 ? 1 : 0))
        let used = plan.parts.compactMap { if case .piece(let piece, false) = $0.kind { piece.tool?.id } else { nil } }
        #expect(used + plan.leftOut.compactMap(\.tool?.id) == tools.map(\.id), "\(about)")
    }

    @Test("Six hours and 25 people: five groups, and the longest tool gets the most")
    func sixHours() {
        let tools = [Self.tool("kort", 30), Self.tool("lang", 75)]
        let plan = Self.plan(tools, people: 25, minutes: 360)
        #expect(plan.groups == 5 && plan.leftOut.isEmpty)
        func minutes(_ id: ToolID) -> Int {
            plan.parts.filter { $0.piece?.tool?.id == id }.map(\.minutes).reduce(0, +)
        }
        #expect(minutes("lang") == 135 && minutes("kort") == 65)
        #expect(plan.parts.contains { $0.kind == .open }, "there is more time than the tools can use")
    }

    @Test("What there is no time for is left out, the last first")
    func leftOut() {
        let tools = ["a", "b", "c", "d"].map { Self.tool($0, 60) }
        let plan = Self.plan(tools, people: 5, minutes: 120)
        #expect(plan.leftOut.map(\.tool?.id) == ["c", "d"])
    }

    @Test("A pause comes where something ends, rather than in the middle of a lecture")
    func pausesBreakLittle() {
        let pieces = [
            MeetingPiece(Self.tool("a", 60), isFixed: true), MeetingPiece(what: "Innlegg", minutes: 45, isFixed: true),
            MeetingPiece(Self.tool("b", 60), isFixed: true),
        ]
        let plan = MeetingProposal(pieces: pieces, people: 5, minutes: 225, start: 540)
        let talks = plan.parts.filter { $0.piece?.what == "Innlegg" }
        #expect(talks.map(\.minutes) == [45], "\(plan.parts)")
    }

    @Test("Fixed pieces get ten minutes each before any is left out, and a lecture no more than its own time")
    func fixedPieces() {
        let pieces =
            (1...6).map { MeetingPiece(Self.tool(ToolID("t\($0)"), 60), isFixed: true) }
            + [MeetingPiece(what: "Innlegg", minutes: 30, isFixed: true)]
        let short = MeetingProposal(pieces: pieces, people: 5, minutes: 120, start: 540)
        #expect(short.leftOut == [] && short.parts.allSatisfy { $0.minutes >= 5 })
        let long = MeetingProposal(pieces: pieces, people: 5, minutes: 720, start: 540)
        #expect(long.parts.filter { $0.piece?.tool == nil && $0.piece != nil }.map(\.minutes).reduce(0, +) == 30)
        let tooShort = MeetingProposal(pieces: pieces, people: 5, minutes: 60, start: 540)
        #expect(tooShort.leftOut.last?.what == "Innlegg")
    }

    @Test("The number of groups is as said, and the groups meet at the end of a piece that a pause breaks")
    func plenary() {
        let plan = MeetingProposal(
            pieces: [MeetingPiece(Self.tool("a", 120), isFixed: true)], people: 30, groups: 3, minutes: 180, start: 540)
        let work = plan.parts.filter { $0.piece != nil }
        #expect(plan.groups == 3 && work.count > 1)
        #expect(work.dropLast().allSatisfy { $0.plenary == 0 } && work.last?.plenary == 9)
    }
}
