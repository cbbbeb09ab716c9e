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
        var wish = try ExportWish(arguments.positional.dropFirst(), of: reading, open.timeline)
        wish.add(formats: arguments.formats)
        try add(arguments, to: &wish.request, program)
        wish.request.municipalities = municipalities
        for request in wish.requests { try program.refuseUnknown(request, file: file) }
        var code = ExitCode.done
        var made: Set<String> = []
        for request in wish.requests {
            let files = wish.told(try program.export(request, file: file))
            made.formUnion(files.map(\.format))
            if try !program.report(files) { code = .documentFailed }
            if arguments.has("--kontroll"), try !program.checkAccess(to: files), code == .done { code = .findings }
        }
        if let profile = arguments.value("--profil") { program.tellIfUnused(profile, made: made) }
        return code
    }

    /// Adds what the options ask for.
    private func add(
        _ arguments: Arguments, to request: inout DocumentRequest, _ program: Program
    ) throws(Problem) {
        request.folder = arguments.value("--til")
        request.profile = arguments.value("--profil")
        if let number = arguments.value("--samling") {
            request.gathering = try request.reading.process.gathering(numbered: number)
        }
        request.language = arguments.language ?? request.language
        request.start = try arguments.startMonth?.date
        if let text = arguments.value("--dato") { request.day = try program.day(text) }
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
