/// The shape of a tool. Every tool is one of these four.
package enum Shape: Sendable, Equatable {
    /// Prompts, and points of text under each.
    case board(Board)
    /// Typed columns, and rows.
    case form(Form)
    /// Two axes of five steps, and placements of another tool's items.
    case grid(Grid)
    /// Named sections of running text.
    case prose(Prose)
}

/// A question under which points or paragraphs gather.
package struct Prompt: Sendable, Equatable {
    /// The word that is typed to go there: `svake`.
    package var id: PromptID
    package var name: String
    /// The question in full.
    package var question: String
    /// The letters of its items' short ids: `V` gives V1, V2 …
    package var prefix: String
    /// The other names the section may have in a document.
    package var aliases: [String]
    /// The answers to choose from, each explained; anything else may be answered too.
    package var options: [PromptOption] = []
    /// The task there is when the answer is not known: "Finn ut hvem som eier planen".
    package var task: String?
    /// The meaning of each step where its points are given a number in a vote, from 1 on: "Helt uenig" … "Helt enig".
    package var scale: [String] = []

    package init(id: PromptID, name: String, question: String, prefix: String, aliases: [String] = []) {
        self.aliases = aliases
        self.id = id
        self.name = name
        self.question = question
        self.prefix = prefix
    }
}

/// An answer to a prompt, explained where the question stands.
package struct PromptOption: Sendable, Equatable {
    /// The text that is kept when it is chosen.
    package var answer: String
    package var meaning: String
    /// The consequences: duties, who decides, who must be heard.
    package var consequence: String?
    /// The kind of plan it is, as formal steps name them.
    package var planKind: String?

    package init(_ answer: String, meaning: String, consequence: String? = nil, planKind: String? = nil) {
        self.answer = answer
        self.meaning = meaning
        self.consequence = consequence
        self.planKind = planKind
    }
}

/// The source of a board's or prose's prompts.
package enum Prompts: Sendable, Equatable {
    /// Prompts written in the process.
    case listed([Prompt])
    /// A prompt for each item of another tool; its items' short ids take `prefix`.
    case items(of: String, question: String, prefix: String)
}

package struct Board: Sendable, Equatable {
    package var prompts: Prompts
    /// Whether each point is shown with the group that said it.
    package var keepsVoice: Bool

    package init(prompts: Prompts, keepsVoice: Bool = false) {
        self.prompts = prompts
        self.keepsVoice = keepsVoice
    }
}

package struct Prose: Sendable, Equatable {
    package var sections: Prompts

    package init(sections: Prompts) {
        self.sections = sections
    }
}

package struct Form: Sendable, Equatable {
    /// The columns in the order they are asked and shown, the grouping column among them.
    package var columns: [Column]
    package var prefix: String
    /// The id of the column that names a row when only one can be shown.
    package var main: String
    /// The id of the column that rows are grouped by: the goal area, the meeting.
    package var groupedBy: String?

    package init(columns: [Column], prefix: String, main: String, groupedBy: String? = nil) {
        self.columns = columns
        self.prefix = prefix
        self.main = main
        self.groupedBy = groupedBy
    }

    package func column(_ id: String) -> Column? {
        columns.first { $0.id == id }
    }

    /// The column that rows are grouped by.
    package var groupColumn: Column? {
        groupedBy.flatMap(column)
    }

    /// The columns of a row once its group is known: all but the grouping one.
    package var rowColumns: [Column] {
        columns.filter { $0.id != groupedBy }
    }
}

package struct Column: Sendable, Equatable {
    package var id: String
    /// The heading in the method's own words.
    package var name: String
    /// The question that is asked when the row is filled in one by one.
    package var question: String
    package var kind: Kind
    /// Whether it is filled in later on, with `/endre`, and not asked for while the row is written.
    package var isLater: Bool
    /// The other names the column may have in a document.
    package var aliases: [String]
    /// The place its answer may be guessed from.
    package var hint: Hint?
    /// The answers of which a row must have one for the column to be asked for.
    package var condition: LiftRule.Condition?

    /// Another column that says something about the answer: its text, and the answer that speaks for.
    package struct Hint: Sendable, Equatable {
        /// The id of the other column.
        package var column: String
        /// The answers by other words for them: "ferdig" is "Gjennomført".
        package var words: [String: String]

        package init(column: String, words: [String: String] = [:]) {
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

    package init(
        id: String, name: String, question: String, kind: Kind = .text, isLater: Bool = false,
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
    case items(of: String)
}

package struct Grid: Sendable, Equatable {
    /// The id of the tool whose items are placed.
    package var places: String
    package var x: Axis
    package var y: Axis
    package var highlight: Highlight?
    /// The name of the distance from the horizontal step to the vertical one: "Vei å gå" from now to wanted.
    package var distance: String?

    package init(places: String, x: Axis, y: Axis, highlight: Highlight? = nil) {
        self.places = places
        self.x = x
        self.y = y
        self.highlight = highlight
    }

    /// A set of items worth a look: "Lavthengende frukter" are the cheap ones.
    package struct Highlight: Sendable, Equatable {
        package var name: String
        package var x: ClosedRange<Int>
        package var y: ClosedRange<Int>

        package init(name: String, x: ClosedRange<Int> = 1...5, y: ClosedRange<Int> = 1...5) {
            self.name = name
            self.x = x
            self.y = y
        }
    }
}

/// An axis of a grid: five steps with named ends.
package struct Axis: Sendable, Equatable {
    package var name: String
    /// The meaning of step 1.
    package var one: String
    /// The meaning of step 5.
    package var five: String
    /// Whether step 1 is drawn at the top, for the vertical axis.
    package var oneOnTop: Bool

    package init(name: String, one: String, five: String, oneOnTop: Bool = false) {
        self.name = name
        self.one = one
        self.five = five
        self.oneOnTop = oneOnTop
    }
}

extension Tool {
    /// The field that holds the text of a board's point or a prose paragraph.
    package static let textField = "tekst"

    /// The field that stands for an item when only one can be shown.
    package var mainField: String {
        if case .form(let form) = shape { return form.main }
        return Tool.textField
    }

    package var form: Form? {
        if case .form(let form) = shape { return form }
        return nil
    }

    package var grid: Grid? {
        if case .grid(let grid) = shape { return grid }
        return nil
    }

    package var isProse: Bool {
        if case .prose = shape { return true }
        return false
    }

    /// The prompts of a board or the sections of prose.
    package var prompts: Prompts? {
        switch shape {
        case .board(let board): board.prompts
        case .prose(let prose): prose.sections
        case .form, .grid: nil
        }
    }
}
