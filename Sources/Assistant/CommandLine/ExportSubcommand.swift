import Documents
import Planning

/// `boplan eksporter FILE [DOCUMENT…] [--format docx,pdf] [--til FOLDER] [--kontroll]`: makes documents, and checks
/// them when asked: then it ends with 1 when something in them shuts somebody out.
struct ExportSubcommand: Subcommand {
    let names = ["eksporter", "export"]
    let options = [
        Option(names: ["--format"], value: "FORMAT"), Option(names: ["--til"], value: "MAPPE"),
        Option(names: ["--profil"], value: "FIL"), Option(names: ["--oppstart"], value: "MÅNED"),
        Option(names: ["--kontroll"]),
    ]

    func run(_ arguments: Arguments, in program: Program) throws(Problem) -> ExitCode {
        let file = try file(arguments)
        let open = try program.open(file, mode: .readOnly)
        let documents = Array(arguments.positional.dropFirst())
        let formats = arguments.all("--format").flatMap { $0.split(separator: ",").map { String($0).trimmed } }
        var code = ExitCode.done
        for document in documents.isEmpty ? open.process.documents : documents {
            var request = DocumentRequest(
                reading: open.reading, document: document, formats: formats, folder: arguments.value("--til"),
                profile: arguments.value("--profil"))
            request.start = try arguments.value("--oppstart").map(startMonth)
            var files = try program.export(request, file: file)
            // Of several documents, some have no data, and nobody asked those for any.
            if documents.count > 1 { files.removeAll(where: \.isWithoutData) }
            if !program.report(files) { code = .documentFailed }
            if arguments.has("--kontroll"), try !program.checkAccess(to: files), code == .done { code = .findings }
        }
        return code
    }

    /// The first month of the work: "oktober 2026".
    private func startMonth(_ text: String) throws(Problem) -> UnderstoodDate {
        guard let date = UnderstoodDate(text), date.start != nil else { throw .document(.data(.notAMonth(text))) }
        return date
    }
}

extension Program {
    /// Tells where each file is, or why it is not; false when one is missing.
    func report(_ files: [ExportedFile]) -> Bool {
        var isComplete = true
        for file in files {
            switch file.outcome {
            case .success(let path): surroundings.out(path)
            case .failure(let problem):
                report(problem)
                isComplete = false
            }
        }
        return isComplete
    }

    /// Makes a document in each format asked for, telling which it is at.
    func export(_ request: DocumentRequest, file: String) throws(Problem) -> [ExportedFile] {
        let folder = request.folder ?? file.folder
        guard surroundings.makeFolder(folder) else { throw .folderNotMade(folder) }
        var order = try order(request, folder: folder)
        let exporter = DocumentExporter(
            templates: TemplateFolder(root: surroundings.templates, language: words.language),
            tools: surroundings.tools,
            limits: surroundings.limits)
        do throws(DocumentProblem) {
            let data = DataSource(
                request, template: try exporter.template(of: request.document), language: words.language,
                date: order.date)
            let wanted = request.formats.isEmpty ? DocumentFormat.texts + data.formats : order.formats
            order.formats = wanted.filter { !$0.isData }
            // Data alone needs neither pandoc nor the rest of the template.
            let isDataOnly = order.formats.isEmpty && !wanted.isEmpty
            let outcomes = isDataOnly ? [] : try exporter.export(order) { tell(.exporting(format: $0.rawValue)) }
            let isStopped = outcomes.contains { $0.result == .failed(.interrupted) }
            let dataFormats = isStopped ? [] : wanted.filter(\.isData)
            return (outcomes + write(dataFormats, of: order, data, by: exporter)).map(ExportedFile.init)
        } catch {
            throw .document(error)
        }
    }

    /// Each takes no time worth telling of.
    private func write(
        _ formats: [DocumentFormat], of order: ExportOrder, _ data: DataSource, by exporter: DocumentExporter
    ) -> [ExportOutcome] {
        formats.map { format in
            exporter.write(format, of: order) { () throws(DocumentProblem) in try data.bytes(format) }
        }
    }

    private func tell(_ phrase: GuidePhrase) {
        surroundings.err(words.guide(phrase))
    }

    private func order(_ request: DocumentRequest, folder: String) throws(Problem) -> ExportOrder {
        var formats: [DocumentFormat] = []
        for word in request.formats {
            guard let format = DocumentFormat(rawValue: word.lowercased()) else {
                let known = DocumentFormat.allCases.map(\.rawValue)
                throw .unknownFormat(word, known: known, nearest: nearest(to: word, among: known))
            }
            formats.append(format)
        }
        let date = surroundings.documentDate()
        let plan = PlanContext(request.reading, words: words, date: surroundings.longDate(date))
        var order = ExportOrder(
            document: request.document, context: plan.value, schema: plan.schema,
            formats: formats, folder: folder, date: date)
        if let profile = request.profile {
            guard let format = [DocumentFormat.docx, .odt].first(where: { profile.hasSuffix(".\($0.rawValue)") }) else {
                throw .unknownProfile(profile)
            }
            order.profiles[format] = profile
        }
        return order
    }
}

extension ExportedFile {
    /// It was not made, as the document has nothing to make it of.
    fileprivate var isWithoutData: Bool {
        switch outcome {
        case .failure(.document(.data(.noData))), .failure(.document(.data(.nothingDated))): true
        default: false
        }
    }

    fileprivate init(_ outcome: ExportOutcome) {
        switch outcome.result {
        case .done(let path):
            let shown = path.hasPrefix("./") ? String(path.dropFirst(2)) : path
            self.init(format: outcome.format.rawValue, outcome: .success(shown))
        case .failed(let problem): self.init(format: outcome.format.rawValue, outcome: .failure(.document(problem)))
        }
    }
}

extension String {
    /// The folder a file is in: "." for a bare name.
    var folder: String {
        guard let slash = lastIndex(of: "/") else { return "." }
        return slash == startIndex ? "/" : String(self[..<slash])
    }
}
