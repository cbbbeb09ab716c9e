import TestSupport
import Testing

/// The modes for screen readers and for those who want no colour.
@Suite struct BoplanPlainTests {
    private let desk: BoplanDesk

    init() throws { desk = try BoplanDesk() }

    private func showEverything(_ pty: PtyProcess) throws {
        try pty.expectLine("Molde>")
        try pty.enter("/swot svake", then: BoplanDesk.weakSides)
        try pty.addWeakSide("Høye husleier", as: "V1")
        try pty.enter("/vis", then: BoplanDesk.weakSides)
        try pty.enter("/handlingsplan", then: "Molde · Handlingsplan · Målområde>")
        pty.send("1 | Skaffe boliger | Bygge små boliger | Eiendom | 2028 | 2 mill.\r")
        try pty.expect("T1 lagret", then: "Molde · Handlingsplan · Målområde>")
        try pty.enter("/vis", then: "Molde · Handlingsplan · Målområde>")
        try pty.enter("/plasser T1 4 2", then: "Molde · Handlingsplan · Målområde>")
        try look("/vis rutenett", on: pty, under: "Molde · Handlingsplan · Målområde")
        try look("/samling 3", on: pty, under: "Molde · Samling 3: Medvirkning")
        try look("/status", on: pty, under: "Molde · Samling 3: Medvirkning")
    }

    /// Waits for the prompt after a line. Behind a view that is taller than the window it says that there is more.
    private func look(_ line: String, on pty: PtyProcess, under prompt: String) throws {
        let before = pty.screen.lines.count
        pty.send(line + "\r")
        try pty.expectScreen("the prompt “\(prompt)” after “\(line)”") { screen in
            screen.lines.count > before && screen.currentLine.hasPrefix(prompt) && screen.currentLine.hasSuffix(">")
        }
    }

    private func hasBoxes(_ text: String) -> Bool {
        text.unicodeScalars.contains { (0x2500...0x259F).contains($0.value) }
    }

    @Test func simpleModeDrawsNoBoxes() throws {
        let pty = try desk.start(["--enkel"])
        try showEverything(pty)
        #expect(!hasBoxes(pty.screen.text))
    }

    @Test func theTerminalThatCanDoNothingGetsSimpleModeAndNoEscapes() throws {
        let pty = try desk.start([], ["TERM": "dumb"])
        try showEverything(pty)
        #expect(!hasBoxes(pty.screen.text))
        #expect(!pty.readable.contains("u{1B}") && !pty.readable.contains("u{001B}"))
    }

    @Test func noColorMeansNoColour() throws {
        let pty = try desk.start([], ["NO_COLOR": "1"])
        try showEverything(pty)
        #expect(hasBoxes(pty.screen.text))
        #expect(pty.screen.text.contains("Bygge små boliger"))
        #expect(!hasColour(pty))
    }

    @Test func otherwiseThereIsColour() throws {
        let pty = try desk.start()
        try showEverything(pty)
        #expect(hasBoxes(pty.screen.text))
        #expect(hasColour(pty))
    }

    /// Whether any escape sequence of the kind that ends in `m` was written.
    private func hasColour(_ pty: PtyProcess) -> Bool {
        pty.readable.replacing("u{001B}", with: "u{1B}").contains(/u\{1B\}\[[0-9;]*m/)
    }
}
