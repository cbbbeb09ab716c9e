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

    @Test func theHistoryIsItsOwnersAlone() throws {
        let desk = try BoplanDesk()
        let pty = try desk.openWeakSides()
        try pty.addWeakSide("Et punkt", as: "V1")
        try pty.leave()
        #expect(try desk.run("stat -c %a \"$HOME/boplan\" \"$HOME\"/boplan/*.historikk") == "700\n600\n")
    }
}
