import Glibc
import Planning

/// The folder `Templates/`: the documents of each language, and the looks they share (`stil/`).
package struct TemplateFolder: Sendable, Equatable {
    package var root: String
    /// The language of the documents, a folder in the root: `nb`.
    package var language: String

    package init(root: String, language: String = "nb") {
        self.root = root
        self.language = language
    }

    /// The documents there are templates for, sorted.
    package var documents: [String] {
        FileText.names(in: "\(root)/\(language)")
            .filter { $0.hasSuffix(".md") && !$0.hasPrefix(".") }
            .map { String($0.dropLast(3)) }
    }

    /// Only a name from the listing becomes a path, and no link is followed out of the folder.
    ///
    /// - Throws: `unknownDocument`, with the nearest name and all there are; `outsideFolder`.
    package func template(of document: String) throws(DocumentProblem) -> String {
        let all = documents
        guard all.contains(document) else {
            let suggestion = nearest(to: document, among: all)
            throw .unknownDocument(document, suggestion: suggestion, available: all)
        }
        let file = "\(root)/\(language)/\(document).md"
        guard !leadsOut(file) else { throw .outsideFolder(file: file) }
        return file
    }

    /// A link that leads nowhere is another matter: it cannot be read.
    private func leadsOut(_ file: String) -> Bool {
        guard let real = Self.realPath(file), let realRoot = Self.realPath(root) else { return false }
        return !real.hasPrefix(realRoot + "/")
    }

    private static func realPath(_ path: String) -> String? {
        guard let resolved = realpath(path, nil) else { return nil }
        defer { free(resolved) }
        return String(cString: resolved)
    }

    func style(_ name: String) -> String { "\(root)/stil/\(name)" }
}
