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

    /// - Throws: `unknownDocument`, with the nearest name and all there are.
    package func template(of document: String) throws(DocumentProblem) -> String {
        let all = documents
        guard all.contains(document) else {
            let suggestion = nearest(to: document, among: all)
            throw .unknownDocument(document, suggestion: suggestion, available: all)
        }
        return "\(root)/\(language)/\(document).md"
    }

    func style(_ name: String) -> String { "\(root)/stil/\(name)" }
}
