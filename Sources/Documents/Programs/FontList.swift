import Glibc

/// The fonts that Typst is given, of `stil/skrifter.txt`. What is not among them is never used.
///
///     FontList(templates: templates).entries.filter { !$0.isThere }.map(\.package)
package struct FontList: Sendable, Equatable {
    package struct Entry: Sendable, Equatable {
        /// The Debian package that brings it.
        package var package: String
        package var path: String
        /// Whether the file is on the machine; without it documents are made with the others.
        package var isThere: Bool
    }

    /// The fonts, in the order in which Typst looks for a letter.
    package let entries: [Entry]

    /// - Throws: `unreadable` when the templates have no list.
    package init(templates: TemplateFolder) throws(DocumentProblem) {
        let lines = try FileText.read(templates.style("skrifter.txt")).split(whereSeparator: \.isNewline)
        entries = lines.filter { !$0.hasPrefix("#") }.compactMap { line in
            let words = line.split(whereSeparator: \.isWhitespace).map(String.init)
            guard words.count == 2 else { return nil }
            return Entry(package: words[0], path: words[1], isThere: access(words[1], R_OK) == 0)
        }
    }
}
