import Conversation
import Documents
import Planning
import Publishing

extension Program {
    /// Joins the workshop with those of other municipalities: the union of what was said, and whose each item is.
    func joined(
        _ first: OpenWorkshop, with files: [String]
    ) throws(Problem) -> (Reading, Municipalities) {
        var (events, municipalities) = (first.shown.events, Municipalities())
        municipalities.add(first.reading)
        for file in files {
            let other = try openToShow(file)
            events += other.shown.events
            municipalities.add(other.reading)
        }
        let workshop = files.isEmpty ? first.shown.workshop : Timeline(events).workshop
        return (Reading(process: first.process, workshop: workshop), municipalities)
    }

    /// Tells where each file is, or why it is not; false when one is missing.
    ///
    /// - Throws: `document(.interrupted)` after Ctrl-C, which ends whatever else was to be made.
    func report(_ files: [ExportedFile]) throws(Problem) -> Bool {
        var isComplete = true
        for file in files where !file.isInterrupted {
            switch file.outcome {
            case .success(let path):
                host.out(path)
                if let note = file.replacedNote { tell(note) }
            case .failure(let problem):
                report(problem)
                isComplete = false
            }
        }
        if files.contains(where: \.isInterrupted) { throw .document(.interrupted) }
        return isComplete
    }

    package func ownDocuments(beside file: String) -> [String] { templates(in: .nb, beside: file).ownDocuments }

    package func wholePath(of folder: String) -> String { host.machine.realPath(folder) ?? folder }

    package func refuseUnknown(_ request: DocumentRequest, file: String) throws(Problem) {
        guard request.document != PictureExport.name else {
            _ = try PictureExport.formats(request.formats)
            return
        }
        try knows(request, templates(in: try language(request.language), beside: file))
        for word in request.formats { _ = try DocumentFormat(format: word) }
    }

    /// Makes a document in each format asked for, telling which it is at.
    package func export(_ request: DocumentRequest, file: String) throws(Problem) -> [ExportedFile] {
        if request.document == PictureExport.name { return try exportPictures(request, file: file) }
        let folder = request.folder ?? file.folder
        guard host.makeFolder(folder) else { throw .file(.folderNotMade(folder)) }
        let language = try language(request.language)
        let exporter = DocumentExporter(
            templates: templates(in: language, beside: file), tools: host.tools, limits: host.limits,
            notes: host.notes)
        try knows(request, exporter.templates)
        let reading = try worded(request.reading, in: language)
        var order = try order(request, reading, folder: folder, in: language, exporter: exporter)
        tellOfOwnTemplate(order.document, in: exporter.templates)
        return try refusingOthers(request, exporter.templates) {
            let data = DataSource(
                request, reading: reading, template: try exporter.template(of: request.document),
                say: order.say, date: order.date)
            let wanted = request.formats.isEmpty ? DocumentFormat.texts + data.formats : order.formats
            order.formats = wanted.filter { !$0.isData }
            keepOthers(&order, wanted, plan: file)
            let name = order.document
            // Data alone needs neither pandoc nor the rest of the template.
            let isDataOnly = order.formats.isEmpty && !wanted.isEmpty
            let outcomes =
                isDataOnly
                ? []
                : try exporter.export(order) { _ in tellOfMaking(name, as: wanted.map(\.rawValue)) }
            let isStopped = outcomes.contains { $0.result == .failed(.interrupted) }
            let dataFormats = isStopped ? [] : wanted.filter(\.isData)
            let all = outcomes + write(dataFormats, of: order, data, by: exporter)
            noteMade(all.compactMap(\.made), plan: file)
            return all.map(ExportedFile.init)
        }
    }

    /// Tells what is being made, as it may take a while.
    func tellOfMaking(_ name: String, as formats: [String]) {
        tell("Lager \(name) (\(formats.joined(separator: ", "))) …")
    }

    /// Makes a document in one format without keeping it, to see whether it can be made here.
    func tryOut(
        _ request: DocumentRequest, as format: DocumentFormat, by exporter: DocumentExporter
    ) throws(Problem) {
        let order = try order(request, request.reading, folder: ".", in: .nb, exporter: exporter)
        _ = try translatingErrors { try exporter.bytes(of: order, as: format) }
    }

    /// Writes the formats of data, which take no time worth telling of.
    private func write(
        _ formats: [DocumentFormat], of order: ExportOrder, _ data: DataSource, by exporter: DocumentExporter
    ) -> [ExportOutcome] {
        formats.map { format in
            exporter.write(format, of: order) { () throws(DocumentProblem) in try data.bytes(format) }
        }
    }

    private func order(
        _ request: DocumentRequest, _ reading: Reading, folder: String, in language: DocumentLanguage,
        exporter: DocumentExporter
    ) throws(Problem) -> ExportOrder {
        let formats = try request.formats.map { word throws(Problem) in try DocumentFormat(format: word) }
        let date = host.documentDate()
        let use = try translatingErrors { try exporter.use(of: request.document) }
        let say = try saying(in: language)
        var plan = PlanContext(
            reading, say: say, date: host.longDate(date), version: request.version, use: use,
            gathering: request.gathering.flatMap { wanted in
                reading.process.gatherings.first { $0.number == wanted.number }
            }, municipalities: request.municipalities)
        plan.isDraft = request.isDraft
        let day = request.day ?? today
        plan.changes = try request.changes.map { changes throws(Problem) in try worded(changes, in: language) }
        plan.day = (day, words.say("\(day)"))
        var order = ExportOrder(
            document: request.document, context: plan.value, schema: plan.schema, formats: formats, folder: folder,
            date: date)
        order.say = say
        if use.has("samling"), let gathering = plan.gathering {
            order.fileName = "\(request.document)-\(reading.nameInFiles(ofLastMeetingIn: gathering))"
        }
        if let profile = request.profile {
            guard let format = [DocumentFormat.docx, .odt].first(where: { profile.hasSuffix(".\($0.rawValue)") }) else {
                throw .file(.unknownProfile(profile))
            }
            guard ExportOrder.mayBeProfile(profile) else { throw .file(.unknownProfile(profile)) }
            order.profiles[format] = profile
        }
        return order
    }
}

extension Program {
    /// Makes a document, and refuses one that has to do with what this process does not have: it is of another process, and
    /// no fault of the template.
    private func refusingOthers<Made>(
        _ request: DocumentRequest, _ templates: TemplateFolder, _ make: () throws -> Made
    ) throws(Problem) -> Made {
        do throws(Problem) {
            return try translatingErrors(make)
        } catch {
            let known = request.reading.process.documents
            let isOwn = (known + templates.ownDocuments).contains(request.document)
            guard case .document(.template) = error, !isOwn, !known.isEmpty else { throw error }
            throw .document(.unknownDocument(request.document, suggestion: nil, available: known))
        }
    }

    /// Refuses a name that no template has, and lists the documents of this process, and one's own.
    private func knows(_ request: DocumentRequest, _ templates: TemplateFolder) throws(Problem) {
        let name = request.document
        guard !templates.documents.contains(name) else { return }
        guard !templates.documents.isEmpty else {
            throw .file(.notInstalled(folder: host.templates, variable: "BOPLAN_TEMPLATES"))
        }
        let listed = request.reading.process.documents
        let known = listed + templates.ownDocuments.filter { !listed.contains($0) }
        guard !known.isEmpty else { return }
        throw .document(.unknownDocument(name, suggestion: nearest(to: name, among: known), available: known))
    }
}

extension ExportedFile {
    fileprivate init(_ outcome: ExportOutcome) {
        switch outcome.result {
        case .done(let path):
            self.init(
                format: outcome.format.rawValue, outcome: .success(path.shown), replaced: outcome.replaced,
                unfilled: outcome.unfilled)
        case .failed(let problem): self.init(format: outcome.format.rawValue, outcome: .failure(.document(problem)))
        }
    }
}
