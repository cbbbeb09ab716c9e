/// The contents of the boxes of a template whose paragraphs have numbers, in the order of the document.
///
///     NumberedParagraphs("::: avsnittsnummer\n$tekst.lovverk$\n:::").slots
///     // [.variable(["tekst", "lovverk"])]
package struct NumberedParagraphs: Sendable {
    package indirect enum Slot: Sendable, Equatable {
        case variable([String])
        /// Once for each element of a list.
        case each([String], [Slot])
    }

    package let slots: [Slot]

    package init(_ template: String) {
        var lines: Set<Int> = []
        var isInside = false
        for (index, line) in template.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let text = line.drop { $0 == " " }
            if text.hasPrefix(":::") {
                isInside = text.contains("avsnittsnummer")
            } else if isInside {
                lines.insert(index + 1)
            }
        }
        var tokens = TemplateScanner.tokens(in: template)[...]
        slots = NumberedParagraphs.slots(&tokens, in: lines)
    }

    private static func slots(_ tokens: inout ArraySlice<TemplateToken>, in lines: Set<Int>) -> [Slot] {
        var slots: [Slot] = []
        while let token = tokens.popFirst() {
            switch token.kind {
            case .variable(let path) where lines.contains(token.line): slots.append(.variable(path))
            case .forLoop(let path):
                let inner = self.slots(&tokens, in: lines)
                if !inner.isEmpty { slots.append(.each(path, inner)) }
            case .endFor: return slots
            default: break
            }
        }
        return slots
    }
}
