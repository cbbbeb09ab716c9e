import Planning
import Testing

@testable import Conversation

/// How many commands a vote takes beyond the marks; an empty line is one.
struct VoteCommandCountTests {
    private static let people = [
        "/arbeidsgruppe Arbeidsgruppe", "Leder | NAV | - | - | -", "Ordfører | Politiker | - | - | -",
        "Planlegger | Plan/utvikling | - | - | -", "Lege | Helse og omsorg | - | - | -", "/til-stede alle",
        "/swot svake", "Høye husleier", "Få små boliger",
    ]

    private static func bench() -> SessionBench {
        var bench = SessionBench(SessionCase("four people", people[0]))
        for line in people.dropFirst() { _ = bench.session.handle(line) }
        return bench
    }

    /// Plays a vote of four, and returns how many commands there were.
    private func play(_ opening: [String], _ session: inout Session) -> Int {
        for line in opening { _ = session.handle(line) }
        for _ in 0..<4 {
            _ = session.handle("V1 2, V2")
            _ = session.handle("")
        }
        return opening.count + 4
    }

    /// The list, a number, and four times Enter: the last one's counts.
    @Test func fourPeopleWithNamesTakeSix() throws {
        var session = Self.bench().session
        session.told.isGreeted = true
        #expect(play(["/stem", "1"], &session) == 6)
        #expect(session.vote == nil, "it is counted")
        let poll = try #require(session.reading.polls.last)
        #expect(session.reading.tally(of: poll).voters.count == 4)
    }

    /// One to begin and three to hand over are four; the fifth delivers the last ballot and counts.
    @Test func fourPeopleWithoutNamesTakeFourAndTheKeyThatCounts() throws {
        var session = Self.bench().session
        #expect(play(["/stem prikker 3 anonymt"], &session) == 1 + 3 + 1)
        #expect(session.vote == nil, "it is counted")
        let poll = try #require(session.reading.polls.last)
        #expect(session.reading.tally(of: poll).voters.count == 4)
    }

    @Test func aNumberIsSomebodyElse() throws {
        var session = Self.bench().session
        _ = session.handle("/stem prikker 3")
        _ = session.handle("2")
        #expect(session.voice == session.namesPresent[1])
        _ = session.handle("V1 2, V2")
        _ = session.handle("")
        #expect(session.voice.isEmpty && session.nextVoter == session.namesPresent[0])
    }

    @Test func anUnfinishedBallotIsAskedAboutOnce() throws {
        var session = Self.bench().session
        _ = session.handle("/stem prikker 3 anonymt")
        _ = session.handle("V1")
        _ = session.handle("")
        #expect(session.vote?.delivered == 0)
        _ = session.handle("")
        #expect(session.vote?.delivered == 1)
    }
}
