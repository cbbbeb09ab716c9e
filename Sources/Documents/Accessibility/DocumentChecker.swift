import Glibc

/// A checker that looks at finished files the way those must who cannot see them.
///
///     let report = try DocumentChecker(templates: templates, tools: tools).report(on: "plan.docx")
///     report.findings  // [.headingJump(from: 1, to: 3, text: "Mål")]
///
/// Word, ODT, HTML, Markdown and spreadsheets are taken apart by pandoc, with `kontroll.lua`; PDF by poppler's
/// `pdfinfo`, which tells neither of texts for pictures nor of colours.
package struct DocumentChecker: Sendable {
    package static let kinds = CheckedKind.allCases.map(\.rawValue)
    static let pdfinfo = "/usr/bin/pdfinfo"

    private let templates: TemplateFolder
    private let tools: ToolPaths
    private let runner: ToolRunner
    private let pdfinfo: String

    package init(
        templates: TemplateFolder, tools: ToolPaths, limits: ToolLimits = ToolLimits(), notes: FailureNotes? = nil
    ) {
        self.init(templates: templates, tools: tools, limits: limits, notes: notes, pdfinfo: DocumentChecker.pdfinfo)
    }

    init(
        templates: TemplateFolder, tools: ToolPaths, limits: ToolLimits, notes: FailureNotes? = nil, pdfinfo: String
    ) {
        self.templates = templates
        self.tools = tools
        self.pdfinfo = pdfinfo
        runner = ToolRunner(limits: limits, notes: notes)
    }

    package static func canCheck(_ file: String) -> Bool { kind(of: file) != nil }

    private static func kind(of file: String) -> CheckedKind? {
        file.lastIndex(of: ".").flatMap { CheckedKind(rawValue: file[file.index(after: $0)...].lowercased()) }
    }

    package func report(on file: String) throws(CheckProblem) -> AccessReport {
        guard let kind = DocumentChecker.kind(of: file) else {
            throw .unknownKind(file: file, known: DocumentChecker.kinds)
        }
        if kind == .pdf { return try reportOnPDF(file) }
        let check = AccessCheck(document: CheckedDocument(lines: try facts(of: file, kind)), kind: kind)
        return AccessReport(file: file, looked: check.looked, findings: check.findings)
    }

    private func facts(of file: String, _ kind: CheckedKind) throws(CheckProblem) -> String {
        let bytes: [UInt8]
        do throws(DocumentProblem) {
            bytes = try FileText.bytes(file, limit: PlanFile.largest)
        } catch {
            throw .document(error)
        }
        guard bytes.count < PlanFile.largest else { throw .tooLarge(file: file, limit: PlanFile.largest) }
        guard let pandoc = tools.pandoc else { throw .document(.missingTool(.pandoc, in: tools.folder)) }
        let words = Pandoc.heapLimit(runner) + ["lua", templates.style("kontroll.lua"), kind.rawValue]
        return try run(pandoc, words, file, kind, input: bytes)
    }

    private func reportOnPDF(_ file: String) throws(CheckProblem) -> AccessReport {
        do throws(DocumentProblem) {
            try FileText.checkReadable(file)
        } catch {
            throw .document(error)
        }
        guard access(pdfinfo, X_OK) == 0 else { return AccessReport(file: file, missing: "pdfinfo") }
        let path = file.hasPrefix("-") ? "./" + file : file
        let structure = PDFStructure(
            info: try run(pdfinfo, ["-enc", "UTF-8", path], file, .pdf),
            metadata: try run(pdfinfo, ["-enc", "UTF-8", "-meta", path], file, .pdf),
            tree: try run(pdfinfo, ["-enc", "UTF-8", "-struct", path], file, .pdf))
        let check = AccessCheck(document: structure.document, kind: .pdf)
        return AccessReport(
            file: file, looked: check.looked + [.structure, .standards],
            findings: structure.findings + check.findings.filter { structure.isTagged || $0 == .noTitle })
    }

    private func run(
        _ program: String, _ arguments: [String], _ file: String, _ kind: CheckedKind, input: [UInt8] = []
    ) throws(CheckProblem) -> String {
        do throws(ToolFailure) {
            return String(decoding: try runner.run(program, arguments, input: input), as: UTF8.self)
        } catch {
            switch error {
            case .failed where !error.isOutOfMemory, .killed where !error.isOutOfMemory:
                throw .notOfItsKind(file: file, kind: kind.rawValue)
            default: throw .document(runner.problem(error, from: .pandoc, [program] + arguments))
            }
        }
    }
}

extension PDFStructure {
    fileprivate var findings: [AccessFinding] {
        (isTagged ? [] : [.notTagged])
            + ["PDF/A", "PDF/UA"].filter { wanted in !standards.contains { $0.hasPrefix(wanted + "-") } }
            .map(AccessFinding.notDeclared)
    }
}
