/// A context tree as a pandoc document in JSON: metadata and no text, which is what fills a template.
///
/// Strings go in as raw Markdown nodes that hold text already escaped, or a mark in its place: `TypedText`.
/// Names are sorted, so the same context is the same bytes.
struct PandocJSON {
    let words: DocumentWords
    private var typed: TypedText
    private var json = ""

    private init(words: DocumentWords, typed: TypedText) {
        self.words = words
        self.typed = typed
    }

    /// `context` has to be a map; anything else is a document without variables. `typed` says whether the
    /// texts are written out, and holds those that are not.
    static func document(_ context: ContextValue, words: DocumentWords, _ typed: inout TypedText) -> String {
        var writer = PandocJSON(words: words, typed: typed)
        defer { typed = writer.typed }
        writer.json = #"{"pandoc-api-version":[1,23,1],"meta":"#
        if case .map(let fields) = context { writer.appendFields(fields) } else { writer.json += "{}" }
        writer.json += #","blocks":[]}"#
        return writer.json
    }

    private mutating func append(_ value: ContextValue) {
        switch value {
        case .text(let text): appendInline(typed.inline(text))
        case .missing(let what): appendInline(words.missingMark(what, &typed))
        case .paragraphs(let texts): appendParagraphs(typed.paragraphs(texts))
        case .table(let table): appendTable(MarkdownTable(table: table, words: words).text(&typed))
        case .picture(let picture): appendTable(MarkdownPicture(picture: picture, words: words).text)
        case .flag(let isOn): json += #"{"t":"MetaBool","c":\#(isOn)}"#
        case .list(let values): appendList(values)
        case .map(let fields):
            json += #"{"t":"MetaMap","c":"#
            appendFields(fields)
            json += "}"
        }
    }

    private mutating func appendFields(_ fields: [String: ContextValue]) {
        json += "{"
        for (index, field) in fields.sorted(by: { $0.key < $1.key }).enumerated() {
            if index > 0 { json += "," }
            appendString(field.key)
            json += ":"
            append(field.value)
        }
        json += "}"
    }

    private mutating func appendList(_ values: [ContextValue]) {
        json += #"{"t":"MetaList","c":["#
        for (index, value) in values.enumerated() {
            if index > 0 { json += "," }
            append(value)
        }
        json += "]}"
    }

    private mutating func appendInline(_ markdown: String) {
        json += #"{"t":"MetaInlines","c":["#
        if !markdown.isEmpty { appendRaw("RawInline", markdown) }
        json += "]}"
    }

    private mutating func appendParagraphs(_ texts: [String]) {
        json += #"{"t":"MetaBlocks","c":["#
        for (index, text) in texts.enumerated() {
            if index > 0 { json += "," }
            json += #"{"t":"Para","c":["#
            appendRaw("RawInline", text)
            json += "]}"
        }
        json += "]}"
    }

    private mutating func appendTable(_ markdown: String) {
        json += #"{"t":"MetaBlocks","c":["#
        appendRaw("RawBlock", markdown)
        json += "]}"
    }

    private mutating func appendRaw(_ node: String, _ markdown: String) {
        json += #"{"t":""# + node + #"","c":["markdown","#
        appendString(markdown)
        json += "]}"
    }

    private mutating func appendString(_ text: String) {
        json += "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": json += "\\\""
            case "\\": json += "\\\\"
            case "\n": json += "\\n"
            default:
                // MarkdownText has folded away every other control sign; names have none.
                json.unicodeScalars.append(scalar)
            }
        }
        json += "\""
    }
}
