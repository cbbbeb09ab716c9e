import Conversation
import Documents
import Planning
import Publishing
import Screens

/// The subcommand `boplan endringer OLD NEW`, or `boplan endringer FILE --fra WHEN [--mot WHEN]`, which shows what was
/// changed in a plan. With `--format` it is a document.
struct ChangesSubcommand: Subcommand {
    let declaration = SubcommandDeclaration(
        names: ["endringer", "changes"],
        usage: ["endringer GAMMEL NY", "endringer FIL --fra UTGAVE [--mot UTGAVE] [--format FORMAT,…] [--til MAPPE]"],
        summary: "Viser hva som er endret i planen.",
        details: ["En utgave er en dato, eller et navn fra /utgave."],
        options: [
            Option(["--fra"], value: "UTGAVE", "Utgaven det sammenlignes fra."),
            Option(["--mot"], value: "UTGAVE", "Utgaven det sammenlignes med; uten den slik planen er nå."),
            Option(
                ["--format"], value: "FORMAT", "Lager et dokument: docx, odt, pdf, html eller md.",
                takes: .words(["docx", "odt", "pdf", "html", "md"])),
            Option(["--til"], value: "MAPPE", "Legger dokumentet i denne mappa.", takes: .folder),
            .language,
        ])

    func run(_ arguments: Arguments, in program: Program) throws(Problem) -> ExitCode {
        let file = try file(arguments)
        try refuse(after: 2, arguments)
        let (old, new) = try versions(file, arguments, program)
        let changes = VersionChanges(old: old.reading, from: old.name, to: new.name)
        let formats = arguments.formats
        guard !formats.isEmpty else {
            let view = View(reading: new.reading, screen: program.host.screen, words: program.words)
            let difference = PlanDifference(from: old.reading, to: new.reading)
            program.print(view.changes(difference, from: old.name, to: new.name))
            return .done
        }
        var request = DocumentRequest(
            reading: new.reading, version: new.version, document: "endringer", formats: formats,
            folder: arguments.value("--til"), language: arguments.language)
        request.changes = changes
        return try program.report(try program.export(request, file: file)) ? .done : .documentFailed
    }

    private typealias Version = (reading: Reading, name: String, version: Int)

    private func versions(
        _ file: String, _ arguments: Arguments, _ program: Program
    ) throws(Problem) -> (Version, Version) {
        let first = try program.open(file, mode: .readOnly)
        if arguments.positional.count > 1 {
            let other = arguments.positional[1]
            let second = try program.open(other, mode: .readOnly)
            guard first.timeline.workshop.identity == second.timeline.workshop.identity else {
                throw .after(.otherPlan(file, other))
            }
            return (
                (first.reading, file.fileName, first.timeline.version),
                (second.reading, other.fileName, second.timeline.version)
            )
        }
        guard let from = arguments.value("--fra") else { throw .after(.nothingToCompare) }
        return (
            try version(from, first, program),
            try arguments.value("--mot").map { text throws(Problem) in try version(text, first, program) }
                ?? (first.reading, program.words.say("nå"), first.timeline.version)
        )
    }

    private func version(
        _ word: String, _ open: OpenWorkshop, _ program: Program
    ) throws(Problem) -> Version {
        let moment = try program.moment(of: word, in: open)
        let timeline = open.timeline.asOf(moment)
        return (Reading(process: open.process, workshop: timeline.workshop), moment.text, timeline.version)
    }
}

extension Program {
    /// Finds the time of an edition by its name, or of a date.
    func moment(of word: String, in open: OpenWorkshop) throws(Problem) -> Moment {
        let editions = open.timeline.workshop.editions
        let named = editions.map { Named($0, names: [$0.name]) }
        if case .found(let edition) = lookup(word, among: named) {
            let named = open.timeline.milliseconds(of: edition.stamp)
            let time = host.time(named)
            let day = WallMinute(time).map { words.say("\($0.day)") } ?? time
            return Moment(milliseconds: named, text: "\(edition.name) (\(day))", stamp: edition.stamp)
        }
        let text = safeText(word).trimmed
        let day = UnderstoodDate(text)?.end
        guard let time = LocalTime(text) ?? day.flatMap({ LocalTime($0.description) }) else {
            throw .after(.unknownEdition(word, known: editions.map(\.name)))
        }
        return Moment(milliseconds: host.instant(time), text: day.map { words.say("\($0)") } ?? text)
    }
}
