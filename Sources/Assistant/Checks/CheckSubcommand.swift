import Planning

/// `boplan sjekk FILE [--alt] [--json]`: what there is to ask about the plan; ends with 1 when there is something.
struct CheckSubcommand: Subcommand {
    let declaration = SubcommandDeclaration(
        names: ["sjekk", "check"], usage: ["sjekk FIL [--alt] [--json]"],
        summary: "Stiller spørsmål til planen, det viktigste først.",
        details: ["Ender med 1 når det er noe å spørre om."],
        options: [
            Option(["--alt", "--all"], "Viser alle spørsmålene i sin helhet."),
            Option(["--json"], "Skriver spørsmålene for programmer."),
        ])

    func run(_ arguments: Arguments, in program: Program) throws(Problem) -> ExitCode {
        let file = try file(arguments)
        try refuse(after: 1, arguments)
        let open = try program.openToShow(file)
        let surroundings = program.surroundings
        let today = WallMinute(surroundings.time(surroundings.now()))?.day
        let review = open.reading.review(today: today)
        let view = View(reading: open.reading, screen: surroundings.screen, words: program.words)
        if arguments.has("--json") {
            surroundings.out(ReviewDocument(review, view: view, today: today).json)
        } else {
            program.print(arguments.has("--alt") ? view.everything(in: review) : view.beginning(of: review))
        }
        return review.questions.isEmpty ? .done : .findings
    }
}

extension View {
    /// The questions that weigh most, and how many more there are.
    fileprivate func beginning(of review: Review) -> [StyledLine] {
        let questions = review.questions
        let rest = questions.count - min(CheckCommand.most, questions.count)
        let lines =
            questions.isEmpty
            ? paragraph([Span(text: say(.check(.none)), style: .plain)])
            : title(say(.check(.count(questions.count, tool: nil))))
                + self.questions(questions.prefix(CheckCommand.most))
        let aside = review.setAside.count
        return lines + (rest > 0 ? [""] + faint(say(.check(.moreOnCommandLine(rest)))) : [])
            + (aside > 0 ? faint(say(.check(.asideOnCommandLine(aside)))) : [])
    }

    /// Every question in full, and every one set aside.
    fileprivate func everything(in review: Review) -> [StyledLine] {
        let questions = review.questions
        let lines =
            questions.isEmpty
            ? paragraph([Span(text: say(.check(.none)), style: .plain)])
            : title(say(.check(.count(questions.count, tool: nil))))
                + questions.enumerated().flatMap { inFull($1, number: $0 + 1) + [""] }
        return lines + (review.setAside.isEmpty ? [] : [""] + settled(review.setAside, howTo: nil))
    }
}
