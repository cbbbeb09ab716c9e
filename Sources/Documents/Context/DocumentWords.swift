/// The words Documents itself puts into a document, in the language of the document.
package struct DocumentWords: Sendable, Equatable {
    /// What stands in place of what nobody has written yet.
    package var missing: String
    /// What those who do not know have answered.
    package var unknown: String
    /// What the context says in its own words.
    package var context: ContextWords

    package init(missing: String, unknown: String, context: ContextWords) {
        self.missing = missing
        self.unknown = unknown
        self.context = context
    }

    package static let nb = DocumentWords(missing: "Ikke utfylt", unknown: "vet ikke", context: .nb)
    package static let nn = DocumentWords(missing: "Ikkje utfylt", unknown: "veit ikkje", context: .nn)

    /// Markdown for `[Ikke utfylt: Lovverk]`, marked so that each format can make it stand out.
    func missingMark(_ what: String?) -> String {
        let text = what.map { "\(missing): \($0)" } ?? missing
        return "[" + MarkdownText.inline("[\(text)]") + "]{.ikke-utfylt}"
    }
}
