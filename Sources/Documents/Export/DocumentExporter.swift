import Glibc

/// A maker of documents: the context goes through the template to Markdown, once, and from that comes each format.
///
///     let exporter = DocumentExporter(templates: TemplateFolder(root: "Templates"), tools: tools)
///     let outcomes = try exporter.export(order) { formats in print("Lager \(formats) …") }
///     // [md: done, docx: done, pdf: failed(.missingTool(.typst))]
package struct DocumentExporter: Sendable {
    package var templates: TemplateFolder
    package var tools: ToolPaths
    /// The limits on each run of a tool.
    package var limits: ToolLimits
    /// The place where the output of tools that failed is kept; nil when it is not kept.
    package var notes: FailureNotes?

    package init(
        templates: TemplateFolder, tools: ToolPaths, limits: ToolLimits = ToolLimits(), notes: FailureNotes? = nil
    ) {
        self.templates = templates
        self.tools = tools
        self.limits = limits
        self.notes = notes
    }

    /// Checks a template without making anything.
    ///
    /// - Throws: `unknownDocument`, `unreadable`, or `template` with all that is wrong in it.
    package func check(_ document: String, schema: ContextSchema) throws(DocumentProblem) {
        let file = try templates.template(of: document)
        let findings = TemplateCheck.findings(in: try FileText.read(file), schema: schema)
        guard findings.isEmpty else { throw .template(file: file, findings: findings) }
    }

    /// Returns the variables that the document's template mentions.
    ///
    /// - Throws: `unknownDocument` or `unreadable`.
    package func use(of document: String) throws(DocumentProblem) -> ContextUse {
        ContextUse(template: try FileText.read(try templates.template(of: document)))
    }

    /// Makes the formats side by side, as many at once as there are cores. `willMake` is called once
    /// the template is filled and all is well so far.
    ///
    /// - Throws: what stops every format: the template, pandoc missing, the folder. What stops one
    ///   format alone is in its outcome. After Ctrl-C the formats left have `interrupted`.
    /// - Returns: what became of each format, in the order asked for.
    package func export(
        _ order: ExportOrder, willMake: ([DocumentFormat]) -> Void = { _ in }
    ) throws(DocumentProblem) -> [ExportOutcome] {
        try check(order.document, schema: order.schema)
        guard access(order.folder, W_OK | X_OK) == 0 else {
            throw .unwritable(path: order.folder, errno: errno)
        }
        let writer = try FormatWriter(exporter: self, order: order)
        willMake(order.formats)
        return SideBySide.map(
            order.formats, until: { $0.result == .failed(.interrupted) },
            make: { Self.make($0, with: writer, as: order.path($0)) },
            left: { ExportOutcome(format: $0, result: .failed(.interrupted)) })
    }

    /// Makes one format as `export` does, and gives its bytes instead of writing a file.
    ///
    /// - Throws: what stops the format: the template, a missing tool, what the tool said no to.
    package func bytes(of order: ExportOrder, as format: DocumentFormat) throws(DocumentProblem) -> [UInt8] {
        try check(order.document, schema: order.schema)
        var order = order
        order.formats = [format]
        return try FormatWriter(exporter: self, order: order).made(format).made
    }

    private static func make(
        _ format: DocumentFormat, with writer: FormatWriter, as path: String
    ) -> ExportOutcome {
        do throws(DocumentProblem) {
            let document = try writer.made(format)
            let made = try MadeFile(writing: document.made, to: path)
            return ExportOutcome(
                format: format, result: .done(path: path), made: made, replaced: document.replaced,
                unfilled: writer.unfilled)
        } catch {
            return ExportOutcome(format: format, result: .failed(error))
        }
    }
}
