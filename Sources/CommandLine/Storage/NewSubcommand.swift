import Conversation
import Planning

/// The subcommand `boplan ny FILE --kommune K --periode P [--innbyggere N]`, which makes a workshop file.
struct NewSubcommand: Subcommand {
    let declaration = SubcommandDeclaration(
        names: ["ny", "new"],
        usage: ["ny FIL --kommune NAVN --periode ÅR-ÅR [--oppstart MÅNED] [--innbyggere ANTALL] [--prosess NAVN]"],
        summary: "Lager en ny fil uten å åpne den.",
        options: [
            Option(["--kommune"], value: "NAVN", "Kommunen planen gjelder."),
            Option(["--periode"], value: "ÅR-ÅR", "Årene planen gjelder, for eksempel 2027-2030."),
            Option(["--innbyggere"], value: "ANTALL", "Innbyggertallet, som brukes når kommuner sammenligner seg."),
            Option(["--oppstart"], value: "MÅNED", "Måneden arbeidet begynner, for eksempel «oktober 2026»."),
            Option(["--prosess"], value: "NAVN", "Prosessen fila skal følge."),
        ])

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
            try Fact.check(text, as: fact)
            facts.append((fact, text))
        }
        if let start = try arguments.startMonth { facts.append((Fact.start, start.text)) }
        _ = try program.create(file, facts: facts, process: arguments.value("--prosess") ?? Program.defaultProcess)
        program.tell("Laget \(file). Åpne den med «boplan \(file)».")
        program.warnOfSharedPlace(of: file)
        return .done
    }
}
