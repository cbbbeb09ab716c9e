import Language
import Planning

extension Message {
    /// The text in a document in place of what has not been written yet.
    package static let missing: Message = "Ikke utfylt"
}

extension TypedText {
    /// Returns Markdown for `[Ikke utfylt: Lovverk]`, marked so that each format can make it stand out.
    mutating func missing(_ what: String?, _ say: Language) -> String {
        let text = what.map { "\(say(.missing)): \($0)" } ?? say(.missing)
        return "[" + inline("[\(text)]") + "]{.ikke-utfylt}"
    }
}
