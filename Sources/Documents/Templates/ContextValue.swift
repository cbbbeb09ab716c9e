/// A value that a template can put into a document: a tree of named values.
///
/// Everything in it is plain text as people typed it. It reaches the document letter for letter:
/// nothing in it can become formatting, a link, HTML or a macro.
///
///     let context: ContextValue = .map([
///         "kommune": .text("Prøvevik kommune"),
///         "tekst": .map(["lovverk": .missing("Lovverk")]),
///     ])
///     // "$kommune$" in a template gives "Prøvevik kommune",
///     // "$tekst.lovverk$" gives "[Ikke utfylt: Lovverk]".
package indirect enum ContextValue: Sendable, Equatable {
    /// Text within a line. Line breaks in it become spaces.
    case text(String)
    /// Running text. A line break within one of them begins a new paragraph.
    case paragraphs([String])
    /// The values that `$for(x)$` goes through, in this order.
    case list([ContextValue])
    /// The values that `$x.name$` looks into.
    case map([String: ContextValue])
    case table(DocumentTable)
    /// A picture with its number and caption, on a line of its own. Where there is nothing to draw, the name is
    /// left out, and `$if(x)$` is false.
    case picture(Picture)
    /// Nothing is written here yet; the text says what is missing. True in `$if(x)$`.
    case missing(String)
    case flag(Bool)
}

extension ContextValue {
    /// Returns the value of that name, when this is a map that has it.
    package subscript(name: String) -> ContextValue? {
        guard case .map(let fields) = self else { return nil }
        return fields[name]
    }

    /// Returns the text of that name, when there is one that is not empty.
    func text(_ name: String) -> String? {
        guard case .text(let text)? = self[name], !text.isEmpty else { return nil }
        return text
    }
}

extension ContextValue {
    /// The pictures in the value, every one.
    var pictures: [Picture] {
        switch self {
        case .picture(let picture): [picture]
        case .list(let values): values.flatMap(\.pictures)
        case .map(let fields): fields.values.flatMap(\.pictures)
        case .text, .paragraphs, .table, .missing, .flag: []
        }
    }
}
