import Planning
import TestSupport
import Testing

@testable import CommandLine
@testable import Conversation

/// What a command declares is what it knows.
struct CommandWordTests {
    @Test(arguments: Session.allCommands.map { $0.names[0] })
    func helpNamesEveryWord(_ name: String) throws {
        let command = try #require(Session.allCommands.first { $0.names[0] == name })
        let help = command.declaration.help(in: .nb, gathering: nil)
        let text = ([help.usage, help.summary] + help.details).joined(separator: " ")
        for word in words(of: command) { #expect(text.contains(word), "/\(name) \(word)") }
        #expect(help.usage.hasPrefix("/\(name)"))
    }

    private func words<Known: Command>(of _: Known) -> [String] { Known.Word.words }

    @Test func namesAreUnique() {
        let names = Session.allCommands.flatMap(\.names)
        #expect(Set(names).count == names.count)
        let subcommands = Program.subcommands.flatMap(\.names)
        #expect(Set(subcommands).count == subcommands.count)
    }
}
