import TestSupport
import Testing

/// What is printed of a file of format 1 is to the letter what the program of that time printed.
struct FormatOneOutputTests {
    private let world = TestHost()

    private func output(of words: String...) -> String {
        world.output = []
        world.run(words)
        return world.output.joined(separator: "\n") + "\n"
    }

    @Test(arguments: ["felles", "konflikt", "molde"])
    func asJSON(name: String) {
        #expect(output(of: "vis", FormatOne.path(name), "--format", "json") == FormatOne.golden(name + ".json"))
    }

    @Test(arguments: ["kartlegging", "møteplan"])
    func asCSV(tool: String) {
        let printed = output(of: "vis", FormatOne.path("molde"), tool, "--format", "csv")
        #expect(printed == FormatOne.golden(tool + ".csv"))
    }

    @Test func asStatus() {
        let printed = output(of: "status", FormatOne.path("molde"), "--dato", "2026-12-01", "--json")
        #expect(printed == FormatOne.golden("status.json"))
    }

    @Test(.enabled(if: TestHost.hasTools))
    func asNynorskDocument() throws {
        let words = ["møteplan", "--format", "md", "--språk", "nn", "--til", world.folder]
        #expect(world.run(["eksporter", FormatOne.path("molde")] + words) == .done)
        // The day it is made, and the fingerprint that hangs on it.
        func lines(_ text: String) -> [Substring] {
            text.split(separator: "\n").filter { !$0.contains("Han er laga") && !$0.hasPrefix("Versjon") }
        }
        let document = try #require(TestHost.text(world.path("møteplan.md")))
        #expect(lines(document) == lines(FormatOne.golden("møteplan.nn.md")))
    }
}
