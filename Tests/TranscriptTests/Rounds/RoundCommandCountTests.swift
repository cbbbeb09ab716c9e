import Testing

@testable import Conversation

/// How many commands a silent round takes beyond what is written; an empty line is one.
struct RoundCommandCountTests {
    private static let people = [
        "/arbeidsgruppe Arbeidsgruppe", "Leder | NAV | - | - | -", "Ordfører | Politiker | - | - | -",
        "Planlegger | Plan/utvikling | - | - | -", "Lege | Helse og omsorg | - | - | -", "/til-stede alle",
    ]

    /// Plays a round among people who write a point each; `key` hands over. The last one's key opens the round.
    private func play(_ opening: String, key: String, people: Int) -> (session: Session, commands: Int) {
        var bench = SessionBench(SessionCase("four people", Self.people[0]))
        for line in Self.people.dropFirst() { _ = bench.session.handle(line) }
        _ = bench.session.handle(opening)
        var commands = 0
        func command(_ line: String) {
            commands += 1
            _ = bench.session.handle(line)
        }
        command("2")
        for number in 1...people {
            _ = bench.session.handle("Punkt nummer \(number)")
            command(key)
        }
        return (bench.session, commands)
    }

    /// One to begin and three to hand over are four; the fifth is the one key between the round and the group.
    @Test(arguments: ["/forventningsavklaring", "/problemområder", "/swot", "/framtidsbilde", "/læringselement"])
    func fourPeopleTakeFourAndTheKeyToTheGroup(_ board: String) {
        let (session, commands) = play(board, key: "0", people: 4)
        #expect(session.place?.tool.board?.round?.group ?? 0 >= 20)
        #expect(commands == 1 + 3 + 1)
        #expect(session.round == nil)
        #expect(session.sitting.sharing?.stage == .group)
        #expect(session.sitting.sharing?.points.count == 4)
    }

    /// From the group to plenary, and on: an empty line each.
    @Test func oneKeyLeadsFromPartToPart() {
        var (session, _) = play("/swot", key: "0", people: 4)
        _ = session.handle("1 2")
        #expect(session.timeline.workshop.items(in: "swot").count == 3, "what is alike was joined")
        _ = session.handle("")
        #expect(session.sitting.sharing?.stage == .plenary)
        _ = session.handle("")
        #expect(session.sitting.sharing == nil)
        #expect(session.place?.tool.id == "swot", "the questions that nobody has been asked come first")
    }

    @Test func anEmptyLineNeverLeavesTheBoardOfARound() {
        var bench = SessionBench(SessionCase("a round", "/swot", "2"))
        for _ in 0..<3 {
            _ = bench.session.handle("")
            #expect(bench.session.place?.tool.id == "swot")
            #expect(bench.session.round != nil)
        }
        _ = bench.session.handle("Renta stiger")
        for _ in 0..<9 where bench.session.round != nil {
            _ = bench.session.handle("")
            #expect(bench.session.place?.tool.id == "swot")
        }
        #expect(bench.session.round == nil, "the last empty line opened it")
    }
}
