/// `boplan sjekk FILE`: what is missing or in conflict; ends with 1 when there is something.
struct CheckSubcommand: Subcommand {
    let names = ["sjekk", "check"]

    func run(_ arguments: Arguments, in program: Program) throws(Problem) -> ExitCode {
        let file = try file(arguments)
        try refuse(after: 1, arguments)
        let open = try program.openToShow(file)
        let findings = open.reading.findings()
        let view = View(reading: open.reading, screen: program.surroundings.screen, words: program.words)
        program.print(view.findings(findings))
        return findings.isEmpty ? .done : .findings
    }
}
