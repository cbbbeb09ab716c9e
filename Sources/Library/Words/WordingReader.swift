import Language
import Planning

/// A reader of what a process is called in another language, from its folder: `nn.po`, or `språk/nn.yaml` as processes
/// had it before.
struct WordingReader {
    /// The folder where processes had their words before.
    static let folder = "språk"

    let process: Folder
    private let catalogue: String
    private let table: String

    init(folder process: Folder, language: String) {
        self.process = process
        catalogue = language + ".po"
        table = language + ".yaml"
    }

    /// The file that the words are in, or are to be written in, as it is shown.
    var file: String { !has(catalogue, in: process) && hasTable ? shownTable : catalogue }

    /// Reads the words; nil when there are none.
    func read() throws(ProcessFailure) -> Wording? {
        // Only a name from the listing becomes a path.
        if has(catalogue, in: process) { return try readCatalogue() }
        guard hasTable else { return nil }
        return wording(
            try process.folder(Self.folder).node(
                of: table, as: shownTable, fitting: WordingKeys.table, in: process.name))
    }

    private func has(_ file: String, in folder: Folder) -> Bool {
        ((try? folder.files(endingIn: file)) ?? []).contains(file)
    }

    private func failure(_ fault: ProcessProblem.Fault, line: Int?) -> ProcessFailure {
        ProcessFailure(process: process.name, problems: [ProcessProblem(file: catalogue, line: line, fault: fault)])
    }
}

// MARK: - nn.po

extension WordingReader {
    private func readCatalogue() throws(ProcessFailure) -> Wording {
        let text: String
        do throws(Misreading) {
            text = try NodeReader.text(of: try process.bytes(of: catalogue))
        } catch {
            throw failure(error.fault, line: error.line)
        }
        do throws(CatalogueFault) {
            return Wording(try Catalogue(po: text).texts)
        } catch {
            throw failure(.catalogue(error.kind), line: error.line)
        }
    }
}

// MARK: - språk/nn.yaml

extension WordingReader {
    private var hasTable: Bool {
        ((try? process.folders()) ?? []).contains(Self.folder) && has(table, in: process.folder(Self.folder))
    }

    private var shownTable: String { "\(Self.folder)/\(table)" }

    private func wording(_ node: Node) -> Wording {
        var words: [String: String] = [:]
        for text in node.strings(WordingKeys.same) { words[text] = text }
        for entry in node[WordingKeys.words]?.map ?? [] { words[entry.key] = entry.value.text ?? entry.key }
        return Wording(words)
    }
}
