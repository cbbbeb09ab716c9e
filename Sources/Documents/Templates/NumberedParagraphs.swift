/// What stands in the boxes of a template whose paragraphs have numbers, in the order of the document.
///
///     NumberedParagraphs("::: avsnittsnummer\n$tekst.lovverk$\n:::").places
///     // [.variable(["tekst", "lovverk"])]
package struct NumberedParagraphs: Sendable {
    package indirect enum Place: Sendable, Equatable {
        case variable([String])
        /// Once for each element of a list.
        case each([String], [Place])
    }

    package let places: [Place]

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
        places = NumberedParagraphs.places(&tokens, in: lines)
    }

    private static func places(_ tokens: inout ArraySlice<TemplateToken>, in lines: Set<Int>) -> [Place] {
        var places: [Place] = []
        while let token = tokens.popFirst() {
            switch token.kind {
            case .variable(let path) where lines.contains(token.line): places.append(.variable(path))
            case .forLoop(let path):
                let inner = self.places(&tokens, in: lines)
                if !inner.isEmpty { places.append(.each(path, inner)) }
            case .endFor: return places
            default: break
            }
        }
        return places
    }
}
