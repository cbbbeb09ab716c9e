import Documents
import Planning

/// `boplan skriv-ut FILE [TOOL[/PROMPT] …] [--samling N] [--som skjema|kort|stemmeseddel] [--antall 20] [--til FOLDER]
/// [--språk nn]`: paper for where there is no screen.
struct PrintSubcommand: Subcommand {
    let names = ["skriv-ut", "print"]
    let options = [
        Option(names: ["--som"], value: "skjema|kort|stemmeseddel"), Option(names: ["--antall"], value: "TALL"),
        Option(names: ["--samling"], value: "NUMMER"), Option(names: ["--til"], value: "MAPPE"), .language,
    ]
    static let most = 500

    func run(_ arguments: Arguments, in program: Program) throws(Problem) -> ExitCode {
        let file = try file(arguments)
        let kind = try kind(arguments.value("--som"))
        let copies = try copies(arguments.value("--antall"))
        let open = try program.openToShow(file)
        let language = try program.language(arguments.value(Option.language.names[0]))
        let wanted = try wanted(arguments, open.process)
        let reading = try program.worded(open.reading, in: language)
        let folder = arguments.value("--til") ?? file.folder
        guard program.surroundings.makeFolder(folder) else { throw .folderNotMade(folder) }
        var files: [ExportedFile] = []
        for (tool, word) in wanted {
            let worded = reading.process.tool(tool.id) ?? tool
            let prompt = try word.map { word throws(Problem) in try reading.prompt(word, in: worded) }
            let paper = PaperReading(reading: reading, words: language.wall, prompt: prompt)
            let model = try paper.model(of: worded, as: kind, copies: copies)
            let path = "\(folder)/\(tool.id)\(word.map { "-\($0)" } ?? "")-\(kind.rawValue).pdf"
            files.append(program.print(model, to: path, in: language))
        }
        return try program.report(files) ? .done : .documentFailed
    }

    /// Those that are named, and those of the gathering; a prompt may follow after a stroke.
    private func wanted(_ arguments: Arguments, _ process: Process) throws(Problem) -> [(Tool, String?)] {
        var wanted: [(Tool, String?)] = []
        for word in arguments.positional.dropFirst() {
            let parts = word.split(separator: "/", maxSplits: 1).map(String.init)
            wanted.append((try process.tool(named: parts.first ?? ""), parts.count > 1 ? parts[1] : nil))
        }
        if let number = arguments.value("--samling") {
            let gathering = try process.gathering(numbered: number)
            wanted += gathering.tools.compactMap { process.tool($0) }.filter { !$0.isProse }.map { ($0, nil) }
        }
        guard !wanted.isEmpty else { throw .paper(.ofWhat) }
        return wanted
    }

    private func kind(_ word: String?) throws(Problem) -> PaperModel.Kind {
        guard let word else { return .sheet }
        let known = PaperModel.Kind.allCases.map(\.rawValue)
        guard let kind = PaperModel.Kind.allCases.first(where: { folded($0.rawValue) == folded(word) }) else {
            throw .paper(.unknownKind(word, nearest: nearest(to: word, among: known), known: known))
        }
        return kind
    }

    private func copies(_ word: String?) throws(Problem) -> Int? {
        guard let word else { return nil }
        guard let count = Int(word), 1...PrintSubcommand.most ~= count else {
            throw .paper(.count(word, most: PrintSubcommand.most))
        }
        return count
    }
}

extension Program {
    fileprivate func print(_ model: PaperModel, to path: String, in language: DocumentLanguage) -> ExportedFile {
        surroundings.err(words.guide(.exporting(model.tool, formats: ["pdf"])))
        let printer = PaperPrinter(
            templates: TemplateFolder(root: surroundings.templates, language: language.rawValue),
            tools: surroundings.tools, limits: surroundings.limits, date: surroundings.documentDate())
        do throws(DocumentProblem) {
            try printer.write(model, to: path)
            return ExportedFile(format: "pdf", outcome: .success(path.shown))
        } catch {
            return ExportedFile(format: "pdf", outcome: .failure(.document(error)))
        }
    }
}
