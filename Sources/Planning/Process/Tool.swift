/// One tool of a process: a board, a form, a grid or prose, with the guidance that goes with it.
package struct Tool: Sendable, Equatable {
    /// What is typed after the slash: `swot`.
    package var id: String
    package var name: String
    /// Other names people know it by: `soft-analyse`.
    package var aliases: [String]
    package var guidance: Guidance
    package var shape: Shape
    /// What may be lifted into this tool, and from where.
    package var lifts: [LiftRule]
    /// Items every new workshop starts with: the three goal areas, the thirteen mapping items.
    package var given: [GivenItem]
    /// What `/sjekk` asks of the tool's items.
    package var checks: [Check]
    /// The group of the progress plan where a question nobody could answer becomes a task.
    package var taskGroup: String?

    package init(
        id: String, name: String, aliases: [String] = [], guidance: Guidance, shape: Shape,
        lifts: [LiftRule] = [], given: [GivenItem] = [], checks: [Check] = []
    ) {
        self.id = id
        self.name = name
        self.aliases = aliases
        self.guidance = guidance
        self.shape = shape
        self.lifts = lifts
        self.given = given
        self.checks = checks
    }
}

/// Why a tool is used, how, what goes wrong and how long it takes.
package struct Guidance: Sendable, Equatable {
    package var why: String
    package var how: String
    package var pitfalls: [String]
    package var minutes: Int?
    /// What must be done before the group meets.
    package var preparation: [String] = []
    /// What must lie ready. `{deltakere}` and `{grupper}` stand for how many there are.
    package var equipment: [String] = []
    /// How the group can tell that it went well.
    package var wentWell: [String] = []

    package init(why: String, how: String, pitfalls: [String] = [], minutes: Int? = nil) {
        self.why = why
        self.how = how
        self.pitfalls = pitfalls
        self.minutes = minutes
    }
}

/// Something that may be carried on from one tool to another.
///
///     // A weak side becomes the status of a gap row:
///     LiftRule(source: "swot", prompt: "svake", target: "status")
///     // The need of a gap row becomes a measure:
///     LiftRule(source: "gap", column: "behov", target: "tiltak")
package struct LiftRule: Sendable, Equatable {
    /// Id of the tool lifted from.
    package var source: String
    /// Only items under this prompt; nil is all of them.
    package var prompt: String?
    /// The column carried from a form; nil is the main column.
    package var column: String?
    /// The column or prompt that receives it; nil is the main column or the first prompt.
    package var target: String?
    /// Only rows where this column has one of these answers.
    package var condition: Condition?
    /// Columns that go along as they are; both forms have them, under the same id.
    package var along: [String]

    package struct Condition: Sendable, Equatable {
        package var column: String
        package var answers: [String]

        package init(column: String, answers: [String]) {
            self.column = column
            self.answers = answers
        }
    }

    package init(
        source: String, prompt: String? = nil, column: String? = nil, target: String? = nil,
        condition: Condition? = nil, along: [String] = []
    ) {
        self.along = along
        self.source = source
        self.prompt = prompt
        self.column = column
        self.target = target
        self.condition = condition
    }
}

/// An item that every new workshop starts with.
package struct GivenItem: Sendable, Equatable {
    /// Id of the prompt it stands under; nil in a form or where there is one prompt.
    package var prompt: String?
    /// Text by column id; a board's point has the one field `Tool.textField`.
    package var fields: [Field]

    package struct Field: Sendable, Equatable {
        package var column: String
        package var text: String

        package init(column: String, text: String) {
            self.column = column
            self.text = text
        }
    }

    package init(prompt: String? = nil, fields: [Field]) {
        self.prompt = prompt
        self.fields = fields
    }
}

/// Something `/sjekk` looks for in a tool; each finding is told with `message`.
package struct Check: Sendable, Equatable {
    package enum Rule: Sendable, Equatable {
        /// Each row must have an answer in all of these columns.
        case filled(columns: [String])
        /// There must be at least this many items (under the prompt; nil is the whole tool).
        case atLeast(Int, prompt: String?)
        /// No row may answer this in this column.
        case answered(column: String, answers: [String])
        /// In one row at least, a word in one of these columns must begin so.
        case someone(columns: [String], words: [String])
        /// No answer in this column may be in more than so many per cent of the rows.
        case atMost(percent: Int, column: String)
        /// Whoever this column of a row names must be named in the latest row too, by date.
        case staying(column: String)

        /// A group of fewer people than this is not judged by who is in it.
        package static let fewestToJudge = 3
    }

    package var rule: Rule
    /// Only rows with one of these answers are looked at; nil is all of them.
    package var condition: LiftRule.Condition?
    /// What it means and what to do, in plain words.
    package var message: String

    package init(rule: Rule, condition: LiftRule.Condition? = nil, message: String) {
        self.rule = rule
        self.condition = condition
        self.message = message
    }
}
