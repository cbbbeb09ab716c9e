import Glibc
import TestSupport
import Testing

/// The programs that Boplan starts for the group: their own editor, and the makers of documents.
@Suite struct BoplanToolsTests {
    private let desk: BoplanDesk

    init() throws { desk = try BoplanDesk() }

    private static let law = "Molde · Plantekst · Lovverk>"

    private func openLaw(editor script: String) throws -> PtyProcess {
        desk.home.write(script, to: "editor")
        let pty = try desk.open(["VISUAL": "/bin/sh \(desk.home.file("editor"))"])
        try pty.enter("/plantekst lovverk", then: Self.law)
        pty.send("Første avsnitt\r")
        try pty.expect("PT1 lagret", then: Self.law)
        return pty
    }

    @Test func theEditorChangesTheText() throws {
        let pty = try openLaw(editor: "printf 'Bedre avsnitt på norsk\\n\\nAndre avsnitt\\n' > \"$1\"")
        pty.send("/rediger\r")
        try pty.expect("2 avsnitt er lagret.", then: Self.law)
        #expect(try desk.points(of: "plantekst") == ["PT1": "Bedre avsnitt på norsk", "PT2": "Andre avsnitt"])
        #expect(desk.home.names.filter { $0.hasPrefix("boplan-") } == [], "the editor's folder was left")
    }

    @Test func anEditorThatFailsLosesNothing() throws {
        let pty = try openLaw(editor: "echo halvskrevet > \"$1\"; exit 3")
        pty.send("/rediger\r")
        try pty.expect("stoppet med en feil", then: Self.law)
        #expect(try desk.points(of: "plantekst") == ["PT1": "Første avsnitt"])
        let folders = desk.home.names.filter { $0.hasPrefix("boplan-") }
        #expect(folders.count == 1, "\(folders)")
        let kept = try #require(folders.first)
        #expect(try desk.run("cat \"$HOME/\(kept)/boplan.md\"") == "halvskrevet\n")
    }

    @Test func controlCStopsASlowExportAndLeavesNoHalfFile() throws {
        let tools = TemporaryFolder()
        let bin = tools.file("bin")
        _ = try desk.run(
            "mkdir '\(bin)'; printf '#!/bin/sh\\ntouch '\(desk.home.file("begynt"))'\\nexec sleep 300\\n' > '\(bin)/pandoc'; "
                + "chmod +x '\(bin)/pandoc'")
        defer { _ = try? desk.run("rm -r '\(bin)'") }
        let pty = try desk.open(["BOPLAN_TOOLS": tools.path])
        pty.send("/eksporter\r")
        _ = try desk.run("until test -e \"$HOME/begynt\"; do sleep 0.02; done")
        pty.send("\u{3}")
        try pty.expect("Avbrutt.", then: "Molde>")
        #expect(desk.folder.names == ["plan.boplan"])
        try pty.enter("/swot svake", then: BoplanDesk.weakSides)
        try pty.addWeakSide("etterpå", as: "V1")
        #expect(!pty.screen.text.contains("Molde> ^C"), "the same Ctrl-C was taken twice")
    }
}
