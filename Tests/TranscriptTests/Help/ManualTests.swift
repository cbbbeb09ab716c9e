import Documents
import TestSupport
import Testing

@testable import CommandLine
@testable import Conversation

/// The manual that the declarations give.
struct ManualTests {
    private let world = TestHost()

    @Test func everySubcommandHasAPage() {
        let names = world.output(of: "håndbok")
        #expect(names == ["boplan"] + Program.subcommands.map { "boplan-" + $0.names[0] })
        for (name, subcommand) in zip(names.dropFirst(), Program.subcommands) {
            let page = world.output(of: "håndbok", name).joined(separator: "\n")
            let unescaped = page.replacing("\\-", with: "-")
            for option in subcommand.options { #expect(unescaped.contains(option.names[0]), "\(name)") }
            #expect(unescaped.contains("boplan \(subcommand.names[0])"))
        }
    }

    @Test func theFirstPageTellsOfTheConversation() {
        let page = world.output(of: "håndbok", "boplan").joined(separator: "\n").replacing("\\-", with: "-")
        for command in Session.allCommands { #expect(page.contains("/" + command.names[0]), "\(command.names)") }
    }

    /// groff warns of what it does not understand, and draws nothing of what it takes for a request.
    @Test(arguments: ["boplan"] + Program.subcommands.map { "boplan-" + $0.names[0] })
    func groffReadsIt(_ name: String) throws {
        let page = world.output(of: "håndbok", name).joined(separator: "\n") + "\n"
        let runner = ToolRunner(environment: ["PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"], timeLimit: .seconds(60))
        let said = try runner.run(
            "/bin/sh", ["-c", "groff -k -man -ww -Tutf8 -P-c -P-b -P-u 2>&1"], input: Array(page.utf8))
        let result = String(decoding: said, as: UTF8.self)
        #expect(!result.contains("warning") && !result.contains("error"), "\(result)")
        let words = result.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(words.contains("NAVN") && words.contains("BESKRIVELSE") && words.contains("--hjelp"), "\(words)")
    }

    @Test func whatLooksLikeARequestIsText() {
        var page = ManualPage("boplan-x", date: "2026-11-20", version: "1")
        page.paragraph(".so /etc/passwd")
        page.entry("'x \\n", "a\\fBb")
        #expect(page.text.hasSuffix(".PP\n\\&.so /etc/passwd\n.TP\n.B \\&'x \\en\na\\efBb\n"))
    }

    @Test func unknownPageIsTold() {
        #expect(world.run("håndbok", "boplan-viss") == .usage)
        #expect(world.errors.first?.contains("boplan-vis") == true, "\(world.errors)")
    }
}
