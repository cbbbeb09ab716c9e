/// The words Documents itself puts into a document, in the language of the document.
package struct DocumentWords: Sendable, Equatable {
    /// What stands in place of what nobody has written yet.
    package var missing: String
    /// What those who do not know have answered.
    package var unknown: String
    /// What stands before the number of the version.
    package var version: String

    package init(missing: String, unknown: String, version: String) {
        self.missing = missing
        self.unknown = unknown
        self.version = version
    }

    package static let nb = DocumentWords(missing: "Ikke utfylt", unknown: "vet ikke", version: "Versjon")
    package static let nn = DocumentWords(missing: "Ikkje utfylt", unknown: "veit ikkje", version: "Versjon")

    /// Markdown for `[Ikke utfylt: Lovverk]`, marked so that each format can make it stand out.
    func missingMark(_ what: String?, _ typed: inout TypedText) -> String {
        let text = what.map { "\(missing): \($0)" } ?? missing
        return "[" + typed.inline("[\(text)]") + "]{.ikke-utfylt}"
    }
}
