import Conversation
import Documents
import Library
import Planning

/// A look at what Boplan needs and at what often goes wrong, one thing after the other; each diagnosis is told as soon
/// as it is made. Nothing is altered: neither the machine nor a workshop file.
struct Doctor {
    let program: Program
    let tell: (Diagnosis) -> Void

    var machine: Machine { program.host.machine }

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
        guard program.host.mayGoOn() else { throw .document(.interrupted) }
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

    /// Returns what a page can be made of; nil when something is missing.
    private func lookAtSources() -> TrialSource? {
        let host = program.host
        let process = lookAtProcesses(ProcessLibrary(folder: host.workshops))
        guard let templates = lookAtTemplates(), let process else { return nil }
        return TrialSource(
            process: process,
            exporter: DocumentExporter(
                templates: templates, tools: host.tools, limits: host.limits))
    }

    private func lookAtTemplates() -> TemplateFolder? {
        let root = program.host.templates
        let templates = TemplateFolder(root: root)
        let count = templates.documents.count
        guard count > 0, machine.exists(root + "/stil/plan.typ") else {
            tell(
                .fault(
                    .templates, "Fant ikke malene i \(root.shown), så ingen dokumenter kan lages.",
                    mend: "Installer Boplan på nytt, eller la BOPLAN_TEMPLATES peke på mappa Templates."))
            return nil
        }
        tell(.ok(.templates, "Maler: \(count, one: "ett dokument", many: "# dokumenter")."))
        return templates
    }

    private func lookAtProcesses(_ library: ProcessLibrary) -> Process? {
        do throws(ProcessFailure) {
            let all = try library.list()
            guard !all.isEmpty else {
                tell(noProcesses)
                return nil
            }
            _ = try library.load(Program.defaultProcess)
            let process = try library.load(Doctor.trialProcess)
            tell(.ok(.processes, "Prosessfiler: \(all.count, one: "én prosess", many: "# prosesser")."))
            return process
        } catch {
            guard (try? library.list())?.isEmpty == false else {
                tell(noProcesses)
                return nil
            }
            let first = error.problems.first.map { program.words.say($0.message) } ?? ""
            tell(
                .fault(
                    .processes, "Prosessfilene kan ikke brukes. \(first)",
                    mend: "Rett fila, eller installer Boplan på nytt."))
            return nil
        }
    }

    private var noProcesses: Diagnosis {
        .fault(
            .processes, "Fant ingen prosesser i \(program.host.workshops.shown), så ingen fil kan åpnes.",
            mend: "Installer Boplan på nytt, eller la BOPLAN_WORKSHOPS peke på mappa Workshops.")
    }
}

// MARK: - Fonts

extension Doctor {
    private func lookAtFonts() {
        let templates = TemplateFolder(root: program.host.templates)
        guard let fonts = try? FontList(templates: templates).entries, !fonts.isEmpty else {
            return tell(
                .warning(
                    .fonts, "Lista over skrifter, \(templates.style("skrifter.txt").shown), kan ikke leses.",
                    mend: "Installer Boplan på nytt."))
        }
        var missing: [String] = []
        for font in fonts where !machine.exists(font.path) && !missing.contains(font.package) {
            missing.append(font.package)
        }
        guard !missing.isEmpty else {
            return tell(.ok(.fonts, "Skrifter: alle som trengs, er her (\(fonts.count))."))
        }
        tell(
            .fault(
                .fonts,
                "Det mangler skrifter, så dokumentene blir ikke like overalt, og noen tegn kan ikke vises.",
                mend: "Kjør «sudo apt-get install \(missing.joined(separator: " "))»."))
    }
}
