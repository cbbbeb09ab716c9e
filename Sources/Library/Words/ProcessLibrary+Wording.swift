import Planning

extension ProcessLibrary {
    /// Returns the file in the folder of a process that has its labels in a language, or is to have them: "nn.po".
    package func wordingFile(of process: String, in language: String) -> String {
        WordingReader(folder: root(process), language: language).file
    }

    /// Returns what the labels of a process are in another language, from `<language>.po` in its folder.
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

    /// Returns what the terms of the shared glossaries are in the language. A glossary that cannot be read is told of
    /// when the process is loaded.
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
