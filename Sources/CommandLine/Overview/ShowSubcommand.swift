import Conversation
import Planning
import Publishing
import Screens

/// The subcommand `boplan vis FILE [TOOL or ID] [--format tekst|json|csv|md] [--slik-det-var TIME]`, which shows what
/// has been said.
struct ShowSubcommand: Subcommand {
    let declaration = SubcommandDeclaration(
        names: ["vis", "show"],
        usage: ["vis FIL [VERKTØY eller ID] [--format tekst|json|csv|md] [--slik-det-var TIDSPUNKT]"],
        summary: "Viser det som er sagt.",
        details: [
            "Uten verktøy vises alt.",
            "«boplan vis FIL T1» viser alt om ett punkt, og «boplan vis FIL \"rutenett 4 2\"» det som står i én rute.",
        ],
        options: [
            Option(
                ["--format"], value: "FORMAT", "Tekst som på skjermen, json for programmer, csv for regneark eller md.",
                takes: .words(OutputFormat.allCases.map(\.rawValue))),
            Option([Moment.option], value: "TIDSPUNKT", "Viser det slik det var, for eksempel 2026-11-03T10:00."),
        ])

    func run(_ arguments: Arguments, in program: Program) throws(Problem) -> ExitCode {
        let file = try file(arguments)
        try refuse(after: 2, arguments)
        let format = try OutputFormat(format: arguments.value("--format") ?? OutputFormat.text.rawValue)
        var open = try program.openToShow(file)
        let host = program.host
        if let text = arguments.value(Moment.option) {
            guard let (time, rest) = LocalTime.first(in: text, now: host.time(host.now())), rest.isEmpty else {
                throw .history(.notATime(text))
            }
            open.hidden = open.shown.asOf(host.instant(time))
        }
        let words = arguments.positional.dropFirst().first ?? ""
        host.out(try output(open.reading, words, format, program))
        return .done
    }

    /// Returns what to print. Data are of a tool, or of everything.
    private func output(
        _ reading: Reading, _ words: String, _ format: OutputFormat, _ program: Program
    ) throws(Problem) -> String {
        var tool: Tool?
        if format == .text {
            let wish = try ShowWish(words, of: reading)
            switch wish {
            case .everything: break
            case .tool(let named): tool = named
            case .item, .items, .cell:
                let view = View(reading: reading, screen: program.host.screen, words: program.words)
                return view.shown(wish).map(\.text).joined(separator: "\n")
            }
        } else if !words.isEmpty {
            tool = try reading.process.tool(named: words)
        }
        return String(
            render(reading, tool: tool, as: format, on: program.host.screen, in: program.words).dropLast())
    }
}
