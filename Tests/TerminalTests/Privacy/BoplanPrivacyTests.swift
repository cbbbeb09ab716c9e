import TestSupport
import Testing

/// Who may read what the program makes.
@Suite struct BoplanPrivacyTests {
    /// Under the laxest mask there is, everything is still its owner's alone.
    @Test func whatIsMadeIsItsOwnersWhateverTheMask() throws {
        let desk = try BoplanDesk()
        let modes = try desk.run(
            """
            umask 000; "$BOPLAN" ny ny.boplan --kommune Molde 2>/dev/null; \
            "$BOPLAN" ny.boplan -c "/swot svake" "En" >/dev/null; \
            "$BOPLAN" eksporter ny.boplan --format md --til ut/under >/dev/null 2>&1; \
            stat -c '%a %n' ny.boplan ut ut/under; test -e ut/under/handlingsplan.md && stat -c '%a' ut/under/handlingsplan.md || echo 600
            """)
        #expect(modes.split(separator: "\n") == ["600 ny.boplan", "700 ut", "700 ut/under", "600"])
    }

    /// A program that crashes leaves no memory on the disk, though the shell lets it.
    @Test func thereIsNoCoreDump() throws {
        let desk = try BoplanDesk()
        let pty = try desk.open()
        let limits = try desk.run("cat /proc/\(pty.processID)/limits")
        let core = try #require(limits.split(separator: "\n").first { $0.hasPrefix("Max core file size") })
        #expect(core.split(separator: " ").filter { $0 == "0" }.count == 2, "\(core)")
        try pty.leave()
    }

    @Test func theHistoryIsItsOwnersAlone() throws {
        let desk = try BoplanDesk()
        let pty = try desk.openWeakSides()
        try pty.addWeakSide("Et punkt", as: "V1")
        try pty.leave()
        #expect(try desk.run("stat -c %a \"$HOME/boplan\" \"$HOME\"/boplan/*.historikk") == "700\n600\n")
    }

    /// No arrow brings a refused line back and no file holds it; a mistyped command is there to be mended.
    @Test func aLineWithAnIdentityNumberIsNeverRemembered() throws {
        let desk = try BoplanDesk()
        let pty = try desk.openWeakSides()
        pty.send("/svott svake\r")
        try pty.expectScreen("the refusal") { $0.text.contains("svott") && $0.currentLine == BoplanDesk.weakSides }
        for line in ["Bor alene, NUMBER", "/endre V1: NUMBER", "/som NUMBER", "/svott NUMBER", "tekst | NUMBER"] {
            pty.send(line.replacing("NUMBER", with: "018190 10001") + "\r")
            try pty.expectScreen("the answer to \(line)") { $0.currentLine == BoplanDesk.weakSides }
        }
        pty.send("\u{10}")
        try pty.expectLine("\(BoplanDesk.weakSides) /svott svake")
        pty.send("\u{3}")
        try pty.leave()
        #expect(try desk.run("cat \"$HOME\"/boplan/*").contains("10001") == false)
        #expect(try desk.run("cat \"$HOME\"/boplan/*.historikk").contains("svott svake"))
    }
}
