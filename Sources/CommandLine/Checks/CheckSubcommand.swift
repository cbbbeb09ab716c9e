import Conversation
import Planning
import Publishing
import Screens

/// The subcommand `boplan sjekk FILE [--alt] [--json]`, which shows what there is to ask about the plan; ends with 1
/// when there is something.
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
        let host = program.host
        let today = WallMinute(host.time(host.now()))?.day
        let review = open.reading.review(today: today)
        let view = View(reading: open.reading, screen: host.screen, words: program.words)
        if arguments.has("--json") {
            host.out(ReviewJSON(review, view: view, today: today).json)
        } else {
            program.print(view.review(review, as: arguments.has("--alt") ? .whole : .commandLine))
        }
        return review.questions.isEmpty ? .done : .findings
    }
}
