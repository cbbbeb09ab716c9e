import Journal
import Planning
import TestSupport
import Testing

@testable import Conversation

/// What fuzzing found: conversations about workshop files that Boplan did not write.
@Suite struct StrangeFileTests {
    private static func stamp(_ number: Int) -> Stamp { Stamp(milliseconds: Int64(number), counter: 0, device: 7) }

    private static func session(_ events: [Event]) throws -> Session {
        let journal = MemoryJournal()
        _ = try journal.merge(events)
        let world = TestHost()
        (world.time, world.device) = (1_900_000_000_000, 9)
        let record = Record(
            process: SampleProcess.process, timeline: Timeline(events), file: "x.boplan", journal: journal, device: 9)
        return Session(record, host: world, services: TestServices { journal })
    }

    private static func shown(_ replies: [Reply], by session: Session) -> [String] {
        replies.flatMap { $0.fitted(to: session.screen).lines }.map(\.text)
    }

    @Test(arguments: ["/historikk", "/historikk V1", "/angre", "/swot", "/som", "/vis"])
    func nothingInAFileCommandsTheTerminal(_ line: String) throws {
        let hostile = "\u{1B}[2J\u{0}\u{9B}31m\u{202E}to\nlinjer"
        let item = Self.stamp(2)
        var session = try Self.session([
            Event(
                stamp: Self.stamp(1), action: Self.stamp(1), author: hostile,
                change: .assign(.fact(Fact.municipality), value: hostile, basis: [])),
            Event(
                stamp: item, action: item, author: hostile,
                change: .add(tool: "swot", slot: "svake", label: "V1" + hostile)),
            Event(
                stamp: Self.stamp(3), action: item, author: hostile,
                change: .assign(.field(item, column: Tool.textField), value: hostile, basis: [])),
        ])
        let shown = Self.shown(session.handle(line), by: session) + [session.prompt]
        #expect(shown.filter { !$0.isClean } == [])
    }

    @Test func historyEndsWhenARetractionTakesItselfBack() throws {
        let itself = Event(stamp: Self.stamp(2), action: Self.stamp(1), change: .retract(action: Self.stamp(1)))
        var session = try Self.session([itself])
        #expect(Self.shown(session.handle("/historikk"), by: session).count > 0)
    }

    @Test func historyEndsWhenRetractionsTakeEachOtherBack() throws {
        let first = Event(stamp: Self.stamp(1), action: Self.stamp(1), change: .retract(action: Self.stamp(2)))
        let second = Event(stamp: Self.stamp(2), action: Self.stamp(2), change: .retract(action: Self.stamp(1)))
        var session = try Self.session([first, second])
        #expect(Self.shown(session.handle("/historikk"), by: session).count > 0)
    }

    /// It took time in proportion to the square of how many numbers there were.
    @Test func longRangesAreChosenAtOnce() {
        let ranges = String(repeating: "1-9999 ", count: 250)
        #expect(Watchdog.watch { chosenNumbers(ranges)?.count } == 9999)
    }
}
