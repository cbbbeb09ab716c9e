/// A writer that turns the filled template into the bytes of each format. Several may be written at once.
struct FormatWriter: Sendable {
    private let pandoc: Pandoc
    private let typst: Typst
    private let templates: TemplateFolder
    private let profiles: [DocumentFormat: String]
    private let document: String
    private let footer: String
    private let pictures: PictureStore
    /// The template with what people typed written out. For Typst that is held back, in `marked`, as pandoc would take
    /// twice as long over it as Typst itself.
    private let whole: FilledTemplate?
    private let marked: FilledTemplate?
    /// The places that the document says are not filled in.
    let unfilled: UnfilledPlaces

    /// Fills the template.
    init(exporter: DocumentExporter, order: ExportOrder) throws(DocumentProblem) {
        let runner = ToolRunner(
            environment: ToolEnvironment.dated(order.date), limits: exporter.limits, notes: exporter.notes)
        templates = exporter.templates
        profiles = order.profiles
        document = order.document
        pandoc = Pandoc(path: exporter.tools.pandoc, runner: runner, folder: exporter.tools.folder)
        typst = Typst(
            tools: exporter.tools, script: templates.style("typst_lag.py"), date: order.date,
            runner: runner)
        pictures = PictureStore(order.context.pictures, typst: typst)
        let template = try templates.template(of: order.document)
        let text = try FileText.read(template)
        footer = order.footer(order.fingerprint(template: text))
        let needsWhole = order.formats.contains { $0 != .pdf }
        whole = needsWhole ? try FilledTemplate(template, order, typed: .writtenOut, pandoc) : nil
        marked =
            order.formats.contains(.pdf)
            ? try FilledTemplate(template, order, typed: FormatWriter.held(text), pandoc) : nil
        let filled = (whole ?? marked).map { $0.typed.released(into: $0.markdown) } ?? []
        unfilled = UnfilledPlaces(in: String(decoding: filled, as: UTF8.self), order.say)
    }

    /// Returns how texts are held back: paragraphs that get a number each have to pass pandoc one by one.
    private static func held(_ template: String) -> TypedText {
        NumberedParagraphs(template).slots.isEmpty ? .heldBackJoined : .heldBack
    }

    func made(_ format: DocumentFormat) throws(DocumentProblem) -> Typeset<[UInt8]> {
        let filter = ["--lua-filter", templates.style("plan.lua")]
        switch format {
        case .md:
            let options = filter + look("plan.md") + ["--shift-heading-level-by=1"]
            return Typeset(try write(markdown, "gfm", options))
        case .html:
            let options = filter + look("plan.html") + ["--toc", "--toc-depth=2"]
            return Typeset(try write(pictures.withSVG(markdown), "html5", options))
        case .docx, .odt:
            let reference = try reference(format)
            let source = try pictures.withPNG(markdown)
            let bytes = try write(source.made, templates.style("\(format.rawValue).lua"), [reference])
            return Typeset(bytes, replaced: source.replaced)
        case .pdf: return try typst.pdf { () throws(DocumentProblem) in try typstSource(filter + look("plan.typ")) }
        // These are made of the workshop, not of the filled template; see DocumentExporter+Data.swift.
        case .xlsx, .csv, .ics, .json: throw .data(.noData(document: document, format: format))
        }
    }

    private var markdown: [UInt8] {
        guard let whole else { preconditionFailure("Nothing but PDF was ordered") }
        return whole.markdown
    }

    private func typstSource(_ options: [String]) throws(DocumentProblem) -> [UInt8] {
        guard let marked else { preconditionFailure("No PDF was ordered") }
        // What was typed goes in last: it is not to be taken for the address of a picture.
        let source = pictures.released(into: try write(pictures.heldBack(marked.markdown), "typst", options))
        return marked.typed.released(into: source)
    }

    private func write(
        _ markdown: [UInt8], _ writer: String, _ options: [String]
    ) throws(DocumentProblem) -> [UInt8] {
        try pandoc.write(markdown, as: writer, options + ["-M", "bunntekst=\(footer)"])
    }

    private func look(_ name: String) -> [String] { ["--template", templates.style(name)] }

    /// Returns the municipality's profile, or ours.
    private func reference(_ format: DocumentFormat) throws(DocumentProblem) -> String {
        let file = profiles[format] ?? templates.style("reference.\(format.rawValue)")
        try FileText.checkReadable(file)
        return "--reference-doc=" + file
    }
}

/// A template with a workshop's values in it, as Markdown.
private struct FilledTemplate {
    let markdown: [UInt8]
    /// The texts that the marks in it stand for.
    let typed: TypedText

    init(_ template: String, _ order: ExportOrder, typed: TypedText, _ pandoc: Pandoc) throws(DocumentProblem) {
        var typed = typed
        let json = PandocJSON.document(order.context, say: order.say, &typed)
        markdown = try pandoc.fill(template, with: json)
        self.typed = typed
    }
}
