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

    /// Returns the reply in lines that fit the screen. What is drawn in columns fits already. Whatever stands in the
    /// workshop file, nothing in a line commands the terminal.
    package func fitted(to screen: Screen) -> Reply {
        Reply(kind, lines.flatMap { $0.fitted(to: screen) })
    }
}

extension StyledLine {
    /// Returns the line in as many as it takes, with what it is indented by before each.
    fileprivate func fitted(to screen: Screen) -> [StyledLine] {
        guard screen.measure(text) > screen.width else { return [harmless] }
        let indent = text.prefix { $0 == " " }
        let room = screen.width - indent.count
        guard room >= 8 else { return wrapped(to: screen.width, screen) }
        return wrapped(to: room, screen).map { StyledLine([Span(text: String(indent), style: .plain)] + $0.spans) }
    }

    private func wrapped(to width: Int, _ screen: Screen) -> [StyledLine] {
        guard spans.count == 1 else { return wrap(spans, width: width, measure: screen.measure).map { StyledLine($0) } }
        return spans[0].text.split(whereSeparator: \.isNewline).flatMap { text in
            wrap([Span(text: String(text), style: spans[0].style)], width: width, measure: screen.measure)
                .map { StyledLine($0) }
        }
    }

    /// The line as one line without controls.
    fileprivate var harmless: StyledLine {
        StyledLine(spans.map { Span(text: oneLine($0.text), style: $0.style) })
    }
}
