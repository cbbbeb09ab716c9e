import Planning

/// Running text in pandoc's tree, as it reads. Footnotes and pictures are left out.
enum PandocInlines {
    static func text(_ value: JSONValue) -> String {
        pieces(value).map(\.text).joined()
    }

    /// Returns the lines of a paragraph. One that begins with a small letter goes on from the line above.
    static func lines(_ value: JSONValue) -> [PlanPart.Line] {
        pieces(value).split(whereSeparator: \.isBreak).map(line).filter { !$0.text.isEmpty }
            .reduce(into: []) { lines, line in
                if let last = lines.last, last.bold.isEmpty, line.bold.isEmpty, line.text.first?.isLowercase == true {
                    lines[lines.count - 1].text = last.text + " " + line.text
                } else {
                    lines.append(line)
                }
            }
    }

    static func hasPicture(_ value: JSONValue) -> Bool {
        if case .list(let values) = value { return values.contains(where: hasPicture) }
        guard let (kind, content) = value.node else { return false }
        return kind == "Image" || hasPicture(content)
    }

    /// Whether a line is one of a table of contents: nothing but a link to somewhere in the document.
    static func isReference(_ value: JSONValue) -> Bool {
        let kinds = value.list.compactMap(\.node).filter { $0.kind != "Space" && $0.kind != "SoftBreak" }
        return !kinds.isEmpty
            && kinds.allSatisfy { kind, content in
                kind == "Link" && content.list.last?.list.first?.text?.first == "#"
            }
    }

    private struct Piece {
        var text: String
        var isBold = false
        var isBreak = false
    }

    private static func line(_ pieces: ArraySlice<Piece>) -> PlanPart.Line {
        let pieces = pieces.drop { $0.text.trimmed.isEmpty }
        let bold = pieces.prefix { $0.isBold || $0.text.trimmed.isEmpty }
        return PlanPart.Line(
            cellText(joined(pieces)), bold: bold.contains(where: \.isBold) ? cellText(joined(bold)) : "")
    }

    private static func joined(_ pieces: ArraySlice<Piece>) -> String {
        pieces.map(\.text).joined()
    }

    private static func pieces(_ value: JSONValue, isBold: Bool = false) -> [Piece] {
        if case .list(let values) = value { return values.flatMap { pieces($0, isBold: isBold) } }
        guard let (kind, content) = value.node else { return [] }
        switch kind {
        case "Str": return [Piece(text: content.text ?? "", isBold: isBold)]
        case "Space", "SoftBreak": return [Piece(text: " ")]
        case "LineBreak": return [Piece(text: " ", isBreak: true)]
        case "RawInline": return isLineBreak(content) ? [Piece(text: " ", isBreak: true)] : []
        case "Code", "Math": return [Piece(text: content.list.last?.text ?? "", isBold: isBold)]
        case "Quoted":
            return [Piece(text: "«")] + pieces(content.list.last ?? .null, isBold: isBold) + [Piece(text: "»")]
        case "Note", "Image": return []
        case "Strong": return pieces(content, isBold: true)
        default: return pieces(content, isBold: isBold)
        }
    }

    /// Whether raw text is `<br>`, the one break that a row of a Markdown table may have.
    private static func isLineBreak(_ raw: JSONValue) -> Bool {
        raw.list.last?.text?.lowercased().hasPrefix("<br") == true
    }
}
