import Language

/// The words Documents itself puts into a document, in the language of the document.
package struct DocumentWords: Sendable {
    /// What stands in place of what nobody has written yet.
    package var missing: String
    /// What those who do not know have answered.
    package var unknown: String
    /// What stands before the number of the version.
    package var version: String
    /// What the context says in its own words.
    package var context: ContextWords
    package var pictures: PictureWords
    /// Puts messages into the words of the document.
    package var language = Language.nb

    package init(
        missing: String, unknown: String, version: String, context: ContextWords, pictures: PictureWords = .nb
    ) {
        self.missing = missing
        self.unknown = unknown
        self.version = version
        self.context = context
        self.pictures = pictures
    }

    package static let nb = DocumentWords(
        missing: "Ikke utfylt", unknown: "vet ikke", version: "Versjon", context: .nb)
    package static let nn = DocumentWords(
        missing: "Ikkje utfylt", unknown: "veit ikkje", version: "Versjon", context: .nn, pictures: .nn)

    /// Markdown for `[Ikke utfylt: Lovverk]`, marked so that each format can make it stand out.
    func missingMark(_ what: String?, _ typed: inout TypedText) -> String {
        let text = what.map { "\(missing): \($0)" } ?? missing
        return "[" + typed.inline("[\(text)]") + "]{.ikke-utfylt}"
    }
}
