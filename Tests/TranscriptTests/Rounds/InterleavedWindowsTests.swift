import Journal
import Planning
import TestSupport
import Testing

@testable import Conversation

/// Two windows that begin, write in and open rounds in any order: while a silent round is open no event comes, and no
/// text is lost.
struct InterleavedWindowsTests {
    private enum Step: CaseIterable { case write, speak, idle, begin, open }

    @Test(arguments: 0..<30) func nothingIsSaidWhileARoundIsOpen(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let desk = TwoWindows()
        var texts: [String] = []
        try desk.talk { windows in
            for number in 1...25 {
                let window = Int(random.below(2))
                let (events, open) = (try desk.events(), try desk.openRound())
                switch random.pick(Step.allCases) {
                case .write:
                    texts.append("Punkt \(number)")
                    write(texts[texts.count - 1], &windows[window])
                case .speak: _ = windows[window].handle("/som Person\(number)")
                case .idle: _ = windows[window].news()
                case .begin: _ = windows[window].handle("/igp individ\(random.below(2) == 0 ? "" : " anonymt")")
                case .open:
                    _ = windows[window].handle("/igp gruppe")
                    continue
                }
                if open != nil {
                    #expect(try desk.events() == events, "seed \(seed), step \(number)")
                }
            }
            for window in windows.indices { _ = windows[window].handle("/igp gruppe") }
        }
        let said = try desk.said().map { String($0.split(separator: ": ", omittingEmptySubsequences: false)[1]) }
        #expect(said.sorted() == texts.sorted(), "seed \(seed)")
    }

    /// Types a text until it is kept: who writes is answered when it is asked, and what stands on the prompt again is
    /// sent again.
    private func write(_ text: String, _ window: inout Session) {
        _ = window.handle("/swot svake")
        _ = window.handle(text)
        if case .speakers? = window.listing.choices { _ = window.handle("1") }
        while !window.takePrefill().isEmpty { _ = window.handle(text) }
        if window.listing.unsealed != nil { _ = window.handle("") }
    }
}
