import Glibc
import TestSupport
import Testing

/// What Boplan keeps between runs when there is no place for it, and what is told of tools that are not as they should be.
@Suite struct BoplanStateTests {
    private let desk: BoplanDesk

    init() throws { desk = try BoplanDesk() }

    /// Told once, at the beginning; all that is said is kept, in the plan.
    @Test(arguments: [
        (["HOME": "/finnes/ikke", "XDG_STATE_HOME": ""], "Fant ingen hjemmemappe (HOME), så "),
        (["HOME": "hjem", "XDG_STATE_HOME": "tilstand"], "Fant ingen hjemmemappe (HOME), så "),
        (["XDG_STATE_HOME": "/dev/null"], "Får ikke skrevet i /dev/null/boplan, så "),
    ])
    func aHistoryThatCannotBeKeptIsToldOnce(variables: [String: String], why: String) throws {
        let pty = try desk.open(variables, columns: 300)
        let rest = "Boplan husker ikke til neste gang hva som er skrevet (pil opp). Planen blir lagret som vanlig."
        let told = why + rest
        #expect(pty.screen.lines.count { $0.contains(told) } == 1, "\(pty.screen.text)")
        try pty.enter("/swot svake", then: BoplanDesk.weakSides)
        try pty.addWeakSide("sagt likevel", as: "V1")
        // What was typed in this run can still be fetched.
        pty.send("\u{1B}[A")
        try pty.expectLine(BoplanDesk.weakSides + " sagt likevel")
        pty.send("\u{15}")
        try pty.expectLine(BoplanDesk.weakSides)
        try pty.leave()
        #expect(pty.screen.lines.count { $0.contains("pil opp") } == 1)
        #expect(try desk.points() == ["V1": "sagt likevel"])
        #expect(desk.folder.names == ["plan.boplan"], "nothing was made where we stand")
    }

    @Test func aHistoryThatIsKeptIsNotSpokenOf() throws {
        let pty = try desk.open(columns: 300)
        #expect(!pty.screen.text.contains("pil opp"))
        try pty.leave()
    }

    /// A tool of the test's own in a folder of tools.
    private func tools(_ pandoc: String, mode: mode_t = 0o700) throws -> String {
        let tools = desk.home.file("verktøy")
        mkdir(tools, 0o700)
        mkdir(tools + "/bin", 0o700)
        desk.home.write("#!/bin/sh\n\(pandoc)\n", to: "verktøy/bin/pandoc")
        chmod(tools + "/bin/pandoc", mode)
        return tools
    }

    @Test func whatAFailedToolSaidLiesWhereTheMessageSays() throws {
        let tools = try tools("echo 'pandoc: Prelude.undefined' >&2; exit 7")
        let told = try desk.run(
            """
            umask 000; export BOPLAN_TOOLS='\(tools)'
            "$BOPLAN" eksporter plan.boplan --format md 2>&1 || echo kode $?
            cd "$HOME/boplan"; stat -c %a .; stat -c %a programfeil-*; tail -n 2 programfeil-*
            """)
        let lines = told.split(separator: "\n").map(String.init)
        let file = desk.home.path + "/boplan/programfeil-"
        let before = "Programmet pandoc klarte ikke å lage dokumentet. Prøv igjen. Skjer det på nytt, så meld fra og "
        #expect(lines.first?.hasPrefix(before + "legg ved fila " + file) == true, "\(told)")
        #expect(lines.first?.hasSuffix(".txt, der det står hva programmet sa. Alt i planen er trygt.") == true)
        #expect(lines.dropFirst() == ["kode 5", "700", "600", "pandoc: Prelude.undefined"], "\(told)")
    }

    /// Eight fail at once, each in a program of its own: the last five notes are there, and each is whole.
    @Test func programsThatFailAtOnceKeepTheLastFive() throws {
        let tools = try tools("echo 'pandoc: Prelude.undefined' >&2; exit 7")
        let told = try desk.run(
            """
            export BOPLAN_TOOLS='\(tools)'
            for i in 1 2 3 4 5 6 7 8; do "$BOPLAN" eksporter plan.boplan --format md > /dev/null 2>&1 & done; wait
            "$BOPLAN" eksporter plan.boplan --format md > /dev/null 2>&1
            cd "$HOME/boplan"; ls | grep -c programfeil; tail -q -n 2 programfeil-* | grep -c Prelude
            """)
        #expect(told == "5\n5\n")
    }

    @Test func withoutAPlaceForItTheMessageNamesNoFile() throws {
        let tools = try tools("exit 7")
        let told = try desk.run(
            """
            export XDG_STATE_HOME=/dev/null BOPLAN_TOOLS='\(tools)'
            "$BOPLAN" eksporter plan.boplan --format md 2>&1 || echo kode $?
            """)
        #expect(
            told == """
                Programmet pandoc klarte ikke å lage dokumentet. Prøv igjen; meld fra hvis det skjer på nytt. Alt i planen \
                er trygt.
                kode 5

                """)
    }

    @Test func aToolThatMayNotBeRunIsNotCalledMissing() throws {
        let tools = try tools("exit 0", mode: 0o600)
        let told = try desk.run(
            "env BOPLAN_TOOLS='\(tools)' \"$BOPLAN\" eksporter plan.boplan --format md 2>&1 || echo kode $?")
        #expect(
            told == """
                Programmet pandoc trenger \(tools)/bin/pandoc, som er der, men ikke lar seg starte. Sjekk at fila kan kjøres \
                (chmod +x), at disken ikke er satt opp uten programmer (noexec), og at fila er laget for denne maskinen. Alt i \
                planen er trygt.
                kode 5

                """)
    }
}
