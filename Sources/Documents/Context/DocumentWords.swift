/// The words Documents itself puts into a document, in the language of the document.
package struct DocumentWords: Sendable {
    /// What stands in place of what nobody has written yet.
    package var missing: String
    package var pictures: PictureWords

    package init(missing: String, pictures: PictureWords = .nb) {
        self.missing = missing
        self.pictures = pictures
    }

    package static let nb = DocumentWords(missing: "Ikke utfylt")

    /// Markdown for `[Ikke utfylt: Lovverk]`, marked so that each format can make it stand out.
    func missingMark(_ what: String?) -> String {
        let text = what.map { "\(missing): \($0)" } ?? missing
        return "[" + MarkdownText.inline("[\(text)]") + "]{.ikke-utfylt}"
    }
}
