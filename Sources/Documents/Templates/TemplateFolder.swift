import FileSystem
import Glibc
import Planning

/// The folder `Templates/`: the documents of each language, and the looks they share (`stil/`).
///
/// Templates of one's own may lie in another folder, `maler/`, built the same way but without looks. There a
/// document is looked for first.
package struct TemplateFolder: Sendable, Equatable {
    package static let ownName = "maler"

    package var root: String
    /// The language of the documents, a folder in the root: `nb`.
    package var language: String
    /// The folder of one's own templates; it need not exist.
    package var own: String?

    package init(root: String, language: String = "nb", own: String? = nil) {
        self.root = root
        self.language = language
        self.own = own
    }

    /// The documents there are templates for, sorted.
    package var documents: [String] {
        Set(roots.flatMap(documents)).sorted()
    }

    /// The documents there are templates of one's own for, sorted.
    package var ownDocuments: [String] { own.map(documents) ?? [] }

    /// Returns what the template of a document says.
    package func text(of document: String) throws(DocumentProblem) -> String {
        try FileText.read(try template(of: document))
    }

    /// Returns the path of the template of a document. Only a name from the listing becomes a path, and no link is
    /// followed out of the folder.
    ///
    /// - Throws: `unknownDocument`, with the nearest name and all there are; `outsideFolder`.
    package func template(of document: String) throws(DocumentProblem) -> String {
        guard let root = roots.first(where: { documents(in: $0).contains(document) }) else {
            let all = documents
            throw .unknownDocument(document, suggestion: nearest(to: document, among: all), available: all)
        }
        let file = "\(root)/\(language)/\(document).md"
        guard !leads(file, outOf: root) else { throw .outsideFolder(file: file) }
        return file
    }

    /// The folders in the order they are looked in.
    private var roots: [String] { (own.map { [$0] } ?? []) + [root] }

    private func documents(in root: String) -> [String] {
        (FolderListing.names(in: "\(root)/\(language)") ?? [])
            .filter { $0.hasSuffix(".md") && !$0.hasPrefix(".") }
            .map { String($0.dropLast(3)) }
    }

    /// Whether it is a link out of the folder. One that leads nowhere is another matter: it cannot be read.
    private func leads(_ file: String, outOf root: String) -> Bool {
        guard let real = realPath(file), let realRoot = realPath(root) else { return false }
        return !real.hasPrefix(realRoot + "/")
    }

    package func style(_ name: String) -> String { "\(root)/stil/\(name)" }
}
