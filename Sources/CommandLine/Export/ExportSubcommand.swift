import Conversation
import Documents
import Planning
import Publishing

/// The subcommand `boplan eksporter FILE [DOCUMENT…|alle] [--format docx,pdf] [--til FOLDER] [--samling N] [--med FILE]
/// [--språk nn] [--kontroll]`, which makes documents, of one workshop or across several, and checks them when asked;
/// then it ends with 1 when something in them shuts somebody out.
struct ExportSubcommand: Subcommand {
    let declaration = SubcommandDeclaration(
        names: ["eksporter", "export"],
        usage: [
            "eksporter FIL [DOKUMENT …|alle] [--format FORMAT,…] [--til MAPPE]",
            "eksporter FIL bilder [--format svg,png] [--til MAPPE]",
        ],
        summary: "Lager planen og de andre dokumentene: Word, ODT, PDF, nettside og data.",
        details: ["Uten dokument lages planen, og uten format alle formatene."],
        options: [
            Option(
                ["--format"], value: "FORMAT",
                "Ett eller flere av docx, odt, pdf, html, md, xlsx, csv, ics og json, med komma mellom.",
                takes: .words(["docx", "odt", "pdf", "html", "md", "xlsx", "csv", "ics", "json", "svg", "png"])),
            Option(["--til"], value: "MAPPE", "Legger filene i denne mappa.", takes: .folder),
            Option(["--profil"], value: "FIL", "Word- eller ODT-fila som gir utseendet.", takes: .file),
            Option(["--samling"], value: "NUMMER", "Samlingen referatet er fra."),
            Option(["--med"], value: "FIL", "Tar med en kommune til.", takes: .file),
            .language,
            Option(["--oppstart"], value: "MÅNED", "Den første måneden, når planen teller måneder."),
            Option(["--kontroll"], "Ser om dokumentene kan leses av alle, og ender med 1 når de ikke kan det."),
            Option(["--dato"], value: "DATO", "Dagen statusrapporten gjelder."),
        ])

    func run(_ arguments: Arguments, in program: Program) throws(Problem) -> ExitCode {
        let file = try file(arguments)
        let open = try program.openToShow(file)
        let (reading, municipalities) = try program.joined(open, with: arguments.all("--med"))
        let documents = open.process.documents(named: Array(arguments.positional.dropFirst()))
        let gathering = try arguments.value("--samling").map(open.process.gathering)
        let formats = arguments.all("--format").flatMap { $0.split(separator: ",").map { String($0).trimmed } }
        let start = try arguments.startMonth?.date
        let isDraft = !open.timeline.isAdopted(open.process)
        var code = ExitCode.done
        var made: Set<String> = []
        for document in documents {
            var request = DocumentRequest(
                reading: reading, version: open.timeline.version, document: document, formats: formats,
                folder: arguments.value("--til"), profile: arguments.value("--profil"), gathering: gathering,
                language: arguments.value(Option.language.names[0]))
            request.municipalities = municipalities
            request.start = start
            request.isDraft = isDraft
            request.day = try arguments.value("--dato").map(program.day)
            var files = try program.export(request, file: file)
            // Of several documents, some have no data, and no one asked those for any.
            if documents.count > 1 { files.removeAll(where: \.isWithoutData) }
            made.formUnion(files.map(\.format))
            if try !program.report(files) { code = .documentFailed }
            if arguments.has("--kontroll"), try !program.checkAccess(to: files), code == .done { code = .findings }
        }
        if let profile = arguments.value("--profil") { program.tellIfUnused(profile, made: made) }
        return code
    }
}

extension Program {
    fileprivate func tellIfUnused(_ profile: String, made: Set<String>) {
        guard !made.contains(where: { profile.hasSuffix(".\($0)") }) else { return }
        host.err(
            words.say(
                "Profilen \(profile) ble ikke brukt. Den gjelder filer av sitt eget slag, og her ble det laget \(list: made.sorted())."
            ))
    }
}
