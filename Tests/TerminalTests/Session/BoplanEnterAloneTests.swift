import TestSupport
import Testing

/// A group that knows nothing but Enter, from a new plan to finished documents.
@Suite struct BoplanEnterAloneTests {
    private let desk: BoplanDesk

    init() throws { desk = try BoplanDesk() }

    /// The number of prompts when each of these was reached.
    private struct Counts {
        var firstBoard: Int?
        var endOfTheFirstGathering: Int?
        var plan: Int?
    }

    @Test(arguments: [[], ["--enkel"]]) func leadsFromANewPlanToADocument(_ options: [String]) throws {
        let counts = try walk(options)
        print("Enter alone \(options): \(counts)")
        #expect(try #require(counts.firstBoard) <= 6)
        #expect(try #require(counts.endOfTheFirstGathering) <= 25)
        #expect(try #require(counts.plan) <= 90)
    }

    private func walk(_ options: [String]) throws -> Counts {
        let pty = try desk.start(options, file: "ny.boplan", columns: 80)
        var counts = Counts()
        for prompts in 1...200 {
            try pty.expectScreen("a prompt") { isPrompt($0.currentLine) }
            let (text, prompt) = (pty.screen.text, pty.screen.currentLine)
            if counts.firstBoard == nil, prompt.contains("Forventningsavklaring") { counts.firstBoard = prompts }
            if counts.endOfTheFirstGathering == nil, text.contains("Samling 1: Oppstart er gjennomgått.") {
                counts.endOfTheFirstGathering = prompts
            }
            if text.contains("filer er laget i mappa") { counts.plan = prompts }
            if counts.plan != nil { break }
            let before = pty.screen.lines.count
            pty.send("\r")
            try pty.expectScreen("the next prompt") { $0.lines.count > before && isPrompt($0.currentLine) }
        }
        return counts
    }

    private func isPrompt(_ line: String) -> Bool { line.hasSuffix(">") && !line.hasPrefix("<") }
}
