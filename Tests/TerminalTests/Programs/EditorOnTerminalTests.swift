import Glibc
import TestSupport
import Testing

/// The external editor on a real terminal, started from the prompt and returning to it.
@Suite struct EditorOnTerminalTests {
    private let folder = TemporaryFolder()

    private func editor(_ script: String) -> [String: String] {
        folder.write(script, to: "editor")
        return ["VISUAL": "/bin/sh \(folder.file("editor"))", "TMPDIR": folder.path]
    }

    @Test func theEditorHasTheKeyboardAndThePromptComesBack() throws {
        let script = "stty -a; echo klar; read svar; echo \"$svar\" > \"$1\"; stty -echo"
        let pty = try Probe.start([], environment: editor(script))
        pty.send("rediger\r")
        try pty.expect("klar")
        #expect(pty.screen.text.contains(" icanon") && pty.screen.text.contains(" echo "))
        pty.send("på norsk\r")
        try pty.expectFreshPrompt(after: "<edited: på norsk>")
        pty.send("ære\r")
        try pty.expectAnswer("ære")
    }

    @Test func controlCInTheEditorIsTheEditorsAlone() throws {
        let script = "trap 'echo avbrutt > \"$1\"; exit 0' INT; echo klar; read svar"
        let pty = try Probe.start([], environment: editor(script))
        pty.send("rediger\r")
        try pty.expect("klar")
        pty.send("\u{3}")
        try pty.expectFreshPrompt(after: "<edited: avbrutt>")
        #expect(!pty.screen.text.contains("<interrupted>"))
    }

    @Test(arguments: ["kill -TSTP $$", "kill -TSTP 0"])
    func aSuspendedEditorGivesTheShellBack(suspend: String) throws {
        var environment = editor("\(suspend); echo tilbake > \"$1\"")
        environment.merge(["PS1": "skall> ", "ENV": ""]) { $1 }
        let pty = try PtyProcess(["/bin/sh", "-i"], environment: environment, columns: 100)
        try pty.expectLine("skall>")
        pty.send("\(Probe.path) -\r")
        try pty.expectLine(question)
        pty.send("rediger\r")
        try pty.expectScreen("shell") { $0.currentLine == "skall>" && $0.text.contains("Stopped") }
        pty.send("fg\r")
        try pty.expectFreshPrompt(after: "<edited: tilbake>")
        pty.send("\u{4}")
        try pty.expect("<end>")
    }

    @Test func aMissingEditorIsTold() throws {
        let pty = try Probe.start([], environment: ["VISUAL": "/finnes/ikke", "TMPDIR": folder.path])
        pty.send("rediger\r")
        try pty.expectFreshPrompt(after: "<notFound(command: \"/finnes/ikke\")>")
        #expect(folder.names.count == 1)
        let kept = "\(folder.path)/\(folder.names[0])"
        unlink("\(kept)/boplan.md")
        rmdir(kept)
    }
}
