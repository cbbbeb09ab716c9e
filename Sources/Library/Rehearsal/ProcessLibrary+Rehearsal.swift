import Planning

extension ProcessLibrary {
    /// The name of the folder, in that of a process, with what a facilitator rehearses with.
    package static let rehearsalFolder = "øving"
    static let rehearsalFile = "manus.yaml"
    /// Returns the path of the lines that make the sample group.
    package static func rehearsalGroup(of process: String) -> String { "\(process)/\(rehearsalFolder)/gruppe.txt" }

    /// Reads the scripts for those who lead a group through a process, from `øving/manus.yaml` in its folder.
    ///
    ///     try library.rehearsal(of: process).first?.say
    ///
    /// - Returns: none when the process has no such file.
    /// - Throws: `ProcessFailure` with every problem in the file; a script for a tool that does not exist is one.
    package func rehearsal(of process: Process) throws(ProcessFailure) -> [RehearsalStep] {
        guard try folders().contains(process.id) else { return [] }
        let root = root(process.id)
        guard ((try? root.folders()) ?? []).contains(Self.rehearsalFolder) else { return [] }
        let folder = root.folder(Self.rehearsalFolder)
        guard ((try? folder.files(endingIn: ".yaml")) ?? []).contains(Self.rehearsalFile) else { return [] }
        return try RehearsalReader(process: process, folder: folder).read()
    }
}

/// A reader of the scripts of one process.
private struct RehearsalReader {
    let process: Process
    let folder: Folder

    private var shown: String { "\(ProcessLibrary.rehearsalFolder)/\(ProcessLibrary.rehearsalFile)" }

    func read() throws(ProcessFailure) -> [RehearsalStep] {
        let node = try folder.node(
            of: ProcessLibrary.rehearsalFile, as: shown, fitting: RehearsalKeys.table, in: process.id)
        let strangers = strangers(in: node)
        guard strangers.isEmpty else { throw ProcessFailure(process: process.id, problems: strangers) }
        return node.nodes(RehearsalKeys.steps).map { step in
            RehearsalStep(
                tool: step.tool(RehearsalStepKeys.tool), say: step.string(RehearsalStepKeys.say),
                happens: step.string(RehearsalStepKeys.happens), silence: step.string(RehearsalStepKeys.silence))
        }
    }

    /// Returns the scripts for tools that the process does not have.
    private func strangers(in node: Node) -> [ProcessProblem] {
        node.nodes(RehearsalKeys.steps).compactMap { step in
            let id = step.tool(RehearsalStepKeys.tool)
            guard process.tool(id) == nil else { return nil }
            let suggestion = nearest(to: id.text, among: process.tools.map(\.id.text))
            return ProcessProblem(file: shown, line: step.line, fault: .unknownTool(id.text, suggestion: suggestion))
        }
    }
}
