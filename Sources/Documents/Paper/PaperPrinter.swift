/// A printer of paper as PDF: tagged and for archives, as every other PDF of ours.
///
///     try PaperPrinter(templates: templates, tools: tools, date: 0).write(model, to: "swot-skjema.pdf")
package struct PaperPrinter: Sendable {
    /// The templates. Their language is that of the words on the paper.
    package var templates: TemplateFolder
    package var tools: ToolPaths
    package var limits: ToolLimits
    package var notes: FailureNotes?
    /// Seconds since 1970; the same model and date is the same bytes.
    package var date: Int64

    package init(
        templates: TemplateFolder, tools: ToolPaths, limits: ToolLimits = ToolLimits(), notes: FailureNotes? = nil,
        date: Int64
    ) {
        self.templates = templates
        self.tools = tools
        self.limits = limits
        self.notes = notes
        self.date = date
    }

    /// Writes the file, whole or not at all.
    ///
    /// - Throws: `missingTool` without Typst, `unreadable` templates, `unwritable`, and what else stops Typst.
    /// - Returns: the file, and the characters that stand there as a replacement sign.
    @discardableResult
    package func write(
        _ model: PaperModel, to path: String
    ) throws(DocumentProblem) -> (file: MadeFile, replaced: [Unicode.Scalar]) {
        let typst = Typst(
            tools: tools, script: templates.style("typst_lag.py"), date: date,
            runner: ToolRunner(environment: ToolEnvironment.dated(date), limits: limits, notes: notes))
        let paper = try typst.pdf { () throws(DocumentProblem) in try source(of: model) }
        return (try MadeFile(writing: paper.made, to: path), paper.replaced)
    }

    /// Returns the source as one text, since Typst has no files to read from.
    private func source(of model: PaperModel) throws(DocumentProblem) -> [UInt8] {
        let words = try FileText.read("\(templates.root)/\(templates.language)/papir.typ")
        // A municipality may draw its paper itself.
        let own = templates.own.map { "\($0)/papir.typ" }.flatMap { path in try? FileText.read(path) }
        let look: String
        if let own { look = own } else { look = try FileText.read(templates.style("papir.typ")) }
        return Array("\(words)\n#let data = \(model.source.source)\n\(look)".utf8)
    }
}
