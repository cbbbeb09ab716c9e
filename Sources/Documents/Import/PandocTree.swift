/// Pandoc's tree of a document, as far as an old plan is concerned.
struct PandocTree {
    private(set) var parts: [PlanPart] = []

    /// - Parameter document: what `pandoc -t json` wrote.
    init?(_ document: JSONValue) {
        guard case .map(let fields) = document, let blocks = fields["blocks"] else { return nil }
        walk(blocks)
    }

    /// Headings and tables may stand in boxes, lists and quotations.
    private mutating func walk(_ value: JSONValue) {
        if case .list(let values) = value {
            for value in values { walk(value) }
        }
        guard let (kind, content) = value.node else { return }
        switch kind {
        case "Header":
            guard content.list.count == 3 else { return }
            let text = cellText(PandocTree.line(content.list[2]))
            if !text.isEmpty { parts.append(.heading(level: content.list[0].number, text: text)) }
        case "Table": parts.append(.table(PandocTable(content).rows))
        default: walk(content)
        }
    }
}

// MARK: - Text

extension PandocTree {
    /// The text of some blocks as one line. Paragraphs and list items that end without a stop get a
    /// semicolon between them, so that what was apart does not run together.
    static func text(_ blocks: JSONValue) -> String {
        paragraphs(blocks).map(cellText).filter { !$0.isEmpty }.reduce("") { text, paragraph in
            guard let last = text.last else { return paragraph }
            return text + (".,:;!?".contains(last) ? " " : "; ") + paragraph
        }
    }

    private static func paragraphs(_ value: JSONValue) -> [String] {
        if case .list(let values) = value { return values.flatMap(paragraphs) }
        guard let (kind, content) = value.node else { return [] }
        switch kind {
        case "Para", "Plain", "LineBlock": return [line(content)]
        case "Header": return [line(content.list.last ?? .null)]
        case "CodeBlock": return [content.list.last?.text ?? ""]
        case "RawBlock": return []
        default: return paragraphs(content)
        }
    }

    /// Inlines as they read. Footnotes and pictures are left out.
    static func line(_ value: JSONValue) -> String {
        if case .list(let values) = value { return values.map(line).joined() }
        guard let (kind, content) = value.node else { return "" }
        switch kind {
        case "Str": return content.text ?? ""
        case "Space", "SoftBreak", "LineBreak": return " "
        case "Code", "Math": return content.list.last?.text ?? ""
        case "Quoted": return "«" + line(content.list.last ?? .null) + "»"
        case "Note", "Image", "RawInline": return ""
        default: return line(content)
        }
    }
}
