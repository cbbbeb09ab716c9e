import Documents
import Library
import Planning

/// Looks at what Boplan needs and at what often goes wrong, one thing after the other, and tells each diagnosis as soon
/// as it is made. Nothing is altered: neither the machine nor a workshop file.
struct Doctor {
    let program: Program
    let tell: (Diagnosis) -> Void

    var machine: Machine { program.surroundings.machine }

    /// Looks at the machine, and at a workshop file when one is named.
    ///
    /// - Parameter folder: where documents would be put, when no file is named.
    /// - Throws: `.document(.interrupted)` after Ctrl-C.
    func examine(_ file: String?, in folder: String = ".") throws(Problem) {
        let source = lookAtSources()
        for tool in [DocumentTool.pandoc, .typst] {
            try goOn()
            tell(try trial(of: tool, source))
        }
        try goOn()
        lookAtFonts()
        tell(localeDiagnosis)
        tell(terminalDiagnosis)
        tell(storeDiagnosis)
        lookAtSpace(file?.folder ?? folder)
        tell(clockDiagnosis)
        guard let file else { return }
        try goOn()
        try look(at: file)
    }

    private func goOn() throws(Problem) {
        guard program.surroundings.mayGoOn() else { throw .document(.interrupted) }
    }
}

// MARK: - What comes with the program

extension Doctor {
    /// The source of a trial page: the smallest process there is, without a word in it.
    struct TrialSource {
        var process: Process
        var exporter: DocumentExporter
    }

    /// The process a trial page is about; small, so that the page is made fast.
    private static let trialProcess = "tom"

    /// - Returns: what a page can be made of; nil when something is missing.
    private func lookAtSources() -> TrialSource? {
        let surroundings = program.surroundings
        let process = lookAtProcesses(ProcessLibrary(folder: surroundings.workshops))
        let templates = TemplateFolder(root: surroundings.templates)
        let count = templates.documents.count
        let hasStyles = machine.exists(surroundings.templates + "/stil/plan.typ")
        tell(
            count > 0 && hasStyles ? .templates(count: count) : .noTemplates(folder: surroundings.templates.shown))
        guard let process, count > 0, hasStyles else { return nil }
        return TrialSource(
            process: process,
            exporter: DocumentExporter(
                templates: templates, tools: surroundings.tools, limits: surroundings.limits))
    }

    private func lookAtProcesses(_ library: ProcessLibrary) -> Process? {
        do throws(ProcessFailure) {
            let all = try library.list()
            guard !all.isEmpty else {
                tell(.noProcesses(folder: program.surroundings.workshops.shown))
                return nil
            }
            _ = try library.load(Program.defaultProcess)
            let process = try library.load(Doctor.trialProcess)
            tell(.processes(count: all.count))
            return process
        } catch {
            guard (try? library.list())?.isEmpty == false else {
                tell(.noProcesses(folder: program.surroundings.workshops.shown))
                return nil
            }
            tell(.processBroken(error.problems.first.map { program.words.say($0.message) } ?? ""))
            return nil
        }
    }

    /// Makes a page with a tool, the same way as every document, but does not keep it.
    private func trial(of tool: DocumentTool, _ source: TrialSource?) throws(Problem) -> Diagnosis {
        let tools = program.surroundings.tools
        guard tools.path(of: tool) != nil else { return .noTool(tool) }
        guard let source else { return .pageNotTried(tool) }
        program.surroundings.err(program.words.guide(.doctor(.trying(tool))))
        let reading = Reading(process: source.process, workshop: Workshop())
        let request = DocumentRequest(
            reading: reading, version: 0, document: source.process.documents[0], folder: ".")
        // Pandoc writes the source of a PDF too; then it has been told of already.
        let format: DocumentFormat = tool == .pandoc ? .docx : .pdf
        do throws(Problem) {
            try program.tryOut(request, as: format, by: source.exporter)
            return .pageMade(tool, version: tools.version(of: tool))
        } catch {
            switch error {
            case .document(.interrupted): throw error
            case .document(.missingTool(tool, in: _)): return .noTool(tool)
            case .document(.missingTool): return .pageNotTried(tool)
            case .document(let problem): return .pageNotMade(tool, problem)
            default: return .pageNotTried(tool)
            }
        }
    }
}

// MARK: - Fonts

extension Doctor {
    private func lookAtFonts() {
        let templates = TemplateFolder(root: program.surroundings.templates)
        guard let fonts = try? FontList(templates: templates).entries, !fonts.isEmpty else {
            return tell(.noFontList(path: templates.style("skrifter.txt").shown))
        }
        var missing: [String] = []
        for font in fonts where !machine.exists(font.path) && !missing.contains(font.package) {
            missing.append(font.package)
        }
        tell(missing.isEmpty ? .fonts(count: fonts.count) : .noFonts(packages: missing))
    }
}
