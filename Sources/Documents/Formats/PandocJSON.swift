import Language

/// A context tree as a pandoc document in JSON: metadata and no text, which is what fills a template.
///
/// Strings go in as raw Markdown nodes that hold text already escaped, or a mark in its place: `TypedText`.
/// Names are sorted, so the same context is the same bytes.
struct PandocJSON {
    let say: Language
    private var typed: TypedText
    private var json: [UInt8] = []

    private init(say: Language, typed: TypedText) {
        self.say = say
        self.typed = typed
    }

    /// Writes a context, which has to be a map; anything else is a document without variables. `typed` says whether the
    /// texts are written out, and holds those that are not.
    static func document(_ context: ContextValue, say: Language, _ typed: inout TypedText) -> [UInt8] {
        var writer = PandocJSON(say: say, typed: typed)
        defer { typed = writer.typed }
        writer.write(#"{"pandoc-api-version":[1,23,1],"meta":"#)
        if case .map(let fields) = context { writer.appendFields(fields) } else { writer.write("{}") }
        writer.write(#","blocks":[]}"#)
        return writer.json
    }

    private mutating func append(_ value: ContextValue) {
        switch value {
        case .text(let text): appendInline(typed.inline(text))
        case .missing(let what): appendInline(typed.missing(what, say))
        case .paragraphs(let texts): appendParagraphs(typed.paragraphs(texts))
        case .table(let table): appendTable(MarkdownTable(table: table, say: say).text(&typed))
        case .picture(let picture): appendTable(MarkdownPicture(picture: picture, say: say).text)
        case .flag(let isOn): write(#"{"t":"MetaBool","c":\#(isOn)}"#)
        case .list(let values): appendList(values)
        case .map(let fields):
            write(#"{"t":"MetaMap","c":"#)
            appendFields(fields)
            write("}")
        }
    }

    private mutating func appendFields(_ fields: [String: ContextValue]) {
        write("{")
        for (index, field) in fields.sorted(by: { $0.key < $1.key }).enumerated() {
            if index > 0 { write(",") }
            appendString(field.key)
            write(":")
            append(field.value)
        }
        write("}")
    }

    private mutating func appendList(_ values: [ContextValue]) {
        write(#"{"t":"MetaList","c":["#)
        for (index, value) in values.enumerated() {
            if index > 0 { write(",") }
            append(value)
        }
        write("]}")
    }

    private mutating func appendInline(_ markdown: String) {
        write(#"{"t":"MetaInlines","c":["#)
        if !markdown.isEmpty { appendRaw("RawInline", markdown) }
        write("]}")
    }

    private mutating func appendParagraphs(_ texts: [String]) {
        write(#"{"t":"MetaBlocks","c":["#)
        for (index, text) in texts.enumerated() {
            if index > 0 { write(",") }
            write(#"{"t":"Para","c":["#)
            appendRaw("RawInline", text)
            write("]}")
        }
        write("]}")
    }

    private mutating func appendTable(_ markdown: String) {
        write(#"{"t":"MetaBlocks","c":["#)
        appendRaw("RawBlock", markdown)
        write("]}")
    }

    private mutating func appendRaw(_ node: String, _ markdown: String) {
        write(#"{"t":""# + node + #"","c":["markdown","#)
        appendString(markdown)
        write("]}")
    }

    private mutating func appendString(_ text: String) { JSONValue.append(text, to: &json) }

    private mutating func write(_ text: String) { json += text.utf8 }
}
