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
    package var prompt: PromptID?
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
        /// What the answer must be or hold, instead of being one of `answers`.
        package var trait: AnswerTrait?
        /// Words of which one must stand in the answer; only checks look for them.
        package var words: [String] = []

        package init(column: String, answers: [String], trait: AnswerTrait? = nil) {
            self.column = column
            self.answers = answers
            self.trait = trait
        }
    }

    package init(
        source: String, prompt: PromptID? = nil, column: String? = nil, target: String? = nil,
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
    package var prompt: PromptID?
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

    package init(prompt: PromptID? = nil, fields: [Field]) {
        self.prompt = prompt
        self.fields = fields
    }
}
