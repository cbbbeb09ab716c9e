import Planning

/// The processes in a folder of process files, one folder each: `Workshops/midt-norge/`.
///
///     let library = ProcessLibrary(folder: "Workshops")
///     try library.list().map(\.id)        // ["klima", "midt-norge"]
///     try library.load("midt-norge").tools.count
///     try library.load("midtnorge")       // throws ProcessFailure: mente du «midt-norge»?
package struct ProcessLibrary: Sendable {
    private let root: String

    /// `folder` is read at each call, never before.
    package init(folder: String) {
        root = folder
    }

    /// The processes there are, by id. One whose `prosess.yaml` cannot be understood is listed by its
    /// folder's name; `load` says what is wrong with it.
    ///
    /// - Throws: `ProcessFailure` when the folder itself cannot be read.
    package func list() throws(ProcessFailure) -> [ProcessSummary] {
        let folders = try folders().map { Folder(root: root).folder($0) }
        return folders.compactMap { folder in
            let files = try? folder.files(endingIn: ".yaml")
            return files?.contains(ProcessReader.processFile) == true ? summary(of: folder) : nil
        }
    }

    private func summary(of folder: Folder) -> ProcessSummary {
        let bytes = try? folder.bytes(of: ProcessReader.processFile)
        let node = bytes.flatMap { try? NodeReader.read($0) }
        return ProcessSummary(
            id: folder.name, name: node?[ProcessKeys.name]?.text ?? folder.name,
            planType: node?[ProcessKeys.planType]?.text ?? "",
            language: node?[ProcessKeys.language]?.text ?? "nb")
    }

    /// The whole process, checked: every name in it exists, and no two clash.
    ///
    /// - Throws: `ProcessFailure` with every problem in every file.
    package func load(_ id: String) throws(ProcessFailure) -> Process {
        let folders = try folders()
        // Only a name from the listing becomes a path.
        guard let known = folders.first(where: { $0 == id }) else {
            let suggestion = nearest(to: id, among: folders.filter { $0 != GlossaryFolder.name })
            throw failure(id, .noSuchProcess(id: id, suggestion: suggestion))
        }
        return try ProcessReader.read(Folder(root: root).folder(known), glossaries: glossaries)
    }

    func folders() throws(ProcessFailure) -> [String] {
        do throws(Folder.Unreadable) {
            return try Folder(root: root).folders()
        } catch {
            throw failure("", error.fault)
        }
    }

    var glossaries: GlossaryFolder { GlossaryFolder(root: Folder(root: root)) }

    func root(_ process: String) -> Folder { Folder(root: root).folder(process) }

    private func failure(_ id: String, _ fault: ProcessProblem.Fault) -> ProcessFailure {
        let problem = ProcessProblem(file: Folder(root: root).name, fault: fault)
        return ProcessFailure(process: id, problems: [problem])
    }
}

/// A process as it stands in a list.
package struct ProcessSummary: Sendable, Equatable {
    package var id: String
    package var name: String
    package var planType: String
    package var language: String
}
