import Planning

/// `boplan vis FILE [TOOL] [--format tekst|json|csv|md] [--slik-det-var TIME]`: what has been said.
struct ShowSubcommand: Subcommand {
    let names = ["vis", "show"]
    let options = [
        Option(names: ["--format"], value: "FORMAT"), Option(names: [ShowCommand.past], value: "TIDSPUNKT"),
    ]

    func run(_ arguments: Arguments, in program: Program) throws(Problem) -> ExitCode {
        let file = try file(arguments)
        try refuse(after: 2, arguments)
        let format = try OutputFormat(named: arguments.value("--format") ?? OutputFormat.text.rawValue)
        var open = try program.openToShow(file)
        if let text = arguments.value(ShowCommand.past) {
            guard let time = LocalTime(text) else { throw .history(.notATime(text)) }
            open.hidden = open.shown.asOf(program.surroundings.instant(time))
        }
        let tool = arguments.positional.count > 1 ? try open.process.tool(named: arguments.positional[1]) : nil
        let text = render(open.reading, tool: tool, as: format, on: program.surroundings.screen, in: program.words)
        program.surroundings.out(String(text.dropLast()))
        return .done
    }
}
