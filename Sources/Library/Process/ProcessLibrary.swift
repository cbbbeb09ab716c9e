import Planning

/// The processes in a folder of process files, one folder each: `Workshops/midt-norge/`. Processes of one's own may lie
/// in another folder; there a process is looked for first.
///
///     let library = ProcessLibrary(folder: "Workshops", own: "prosesser")
///     try library.list().map(\.id)        // ["klima", "midt-norge"]
///     try library.load("midt-norge").tools.count
///     try library.load("midtnorge")       // throws ProcessFailure: mente du «midt-norge»?
package struct ProcessLibrary: Sendable {
    /// The name of the folder of processes of one's own.
    package static let ownName = "prosesser"

    private let root: String
    private let own: String?
    /// The folder that has the shared glossaries, when it is another.
    var shared: String?

    /// Creates a library. The folders are read at each call, never before; `own` need not exist.
    package init(folder: String, own: String? = nil) {
        root = folder
        self.own = own
    }

    /// Lists the processes there are, by id. One whose `prosess.yaml` cannot be understood is listed by its folder's
    /// name; `load` says what is wrong with it.
    ///
    /// - Throws: `ProcessFailure` when the folder itself cannot be read.
    package func list() throws(ProcessFailure) -> [ProcessSummary] {
        let folders = try folders().map { root($0) }
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
            language: node?[ProcessKeys.language]?.text ?? "nb", isOwn: folder.root == own,
            isPattern: node?[ProcessKeys.pattern]?.yesNo ?? false)
    }

    /// Loads the whole process, checked: every name in it exists, and no two clash.
    ///
    /// - Throws: `ProcessFailure` with every problem in every file.
    package func load(_ id: String) throws(ProcessFailure) -> Process {
        let folders = try folders()
        // Only a name from the listing becomes a path.
        guard let known = folders.first(where: { $0 == id }) else {
            let suggestion = nearest(to: id, among: folders.filter { $0 != GlossaryFolder.name })
            throw failure(id, .noSuchProcess(id: id, suggestion: suggestion))
        }
        return try ProcessReader.read(root(known), glossaries: glossaries)
    }

    func folders() throws(ProcessFailure) -> [String] {
        do throws(Misreading) {
            let shared = try Folder(root: root).folders()
            let own = ownFolders
            return own.isEmpty ? shared : Set(shared + own).sorted()
        } catch {
            throw failure("", error.fault)
        }
    }

    var glossaries: GlossaryFolder { GlossaryFolder(root: Folder(root: shared ?? root)) }

    /// The folders of one's own that have a process in them: another folder may happen to be called the same.
    private var ownFolders: [String] {
        guard let own, own != root else { return [] }
        let folders = (try? Folder(root: own).folders()) ?? []
        return folders.filter { name in
            let files = try? Folder(root: own).folder(name).files(endingIn: ".yaml")
            return files?.contains(ProcessReader.processFile) == true
        }
    }

    func root(_ process: String) -> Folder {
        let isOwn = ownFolders.contains(process)
        return Folder(root: isOwn ? own ?? root : root).folder(process)
    }

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
    /// Whether the process lies in the folder of one's own.
    package var isOwn = false
    /// Whether the process is the one to copy when no other is named.
    package var isPattern = false
}
