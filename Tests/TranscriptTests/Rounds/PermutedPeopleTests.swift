import Conversation
import Journal
import Planning
import TestSupport
import Testing

/// An anonymous round played with the same texts by other people: nothing that it leaves tells the two apart.
struct PermutedPeopleTests {
    private static let people = ["Kari Nordmann", "Ola Li", "Siri Berg", "Per Moe"]
    private static let texts = ["Høye husleier", "Lang ventetid", "Få små boliger", "Kø hos NAV"]

    /// All that anybody can see after a round: of what is in random order, the order is left out.
    private struct Trace: Equatable {
        var file: [String] = []
        var notes: [[String]] = []
        var screens: [[String]] = [[], []]
        var news: [[String]] = [[], []]
        var history: [String] = []
    }

    /// Plays a round in two windows, where one begins it without the other being told.
    ///
    /// - Parameters:
    ///   - people: who speaks in each window before the round.
    ///   - turns: the window that each text is typed in.
    private func trace(_ people: [String], turns: [Int], begunBy beginner: Int) throws -> Trace {
        let desk = TwoWindows()
        var trace = Trace()
        try desk.talk { windows in
            for window in 0...1 { _ = windows[window].handle("/som \(people[window])") }
            for window in 0...1 { trace.news[window] += windows[window].news().map(\.text) }
            let known = try desk.events().count
            _ = windows[beginner].handle("/igp individ anonymt")
            for (window, text) in zip(turns, Self.texts) {
                _ = windows[window].handle(text)
                // It came before the window knew of the round.
                if windows[window].takePrefill() == text { _ = windows[window].handle(text) }
                trace.notes.append(try desk.notes())
                #expect(try desk.events().count == known)
                for window in 0...1 { trace.news[window] += windows[window].news().map(\.text) }
            }
            _ = windows[0].handle("/igp gruppe")
            for window in 0...1 {
                trace.news[window] += windows[window].news().map(\.text)
                _ = windows[window].handle("/igp gruppe") + windows[window].handle("/som alene")
                trace.screens[window] = unordered(windows[window].handle("/vis swot").text)
            }
            trace.history = unordered(windows[0].handle("/historikk alt").text)
            trace.file = try desk.events()[known...].map(inShort).sorted()
        }
        return trace
    }

    private func inShort(_ event: Event) -> String {
        let said = if case .assign(_, let value, _) = event.change { value } else { "" }
        return "\(event.author)|\(event.stamp.device)|\(event.time.map { "\($0)" } ?? "")|\(said)"
    }

    /// The parts of the lines without short ids, sorted.
    private func unordered(_ text: String) -> [String] {
        text.split { $0 == "\n" || $0 == "│" }.map { String($0).replacing(/V[1-9]/, with: "V").trimmed }.sorted()
    }

    @Test(arguments: 0..<12) func twoRoundsWithPermutedPeopleLeaveTheSame(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let turns = Self.texts.map { _ in Int(random.below(2)) }
        let beginner = Int(random.below(2))
        let one = try trace(Array(Self.people.prefix(2)), turns: turns, begunBy: beginner)
        for other in [["Ola Li", "Kari Nordmann"], Array(Self.people.shuffled(using: &random).prefix(2))] {
            let two = try trace(other, turns: turns, begunBy: beginner)
            #expect(two.file == one.file)
            #expect(two.notes == one.notes)
            #expect(two.screens == one.screens)
            #expect(two.news == one.news)
            #expect(two.history == one.history)
        }
        let moved = try trace(Array(Self.people.prefix(2)), turns: turns.map { 1 - $0 }, begunBy: beginner)
        #expect((moved.file, moved.notes, moved.history) == (one.file, one.notes, one.history), "seed \(seed)")
        #expect(moved.screens == one.screens)
    }
}
