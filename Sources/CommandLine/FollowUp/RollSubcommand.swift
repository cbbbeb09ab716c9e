import Conversation
import Planning

/// The subcommand `boplan rullér OLD NEW --periode P [--ja]`, which makes a new workshop that goes on from an old plan.
/// The old file is read only.
struct RollSubcommand: Subcommand {
    let declaration = SubcommandDeclaration(
        names: ["rullér", "ruller", "rollover"], usage: ["rullér GAMMEL NY --periode ÅR-ÅR [--ja]"],
        summary: "Lager en ny plan som går videre fra en gammel.",
        details: ["Den gamle fila blir bare lest."],
        options: [
            Option(["--periode"], value: "ÅR-ÅR", "Årene den nye planen gjelder."),
            Option(["--ja", "--yes"], "Spør ikke først."),
        ])

    func run(_ arguments: Arguments, in program: Program) throws(Problem) -> ExitCode {
        let file = try file(arguments)
        guard arguments.positional.count > 1 else {
            throw .incomplete(usage: "boplan rullér GAMMEL NY --periode ÅR-ÅR")
        }
        try refuse(after: 2, arguments)
        guard let period = arguments.value("--periode").map({ safeText($0).trimmed }), !period.isEmpty else {
            throw .after(.periodMissing)
        }
        try Fact.check(period, as: Fact.period)
        let (old, new) = (try program.open(file, mode: .readOnly), arguments.positional[1])
        var rollover = try Rollover(old.reading, file: file.fileName)
        guard try program.choose(&rollover, saysYes: arguments.has("--ja")) else {
            program.printFitted("Ingen ny plan er laget.")
            return .done
        }
        var facts = [(Fact.period, period), (Fact.previousPlan, file.fileName)]
        for name in [Fact.municipality, Fact.inhabitants] {
            if let value = old.timeline.workshop.facts[name]?.value { facts.insert((name, value), at: 0) }
        }
        let made = try program.create(new, facts: facts, process: old.process.id)
        var session = program.session(made, file: new)
        let figures = try session.roll(rollover)
        program.tell(figures, from: file, to: new, sorting: rollover.previous)
        return .done
    }
}

extension Program {
    /// Asks what goes along besides the measures, which is for people to say; false when they leave without an answer.
    fileprivate func choose(_ rollover: inout Rollover, saysYes: Bool) throws(Problem) -> Bool {
        let (goals, people, learning) = (rollover.goals.count, rollover.people.count, rollover.learning.count)
        let questions: [(WritableKeyPath<Rollover, Bool>, Int, Message)] = [
            (\.takesGoals, goals, "Skal målene og målområdene (\(goals)) være med? (ja/nei)"),
            (\.takesPeople, people, "Skal de som er med (\(people)), være med videre? (ja/nei)"),
            (\.takesLearning, learning, "Skal svarene på læringsspørsmålene (\(learning)) være med? (ja/nei)"),
        ]
        // Parts without rows go along without a question, and so do goal areas without goals.
        for (part, count, question) in questions where count > 0 && !saysYes {
            guard let isWanted = try answer(to: question) else { return false }
            rollover[keyPath: part] = isWanted
        }
        return true
    }

    fileprivate func tell(_ figures: Rollover.Figures, from old: String, to new: String, sorting: Tool) {
        printFitted("\(figures.measures) tiltak fra \(old) er med, sortert etter det som sist ble meldt:")
        for (outcome, count) in figures.outcomes { printFitted("\(outcome): \(count)", indent: 2) }
        if figures.unsorted > 0 {
            printFitted("Ikke meldt noe om, så dere må sortere: \(figures.unsorted)", indent: 2)
        }
        printFitted(
            "Med videre: \(figures.goals) mål, \(figures.people) deltakere, \(figures.learning) svar på læringsspørsmål."
        )
        printFitted(
            "Den gamle fila er ikke rørt. Åpne den nye med «boplan \(new)»; det som er i gang eller videreføres, blir tilbudt i handlingsplanen."
        )
        if figures.unsorted > 0 { printFitted("Skriv /\(sorting.id) der for å sortere det som ikke er meldt.") }
    }

    /// Asks the person at the keyboard, and returns whether the answer is yes. Leaving without an answer is a no.
    ///
    /// - Parameter problem: Thrown where no keyboard is there to answer.
    func agrees(to question: Message, orThrow problem: Problem = .after(.nobodyToAsk)) throws(Problem) -> Bool {
        try answer(to: question, orThrow: problem) ?? false
    }

    /// Asks the person at the keyboard for a yes or a no; nil when they leave without an answer.
    private func answer(
        to question: Message, orThrow problem: Problem = .after(.nobodyToAsk)
    ) throws(Problem) -> Bool? {
        guard host.isInteractive else { throw problem }
        while let answer = host.ask(words.say(question) + " ") {
            switch folded(answer) {
            case "ja", "j", "yes", "y": return true
            case "nei", "n", "no", "nay": return false
            default: tell([.answerYesOrNo])
            }
        }
        return nil
    }
}
