package struct Column: Sendable, Equatable {
    package var id: ColumnID
    /// The heading in the method's own words.
    package var name: String
    /// The question that is asked when the row is filled in one by one.
    package var question: String
    package var kind: Kind
    /// Whether it is filled in later on, with `/endre`, and not asked for while the row is written.
    package var isLater: Bool
    /// Whether the answers of other rows in the same group are offered, for several have the same.
    package var offersEarlier = false
    /// The other names the column may have in a document.
    package var aliases: [String]
    /// The place its answer may be guessed from.
    package var hint: Hint?
    /// The answers of which a row must have one for the column to be asked for.
    package var condition: LiftRule.Condition?

    /// Another column that says something about the answer: its text, and the answer that speaks for.
    package struct Hint: Sendable, Equatable {
        /// The id of the other column.
        package var column: ColumnID
        /// The answers by other words for them: "ferdig" is "Gjennomført".
        package var words: [String: String]

        package init(column: ColumnID, words: [String: String] = [:]) {
            self.column = column
            self.words = words
        }
    }

    /// The kind of meaning that is looked for in an answer. It is always kept as it was written.
    package enum Kind: Sendable, Equatable {
        case text
        case choice(Choices)
        /// A named person or representative.
        case person
        /// A role or unit.
        case role
        case date
        case money
        case number
        /// An answer of yes, no or don't know.
        case yesNo
    }

    /// The tool whose items it chooses among.
    package var source: ToolID? {
        if case .choice(.items(let source)) = kind { return source }
        return nil
    }

    package init(
        id: ColumnID, name: String, question: String, kind: Kind = .text, isLater: Bool = false,
        aliases: [String] = [], hint: Hint? = nil
    ) {
        self.isLater = isLater
        self.aliases = aliases
        self.hint = hint
        self.id = id
        self.name = name
        self.question = question
        self.kind = kind
    }
}

/// The answers a choice column may hold.
package enum Choices: Sendable, Equatable {
    case listed([String])
    /// The items of another tool. The answer is kept as the item's id, so it follows a change of name.
    case items(of: ToolID)
}
