import Conversation
import Documents
import Planning
import Publishing
import Screens

/// The subcommand `boplan status FILE [--dato D] [--json]`, which shows how the measures go, as it was reported until a
/// day; today when none is named.
struct StatusSubcommand: Subcommand {
    let declaration = SubcommandDeclaration(
        names: ["status"], usage: ["status FIL [--dato DATO] [--json]"],
        summary: "Viser hvordan det går med tiltakene: fristene, pengene og resultatene.",
        options: [
            Option(["--dato"], value: "DATO", "Dagen det gjelder; uten den i dag."),
            Option(["--json"], "Skriver det for programmer."),
        ])

    func run(_ arguments: Arguments, in program: Program) throws(Problem) -> ExitCode {
        let file = try file(arguments)
        try refuse(after: 1, arguments)
        let open = try program.open(file, mode: .readOnly)
        let day = try program.day(arguments.value("--dato"))
        guard let follow = open.reading.followUp(until: day) else { throw .after(.noFollowUp) }
        if arguments.has("--json") {
            program.host.out(StatusJSON(follow, on: day).json)
        } else {
            let view = View(reading: open.reading, screen: program.host.screen, words: program.words)
            program.print(view.followUp(follow, on: day))
        }
        return .done
    }
}

extension Program {
    /// Reads a day, the last when it is a period; without a text it is today.
    func day(_ text: String?) throws(Problem) -> CalendarDay {
        guard let text else { return today }
        guard let day = UnderstoodDate(safeText(text).trimmed)?.end else { throw .after(.notADay(text)) }
        return day
    }

    /// The day that documents bear.
    var today: CalendarDay {
        Stamp(milliseconds: host.documentDate() * 1000, counter: 0, device: 0).day
    }
}
