/// Something the assistant says, and what kind of thing it is.
package struct Reply: Sendable {
    package enum Kind: Sendable {
        /// A contribution is safely kept, under this short id.
        case acknowledgement(String)
        /// What was asked for.
        case result
        /// Explanation and encouragement; a script does without.
        case guidance
        /// It did not go as asked.
        case problem
    }

    package var kind: Kind
    package var lines: [StyledLine]

    package init(_ kind: Kind, _ lines: [StyledLine]) {
        self.kind = kind
        self.lines = lines
    }

    static func result(_ lines: [StyledLine]) -> Reply { Reply(.result, lines) }
    static func guidance(_ lines: [StyledLine]) -> Reply { Reply(.guidance, lines) }
}
