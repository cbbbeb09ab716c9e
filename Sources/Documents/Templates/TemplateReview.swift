/// A review of a template by the eyes of somebody who is to send out the document: `TemplateCheck`, and what would
/// first show in the document, or stop the PDF.
///
///     TemplateReview.findings(in: "---\nlang: nb-NO\n---\n# A\n\n### B\n", schema: schema)
///     // [.noHeader("title"), line 1; .skippedHeading("### B", after: 1), line 6]
package struct TemplateReview {
    /// Returns the findings, in the order of their lines.
    package static func findings(in template: String, schema: ContextSchema) -> [TemplateFinding] {
        // Some programs begin a file with a mark of its encoding, which pandoc passes over.
        let text = template.hasPrefix("\u{FEFF}") ? template.dropFirst() : template[...]
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(String.init)
        let found =
            TemplateCheck.findings(in: template, schema: schema) + headers(lines) + headings(lines) + blocks(lines)
        return found.enumerated().sorted { ($0.element.line, $0.offset) < ($1.element.line, $1.offset) }
            .map(\.element)
    }

    /// The names that a template must have in its head: a document without them has no title, or is read aloud in the
    /// wrong language.
    private static let needed = ["title", "lang"]

    private static func headers(_ lines: [String]) -> [TemplateFinding] {
        let header = lines.first?.trimmedEnd == "---" ? lines.dropFirst().prefix { $0.trimmedEnd != "---" } : []
        return needed.filter { name in !header.contains { $0.hasPrefix(name + ":") } }
            .map { TemplateFinding(.noHeader($0), line: 1) }
    }

    /// Returns the headings that skip a level. The title is level 1, and what is under `#` in the template is too.
    private static func headings(_ lines: [String]) -> [TemplateFinding] {
        var findings: [TemplateFinding] = []
        var level = 0
        for (index, line) in lines.enumerated() {
            guard let next = headingLevel(line) else { continue }
            if next > level + 1 {
                findings.append(TemplateFinding(.skippedHeading(line.trimmedEnd, after: level), line: index + 1))
            }
            level = next
        }
        return findings
    }

    /// Returns the blocks that are not closed: three colons and a name begin a block, and colons alone end it.
    private static func blocks(_ lines: [String]) -> [TemplateFinding] {
        var open: [TemplateFinding] = []
        for (index, line) in lines.enumerated() where line.hasPrefix(":::") {
            let text = line.trimmedEnd
            if text.contains(where: { $0 != ":" }) {
                open.append(TemplateFinding(.unclosedBlock(text), line: index + 1))
            } else {
                _ = open.popLast()
            }
        }
        return open
    }

    private static func headingLevel(_ line: String) -> Int? {
        let marks = line.prefix { $0 == "#" }.count
        guard (1...6).contains(marks), line.dropFirst(marks).first == " " else { return nil }
        return marks
    }
}

extension String {
    /// The text without what a Windows program, or a careless hand, leaves at the end of a line.
    fileprivate var trimmedEnd: String {
        String(reversed().drop { $0.isWhitespace }.reversed())
    }
}
