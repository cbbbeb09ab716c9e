/// Turns the filled template into the bytes of each format.
struct FormatWriter {
    private let pandoc: Pandoc
    private let typst: Typst
    private let templates: TemplateFolder
    private let profiles: [DocumentFormat: String]
    private let isDraft: Bool
    private let document: String
    private let markdown: [UInt8]

    /// Fills the template.
    init(exporter: DocumentExporter, order: ExportOrder) throws(DocumentProblem) {
        let runner = ToolRunner(
            environment: [
                "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "HOME": "/nonexistent",
                "SOURCE_DATE_EPOCH": String(order.date),
            ], limits: exporter.limits)
        templates = exporter.templates
        profiles = order.profiles
        document = order.document
        isDraft = order.context["utkast"] == .flag(true)
        pandoc = Pandoc(path: exporter.tools.pandoc, runner: runner)
        typst = Typst(
            python: exporter.tools.python, script: templates.style("typst_pdf.py"), date: order.date,
            runner: runner)
        markdown = try pandoc.fill(
            try templates.template(of: order.document),
            with: PandocJSON.document(order.context, words: order.words))
    }

    func bytes(_ format: DocumentFormat) throws(DocumentProblem) -> [UInt8] {
        let filter = ["--lua-filter", templates.style("plan.lua")]
        switch format {
        case .md: return try write("gfm", filter + template("plan.md") + ["--shift-heading-level-by=1"])
        case .html: return try write("html5", filter + template("plan.html") + ["--toc", "--toc-depth=2"])
        case .docx, .odt: return try write(templates.style("\(format.rawValue).lua"), [try reference(format)])
        case .pdf:
            return try typst.pdf { () throws(DocumentProblem) in
                try write("typst", filter + template("plan.typ"))
            }
        // These are made of the workshop, not of the filled template; see DataExport.swift.
        case .xlsx, .csv, .ics, .json: throw .data(.noData(document: document, format: format))
        }
    }

    private func write(_ writer: String, _ options: [String]) throws(DocumentProblem) -> [UInt8] {
        try pandoc.write(markdown, as: writer, options)
    }

    private func template(_ name: String) -> [String] { ["--template", templates.style(name)] }

    /// The municipality's profile, or ours; a draft says so in the header of ours.
    private func reference(_ format: DocumentFormat) throws(DocumentProblem) -> String {
        let ours = templates.style("reference\(isDraft ? "-utkast" : "").\(format.rawValue)")
        let file = profiles[format] ?? ours
        try FileText.checkReadable(file)
        return "--reference-doc=" + file
    }
}
