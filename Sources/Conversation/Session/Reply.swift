import Screens

/// Something the assistant says, and what kind of thing it is.
package struct Reply: Sendable {
    package enum Kind: Sendable {
        /// A contribution is safely kept, under this short id.
        case acknowledgement(String)
        /// The answer that was asked for.
        case result
        /// Explanation and encouragement; a script does without.
        case guidance
        /// The line could not be done as asked.
        case problem
        /// Nothing that stands on the screen is for the next person to see.
        case curtain
        /// The wall that was asked for, to fill the screen until somebody has seen it; the lines are for where that
        /// cannot be.
        case wall(ShownWall)
    }

    package var kind: Kind
    package var lines: [StyledLine]

    package init(_ kind: Kind, _ lines: [StyledLine]) {
        self.kind = kind
        self.lines = lines
    }

    static let curtain = Reply(.curtain, [])
    static func result(_ lines: [StyledLine]) -> Reply { Reply(.result, lines) }
    static func guidance(_ lines: [StyledLine]) -> Reply { Reply(.guidance, lines) }

    /// Returns the reply with running text in lines that fit the screen; what is drawn in columns fits already.
    /// Whatever stands in the workshop file, nothing in a line commands the terminal.
    package func fitted(to screen: Screen) -> Reply {
        switch kind {
        case .result, .wall: return Reply(kind, lines.map(\.harmless))
        case .acknowledgement, .guidance, .problem, .curtain: break
        }
        return Reply(
            kind,
            lines.flatMap { line -> [StyledLine] in
                guard line.spans.count == 1, screen.measure(line.text) > screen.width else { return [line.harmless] }
                return line.text.split(whereSeparator: \.isNewline).flatMap { text in
                    wrap(String(text), width: screen.width, measure: screen.measure)
                        .map { StyledLine($0, line.spans[0].style) }
                }
            })
    }
}

extension StyledLine {
    /// The line as one line without controls.
    fileprivate var harmless: StyledLine {
        StyledLine(spans.map { Span(text: oneLine($0.text), style: $0.style) })
    }
}
