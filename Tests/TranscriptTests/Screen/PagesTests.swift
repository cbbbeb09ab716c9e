import CommandLine
import Conversation
import Screens
import TestSupport
import Testing

/// What is longer than anybody reads at once is shown a page at a time, and only at a terminal.
@Suite struct PagesTests {
    /// What each line is answered with, at a window of this height; nil is none.
    private func answers(height: Int?, isSimple: Bool = false, _ lines: [String]) throws -> [(String, [Reply])] {
        let world = TestHost()
        let file = world.path("x.boplan")
        try #require(world.run("ny", file, "--kommune", "Molde", "--periode", "2027–2030") == .done)
        world.screen = Screen(width: 80, height: height, isSimple: isSimple)
        var answers: [(String, [Reply])] = []
        let code = world.run([file]) { session in
            _ = session.begin()
            for line in ["/gap"] + (1...60).map({ "Rad \($0)" }) + lines {
                let replies = session.handle(line.hasPrefix("Rad") ? "\(line) | behov | ønske" : line)
                answers.append((session.prompt, replies))
            }
        }
        #expect(code == .done)
        return Array(answers.suffix(lines.count))
    }

    private func shown(_ replies: [Reply]) -> [String] {
        replies.flatMap { reply -> [String] in
            if case .result = reply.kind { return reply.lines.map(\.text) }
            return []
        }
    }

    @Test func pagesTogetherAreTheWholeView() throws {
        let whole = shown(try answers(height: nil, ["/vis gap"])[0].1)
        try #require(whole.count > 60)
        let pages = try answers(height: 23, ["/vis gap"] + [String](repeating: "", count: (whole.count - 1) / 20))
        let lengths = pages.map { shown($0.1).count }
        #expect(lengths[0] == 20 && lengths[1] == 20, "a page leaves room for what is said of it and the prompt")
        #expect(pages.flatMap { shown($0.1) } == whole)
        #expect(pages[0].0.contains("Enter: mer"))
        #expect(
            pages[0].1.last?.lines.map(\.text) == [
                "Linje 20 av \(whole.count). Enter viser mer; skriv noe annet for å gå videre."
            ])
    }

    @Test func whatIsTypedInsteadIsDoneAtOnce() throws {
        let answers = try answers(height: 23, ["/vis gap", "Enda en | behov | ønske", ""])
        #expect(answers[1].1.contains { if case .acknowledgement("G61") = $0.kind { true } else { false } })
        #expect(!answers[1].0.contains("Enter: mer"), "nothing is left to show")
        #expect(shown(answers[2].1).isEmpty, "Enter goes on as it does elsewhere")
    }

    /// The heading is on the screen with the last line, the hint and the prompt; with a line less it would not be.
    @Test func aViewIsShownWholeWhereTheWindowHasRoomForIt() throws {
        let whole = shown(try answers(height: nil, ["/vis gap"])[0].1)
        #expect(shown(try answers(height: whole.count + 2, ["/vis gap"])[0].1) == whole)
        let paged = try answers(height: whole.count + 1, ["/vis gap"])[0]
        #expect(paged.0.contains("Enter: mer") && shown(paged.1).first == whole[0])
    }

    @Test func aHeadingIsOnThePageOfItsTable() throws {
        let lines = ["/rutenett", "Kjøpe boliger", "", "/vis rutenett", ""]
        let pages = Array(try answers(height: 24, lines).suffix(2))
        #expect(shown(pages[0].1).last == "")
        #expect(shown(pages[1].1).first == "Ikke plassert ennå")
    }

    /// A screen reader goes from line to line at its own pace: the heading comes first, and no key is asked for.
    @Test func simpleLinesAreShownWhole() throws {
        let whole = shown(try answers(height: nil, isSimple: true, ["/vis gap"])[0].1)
        #expect(shown(try answers(height: 23, isSimple: true, ["/vis gap"])[0].1) == whole)
    }

    /// The window grew until there was none: the rest can be asked for again.
    @Test func withoutAWindowNothingIsKept() throws {
        let whole = try answers(height: nil, ["/vis gap", ""])
        #expect(!whole[0].0.contains("Enter: mer") && shown(whole[1].1).isEmpty)
    }
}
