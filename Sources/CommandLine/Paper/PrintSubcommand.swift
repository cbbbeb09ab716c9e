import Conversation
import Documents
import Planning
import Publishing

/// The subcommand `boplan skriv-ut FILE [TOOL[/PROMPT] …] [--samling N] [--som skjema|kort|stemmeseddel] [--antall 20]
/// [--til FOLDER] [--språk nn]`, which makes paper for where there is no screen.
struct PrintSubcommand: Subcommand {
    let declaration = SubcommandDeclaration(
        names: ["skriv-ut", "print"],
        usage: [
            "skriv-ut FIL VERKTØY … [--som skjema|kort|stemmeseddel] [--antall TALL]", "skriv-ut FIL --samling NUMMER",
        ],
        summary: "Lager papir (pdf) til der det ikke er skjerm.",
        details: ["«swot/svake» gjelder én ledetekst. Egen utforming legges i maler/papir.typ ved siden av fila."],
        options: [
            Option(
                ["--som"], value: "skjema|kort|stemmeseddel", "Hva slags papir det skal være.",
                takes: .words(PaperModel.Kind.allCases.map(\.rawValue))),
            Option(["--antall"], value: "TALL", "Hvor mange det skal være."),
            Option(["--samling"], value: "NUMMER", "Alle verktøyene i en samling."),
            Option(["--til"], value: "MAPPE", "Legger filene i denne mappa.", takes: .folder),
            .language,
        ])

    func run(_ arguments: Arguments, in program: Program) throws(Problem) -> ExitCode {
        let file = try file(arguments)
        let open = try program.openToShow(file)
        var wish = try PrintWish(arguments.positional.dropFirst(), of: open.process)
        if let word = arguments.value("--som") { wish.kind = try PrintWish.kind(word) }
        if let word = arguments.value("--antall") { wish.copies = try PrintWish.copies(word) }
        if let number = arguments.value("--samling") { try wish.addGathering(number, of: open.process) }
        wish.folder = arguments.value("--til")
        wish.language = arguments.language ?? wish.language
        return try program.report(try program.print(wish, open.reading, file: file)) ? .done : .documentFailed
    }
}

extension Program {
    /// Makes each paper; what stops one does not stop the others.
    package func print(_ wish: PrintWish, _ reading: Reading, file: String) throws(Problem) -> [ExportedFile] {
        guard !wish.tools.isEmpty else { throw .paper(.ofWhat) }
        let language = try language(wish.language)
        let (reading, say) = (try worded(reading, in: language), try saying(in: language))
        let folder = wish.folder ?? file.folder
        guard host.makeFolder(folder) else { throw .file(.folderNotMade(folder)) }
        var files: [ExportedFile] = []
        for wanted in wish.tools {
            let (tool, word) = (wanted.tool, wanted.prompt)
            let worded = reading.process.tool(tool.id) ?? tool
            let prompt = try word.map { word throws(Problem) in try reading.prompt(word, in: worded) }
            let stage = wanted.stage ?? reading.stageAsking(worded)
            let paper = PaperReading(reading: reading, say: say, prompt: prompt, stage: stage)
            let model = try translatingErrors {
                try paper.model(of: worded, as: wish.kind, copies: wish.copies)
            }
            let own = "\(tool.id)\(word.map { "-\($0)" } ?? "")-\(wish.kind.rawValue)"
            let name = nameKeepingOthers(own, plan: file) { ["\(folder)/\($0).pdf"] }
            let path = "\(folder)/\(name).pdf"
            files.append(print(model, to: path, templates(in: language, beside: file), plan: file))
        }
        return files
    }

    private func print(
        _ model: PaperModel, to path: String, _ templates: TemplateFolder, plan: String
    ) -> ExportedFile {
        tellOfMaking(model.tool, as: ["pdf"])
        let printer = PaperPrinter(
            templates: templates, tools: host.tools, limits: host.limits, notes: host.notes,
            date: host.documentDate())
        do throws(DocumentProblem) {
            let made = try printer.write(model, to: path)
            noteMade([made.file], plan: plan)
            return ExportedFile(format: "pdf", outcome: .success(path.shown), replaced: made.replaced)
        } catch {
            return ExportedFile(format: "pdf", outcome: .failure(.document(error)))
        }
    }
}
