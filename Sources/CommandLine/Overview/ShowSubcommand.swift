import Conversation
import Planning
import Publishing

/// The subcommand `boplan vis FILE [TOOL] [--format tekst|json|csv|md] [--slik-det-var TIME]`, which shows what has
/// been said.
struct ShowSubcommand: Subcommand {
    let declaration = SubcommandDeclaration(
        names: ["vis", "show"], usage: ["vis FIL [VERKTØY] [--format tekst|json|csv|md] [--slik-det-var TIDSPUNKT]"],
        summary: "Viser det som er sagt.",
        details: ["Uten verktøy vises alt."],
        options: [
            Option(
                ["--format"], value: "FORMAT", "Tekst som på skjermen, json for programmer, csv for regneark eller md.",
                takes: .words(OutputFormat.allCases.map(\.rawValue))),
            Option([ShowCommand.past], value: "TIDSPUNKT", "Viser det slik det var, for eksempel 2026-11-03T10:00."),
        ])

    func run(_ arguments: Arguments, in program: Program) throws(Problem) -> ExitCode {
        let file = try file(arguments)
        try refuse(after: 2, arguments)
        let format = try OutputFormat(format: arguments.value("--format") ?? OutputFormat.text.rawValue)
        var open = try program.openToShow(file)
        if let text = arguments.value(ShowCommand.past) {
            guard let time = LocalTime(text) else { throw .history(.notATime(text)) }
            open.hidden = open.shown.asOf(program.host.instant(time))
        }
        let tool = arguments.positional.count > 1 ? try open.process.tool(named: arguments.positional[1]) : nil
        let text = render(open.reading, tool: tool, as: format, on: program.host.screen, in: program.words)
        program.host.out(String(text.dropLast()))
        return .done
    }
}
