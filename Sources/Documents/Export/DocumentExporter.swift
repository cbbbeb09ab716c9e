import Glibc

/// Makes documents: the context through the template to Markdown, once, and from that each format.
///
///     let exporter = DocumentExporter(templates: TemplateFolder(root: "Templates"), tools: tools)
///     let outcomes = try exporter.export(order) { format in print("Lager \(format.rawValue) …") }
///     // [md: done, docx: done, pdf: failed(.missingTool(.typst))]
package struct DocumentExporter: Sendable {
    package var templates: TemplateFolder
    package var tools: ToolPaths
    /// For each run of a tool.
    package var limits: ToolLimits

    package init(templates: TemplateFolder, tools: ToolPaths, limits: ToolLimits = ToolLimits()) {
        self.templates = templates
        self.tools = tools
        self.limits = limits
    }

    /// Checks a template without making anything.
    ///
    /// - Throws: `unknownDocument`, `unreadable`, or `template` with all that is wrong in it.
    package func check(_ document: String, schema: ContextSchema) throws(DocumentProblem) {
        let file = try templates.template(of: document)
        let findings = TemplateCheck.findings(in: try FileText.read(file), schema: schema)
        guard findings.isEmpty else { throw .template(file: file, findings: findings) }
    }

    /// The variables that the document's template mentions.
    ///
    /// - Throws: `unknownDocument` or `unreadable`.
    package func use(of document: String) throws(DocumentProblem) -> ContextUse {
        ContextUse(template: try FileText.read(try templates.template(of: document)))
    }

    /// Makes the formats one by one, in the order asked for; `progress` is called before each.
    ///
    /// - Throws: what stops every format: the template, pandoc missing, the folder. What stops one
    ///   format alone is in its outcome. After Ctrl-C the formats left have `interrupted`.
    package func export(
        _ order: ExportOrder, progress: (DocumentFormat) -> Void = { _ in }
    ) throws(DocumentProblem) -> [ExportOutcome] {
        try check(order.document, schema: order.schema)
        guard access(order.folder, W_OK | X_OK) == 0 else {
            throw .unwritable(path: order.folder, errno: errno)
        }
        let writer = try FormatWriter(exporter: self, order: order)
        var outcomes: [ExportOutcome] = []
        var isInterrupted = false
        for format in order.formats {
            if isInterrupted {
                outcomes.append(ExportOutcome(format: format, result: .failed(.interrupted)))
                continue
            }
            progress(format)
            let result = make(format, with: writer, as: order.path(format))
            isInterrupted = result == .failed(.interrupted)
            outcomes.append(ExportOutcome(format: format, result: result))
        }
        return outcomes
    }

    private func make(
        _ format: DocumentFormat, with writer: FormatWriter, as path: String
    ) -> ExportOutcome.Result {
        do throws(DocumentProblem) {
            try AtomicFile.write(try writer.bytes(format), to: path)
            return .done(path: path)
        } catch {
            return .failed(error)
        }
    }
}
