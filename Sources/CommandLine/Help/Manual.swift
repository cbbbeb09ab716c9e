import Conversation
import Planning

/// The pages of the manual: one of the program and the conversation, and one of each subcommand.
struct Manual {
    private let program: Program

    init(_ program: Program) { self.program = program }

    var names: [String] { ["boplan"] + Program.subcommands.map { "boplan-" + $0.names[0] } }

    /// Returns a page by its name, `boplan-vis`; nil when there is none.
    func page(_ name: String) -> String? {
        if name == names[0] { return main }
        return Program.subcommands.first { "boplan-" + $0.names[0] == name }.map { page(of: $0.declaration) }
    }

    private func say(_ message: Message) -> String { program.words.say(message) }

    private func begin(_ name: String, _ summary: String, _ usage: [Message]) -> ManualPage {
        var page = ManualPage(name, date: Release.day, version: Release.number)
        page.section(say("NAVN"))
        page.name(name, summary)
        page.section(say("BRUK"))
        for line in usage { page.usage("boplan " + say(line)) }
        page.section(say("BESKRIVELSE"))
        return page
    }

    private var main: String {
        let opening = OpenSubcommand().declaration
        var page = begin("boplan", say("leder en arbeidsgruppe fra tomt rom til planutkast"), opening.usage)
        for text in [opening.summary] + opening.details { page.paragraph(say(text)) }
        page.section(say("KOMMANDOER"))
        for subcommand in Program.subcommands.map(\.declaration) {
            page.entry("boplan " + subcommand.names[0], say(subcommand.summary))
        }
        add(opening.options + Program.common, to: &page)
        page.section(say("I SAMTALEN"))
        for command in Session.allCommands.map({ $0.declaration.help(in: program.words.say, gathering: nil) }) {
            page.entry(command.usage, ([command.summary] + command.details).joined(separator: " "))
        }
        page.section(say("OMGIVELSER"))
        page.paragraph(say(Program.surroundingsHelp))
        page.section(say("AVSLUTTER MED"))
        page.paragraph(say(Program.exitCodeHelp))
        return page.text
    }

    private func page(of subcommand: SubcommandDeclaration) -> String {
        var page = begin("boplan-" + subcommand.names[0], say(subcommand.summary), subcommand.usage)
        for text in [subcommand.summary] + subcommand.details { page.paragraph(say(text)) }
        add(subcommand.options + Program.common, to: &page)
        page.section(say("SE OGSÅ"))
        page.paragraph("boplan(1)")
        return page.text
    }

    private func add(_ options: [Option], to page: inout ManualPage) {
        page.section(say("VALG"))
        for option in options {
            let others = option.names.dropFirst().map { ", " + $0 }.joined()
            page.entry(option.written + others, say(option.summary))
        }
    }
}
