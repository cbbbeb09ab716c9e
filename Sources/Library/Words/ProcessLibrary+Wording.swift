import Planning

extension ProcessLibrary {
    /// Where a process keeps its labels in a language, as it is shown: `midt-norge/språk/nn.yaml`.
    package static func wordingFile(of process: String, in language: String) -> String {
        "\(process)/\(WordingReader.folder)/\(language).yaml"
    }

    /// What the labels of a process are in another language, from `språk/<language>.yaml` in its folder.
    ///
    ///     try library.wording(of: "midt-norge", in: "nn")?("Ansvarlig")  // "Ansvarleg"
    ///
    /// - Returns: nil when the process has no such file.
    /// - Throws: `ProcessFailure` with every problem in the file.
    package func wording(of process: String, in language: String) throws(ProcessFailure) -> Wording? {
        let folders = try folders()
        guard folders.contains(process) else { return nil }
        guard var wording = try WordingReader(folder: root(process), language: language).read() else { return nil }
        wording.words.merge(sharedWords(of: process, in: language)) { own, _ in own }
        return wording
    }

    /// What the terms of the shared glossaries are in the language. A glossary that cannot be read is told of when the
    /// process is loaded.
    private func sharedWords(of process: String, in language: String) -> [String: String] {
        guard let bytes = try? root(process).bytes(of: ProcessReader.processFile),
            let node = try? NodeReader.read(bytes)
        else { return [:] }
        let own = node[ProcessKeys.language]?.text ?? "nb"
        var words: [String: String] = [:]
        for shared in node.strings(ProcessKeys.glossaries).flatMap({ (try? glossaries.read($0)) ?? [] }) {
            guard shared.language == language || shared.translations[language] != nil else { continue }
            let (from, to) = (shared.term(in: own), shared.term(in: language))
            words[from.word] = to.word
            words[from.meaning] = to.meaning
        }
        return words
    }
}

/// Reads one file of labels.
struct WordingReader {
    static let folder = "språk"

    let process: Folder
    let file: String

    init(folder process: Folder, language: String) {
        self.process = process
        file = language + ".yaml"
    }

    func read() throws(ProcessFailure) -> Wording? {
        let folders = (try? process.folders()) ?? []
        guard folders.contains(Self.folder) else { return nil }
        let folder = process.folder(Self.folder)
        let files = (try? folder.files(endingIn: ".yaml")) ?? []
        // Only a name from the listing becomes a path.
        guard files.contains(file) else { return nil }
        return wording(try checked(try node(in: folder)))
    }

    private func wording(_ node: Node) -> Wording {
        var words: [String: String] = [:]
        for text in node.strings(WordingKeys.same) { words[text] = text }
        for entry in node[WordingKeys.words]?.map ?? [] { words[entry.key] = entry.value.text ?? entry.key }
        return Wording(words)
    }

    private func checked(_ node: Node) throws(ProcessFailure) -> Node {
        var checker = KeyChecker(file: shown)
        checker.check(node, against: WordingKeys.table)
        guard checker.problems.isEmpty else {
            throw ProcessFailure(process: process.name, problems: checker.problems)
        }
        return node
    }

    private func node(in folder: Folder) throws(ProcessFailure) -> Node {
        do {
            return try NodeReader.read(try folder.bytes(of: file))
        } catch let unreadable as Folder.Unreadable {
            throw failure(unreadable.fault)
        } catch let misreading as Misreading {
            throw failure(misreading.fault, line: misreading.line)
        } catch {
            preconditionFailure("Files are read with no other errors: \(error)")
        }
    }

    private func failure(_ fault: ProcessProblem.Fault, line: Int? = nil) -> ProcessFailure {
        ProcessFailure(process: process.name, problems: [ProcessProblem(file: shown, line: line, fault: fault)])
    }

    private var shown: String { "\(Self.folder)/\(file)" }
}
