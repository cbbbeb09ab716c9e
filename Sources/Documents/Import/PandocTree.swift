import Planning

/// Pandoc's tree of a document, as far as an old plan is concerned.
struct PandocTree {
    private(set) var parts: [PlanPart] = []

    /// - Parameter document: what `pandoc -t json` wrote.
    init?(_ document: JSONValue) {
        guard case .map(let fields) = document, let blocks = fields["blocks"] else { return nil }
        walk(blocks)
    }

    /// Walks through a value: headings and tables may stand in boxes, lists and quotations.
    private mutating func walk(_ value: JSONValue) {
        if case .list(let values) = value {
            for value in values { walk(value) }
        }
        guard let (kind, content) = value.node else { return }
        switch kind {
        case "Header":
            guard content.list.count == 3 else { return }
            let text = cellText(PandocInlines.text(content.list[2]))
            if text.isEmpty { return }
            let isHidden = PandocTree.hasClass("boplan-skjult", content.list[1])
            parts.append(isHidden ? .hiddenSheet(text) : .heading(level: content.list[0].number, text: text))
        case "Table": parts.append(.table(PandocTable(content).rows))
        case "Figure": parts.append(.picture)
        case "Para", "Plain", "LineBlock": add(content)
        case "CodeBlock": parts.append(.paragraph([.init(cellText(content.list.last?.text ?? ""))]))
        case "BulletList": addList(content)
        case "OrderedList": addList(content.list.last ?? .null)
        case "DefinitionList": for entry in content.list { addTerm(entry) }
        case "RawBlock": break
        default: walk(content)
        }
    }

    private mutating func add(_ inlines: JSONValue) {
        if PandocInlines.isReference(inlines) { return }
        let lines = PandocInlines.lines(inlines)
        if !lines.isEmpty {
            parts.append(.paragraph(lines))
        } else if PandocInlines.hasPicture(inlines) {
            parts.append(.picture)
        }
    }

    /// Adds a list, or what is in it: Word makes lists of numbered headings, and of what stands around a table.
    private mutating func addList(_ items: JSONValue) {
        if items.list.contains(where: PandocTree.holdsStructure) { return walk(items) }
        let texts = items.list.map(PandocTree.text).filter { !$0.isEmpty }
        if !texts.isEmpty { parts.append(.list(texts)) }
    }

    /// Adds a term and what it means, as a bold line and what follows it.
    private mutating func addTerm(_ entry: JSONValue) {
        guard entry.list.count == 2 else { return }
        let term = cellText(PandocInlines.text(entry.list[0]))
        parts.append(.paragraph([PlanPart.Line(term, bold: term), PlanPart.Line(PandocTree.text(entry.list[1]))]))
    }

    /// Whether a node has a class, by its attributes `[id, [class], [[key, value]]]`. `regneark.lua` tells by
    /// classes what it has seen.
    static func hasClass(_ name: String, _ attributes: JSONValue?) -> Bool {
        guard let parts = attributes?.list, parts.count == 3 else { return false }
        return parts[1].list.contains(.text(name))
    }

    private static func holdsStructure(_ value: JSONValue) -> Bool {
        if case .list(let values) = value { return values.contains(where: holdsStructure) }
        guard let (kind, content) = value.node else { return false }
        switch kind {
        case "Header", "Table": return true
        // A table of contents is gone through line by line.
        case "Para", "Plain": return PandocInlines.isReference(content)
        case "LineBlock", "CodeBlock", "RawBlock": return false
        default: return holdsStructure(content)
        }
    }

    /// Returns the text of some blocks as one line.
    static func text(_ blocks: JSONValue) -> String {
        joinedLines(paragraphs(blocks))
    }

    private static func paragraphs(_ value: JSONValue) -> [String] {
        if case .list(let values) = value { return values.flatMap(paragraphs) }
        guard let (kind, content) = value.node else { return [] }
        switch kind {
        case "Para", "Plain", "LineBlock": return PandocInlines.lines(content).map(\.text)
        case "Header": return [cellText(PandocInlines.text(content.list.last ?? .null))]
        case "CodeBlock": return [cellText(content.list.last?.text ?? "")]
        case "RawBlock": return []
        default: return paragraphs(content)
        }
    }
}
