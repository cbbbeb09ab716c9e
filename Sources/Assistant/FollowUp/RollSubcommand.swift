import Planning

/// `boplan rullér OLD NEW --periode P [--ja]`: a new workshop that goes on from an old plan. The old file is read only.
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
        let (old, new) = (try program.open(file, mode: .readOnly), arguments.positional[1])
        var rollover = try Rollover(old.reading, file: file.fileName, words: program.words)
        try program.choose(&rollover, saysYes: arguments.has("--ja"))
        var facts = [(Fact.period, period), (Fact.previousPlan, file.fileName)]
        for name in [Fact.municipality, Fact.inhabitants] {
            if let value = old.timeline.workshop.facts[name]?.value { facts.insert((name, value), at: 0) }
        }
        let made = try program.create(new, facts: facts, process: old.process.id)
        var session = program.session(made, file: new)
        let figures = try session.roll(rollover)
        program.tell(after: rolled(figures, from: file, to: new, sorting: rollover.previous))
        return .done
    }

    private func rolled(
        _ figures: Rollover.Figures, from old: String, to new: String, sorting: Tool
    ) -> [AfterPhrase] {
        [.rolled(measures: figures.measures, file: old)]
            + figures.outcomes.map { .rolledOutcome($0.outcome, count: $0.count) }
            + (figures.unsorted > 0 ? [.unsorted(figures.unsorted)] : [])
            + [
                .carried(goals: figures.goals, people: figures.people, learning: figures.learning),
                .rolledNext(file: new),
            ] + (figures.unsorted > 0 ? [.sortRest(command: "/\(sorting.id)")] : [])
    }
}

extension Program {
    /// What goes along besides the measures is for people to say.
    fileprivate func choose(_ rollover: inout Rollover, saysYes: Bool) throws(Problem) {
        func isWanted(_ count: Int, _ question: AfterPhrase) throws(Problem) -> Bool {
            guard count > 0 else { return false }
            if saysYes { return true }
            return try agrees(to: words.guide(.after(question)))
        }
        rollover.takesGoals = try isWanted(
            rollover.goals.count + rollover.areas.count, .carryGoals(rollover.goals.count))
        rollover.takesPeople = try isWanted(rollover.people.count, .carryPeople(rollover.people.count))
        rollover.takesLearning = try isWanted(rollover.learning.count, .carryLearning(rollover.learning.count))
    }

    /// Returns whether the person at the keyboard says yes; leaving without an answer is a no.
    ///
    /// - Parameter problem: Thrown where no keyboard is there to answer.
    func agrees(to question: String, orThrow problem: Problem = .after(.nobodyToAsk)) throws(Problem) -> Bool {
        guard let ask = surroundings.ask else { throw problem }
        while let answer = ask(question) {
            switch folded(answer) {
            case "ja", "j", "yes", "y": return true
            case "nei", "n", "no", "nay": return false
            default: tell([.answerYesOrNo])
            }
        }
        return false
    }

    func tell(after phrases: [AfterPhrase]) {
        let screen = surroundings.screen
        for phrase in phrases {
            for line in wrap(safeText(words.guide(.after(phrase))), width: screen.width, measure: screen.measure) {
                surroundings.out(line)
            }
        }
    }
}
