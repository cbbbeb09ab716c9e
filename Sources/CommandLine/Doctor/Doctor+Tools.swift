import Conversation
import Documents
import Planning
import Publishing

/// The programs that documents are made with, each tried on a page.
extension Doctor {
    /// Makes a page with a tool, the same way as every document, but does not keep it.
    func trial(of tool: DocumentTool, _ source: TrialSource?) throws(Problem) -> Diagnosis {
        let tools = program.host.tools
        guard tools.path(of: tool) != nil else { return missing(tool) }
        guard let source else { return notTried(tool) }
        program.tell("Prøver \(tool.name) …")
        let reading = Reading(process: source.process, workshop: Workshop())
        let request = DocumentRequest(
            reading: reading, version: 0, document: source.process.documents[0], folder: ".")
        // Pandoc writes the source of a PDF too; then it has been told of already.
        let format: DocumentFormat = tool == .pandoc ? .docx : .pdf
        do throws(Problem) {
            try program.tryOut(request, as: format, by: source.exporter)
        } catch {
            switch error {
            case .document(.interrupted): throw error
            case .document(.missingTool(tool, in: _)): return missing(tool)
            case .document(.missingTool): return notTried(tool)
            case .document(let problem): return failed(tool, problem)
            default: return notTried(tool)
            }
        }
        let version = tools.version(of: tool).map { " " + $0 } ?? ""
        return .ok(tool.subject, "\(tool.name + version) laget en prøveside (\(format.rawValue)).")
    }

    private func missing(_ tool: DocumentTool) -> Diagnosis {
        .fault(
            tool.subject, "\(tool.name) mangler, så \(list: tool.makes) kan ikke lages.",
            mend: machine.isPackaged
                ? "Kjør «sudo apt-get install --reinstall boplan», eller installer pakken med Boplan på nytt."
                : "Kjør «make tools» i mappa der Boplan er bygd (det henter \(tool.package)), eller installer Boplan på nytt."
        )
    }

    /// Returns the finding about a tool that is there, but could not make the page.
    private func failed(_ tool: DocumentTool, _ problem: DocumentProblem) -> Diagnosis {
        let (happened, mend) = problem.told
        return .fault(
            tool.subject,
            .sentences("\(tool.name) er her, men klarer ikke å lage en prøveside.", happened),
            mend: mend ?? "Installer Boplan på nytt.")
    }

    /// Returns the finding about a tool that is there, while what a page is made of is not.
    private func notTried(_ tool: DocumentTool) -> Diagnosis {
        .warning(
            tool.subject, "\(tool.name) er her, men er ikke prøvd, for noe annet det trenger, mangler.",
            mend: "Rett det andre som er feil her, og kjør «boplan doktor» igjen.")
    }
}

extension DocumentTool {
    /// The name of the program, as its makers write it.
    fileprivate var name: String {
        switch self {
        case .pandoc: "pandoc"
        case .typst: "Typst"
        }
    }

    fileprivate var subject: Diagnosis.Subject {
        switch self {
        case .pandoc: .pandoc
        case .typst: .typst
        }
    }
}
