import Planning

/// `boplan ny FILE --kommune K --periode P [--innbyggere N]`: a new workshop file.
struct NewSubcommand: Subcommand {
    let names = ["ny", "new"]
    let options = [
        Option(names: ["--kommune"], value: "NAVN"), Option(names: ["--periode"], value: "ÅR-ÅR"),
        Option(names: ["--innbyggere"], value: "ANTALL"), Option(names: ["--oppstart"], value: "MÅNED"),
        Option(names: ["--prosess"], value: "NAVN"),
    ]

    func run(_ arguments: Arguments, in program: Program) throws(Problem) -> ExitCode {
        let file = try file(arguments)
        try refuse(after: 1, arguments)
        var facts: [(String, String)] = []
        for (option, fact) in [
            ("--kommune", Fact.municipality), ("--periode", Fact.period), ("--innbyggere", Fact.inhabitants),
        ] {
            guard let value = arguments.value(option) else { continue }
            let text = safeText(value).trimmed
            guard !text.isEmpty else { throw .commandLine(.emptyName(option: option)) }
            if fact == Fact.inhabitants { try checkInhabitants(text) }
            facts.append((fact, text))
        }
        if let start = try arguments.startMonth { facts.append((Fact.start, start.text)) }
        _ = try program.create(file, facts: facts, process: arguments.value("--prosess") ?? Program.defaultProcess)
        program.surroundings.err(program.words.guide(.created(path: file)))
        program.warnOfSharedPlace(of: file)
        return .done
    }
}
