/// A tool of a process: a board, a form, a grid or prose, with the guidance that goes with it.
package struct Tool: Sendable, Equatable {
    /// The word that is typed after the slash: `swot`.
    package var id: ToolID
    package var name: String
    /// The other names people know it by: `soft-analyse`.
    package var aliases: [String]
    package var guidance: Guidance
    package var shape: Shape
    /// The rules for what may be lifted into this tool, and from where.
    package var lifts: [LiftRule]
    /// The items every new workshop starts with: the three goal areas, the thirteen mapping items.
    package var given: [GivenItem]
    /// The checks that `/sjekk` makes of the tool's items.
    package var checks: [Check]
    /// The parts of other tools that are in view when the tool is opened.
    package var inView: [ToolPart] = []
    /// The group of the progress plan where a question becomes a task when the answer is not known.
    package var taskGroup: String?

    package init(
        id: ToolID, name: String, aliases: [String] = [], guidance: Guidance, shape: Shape,
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

/// The guidance of a tool: why it is used, how, what goes wrong and how long it takes.
package struct Guidance: Sendable, Equatable {
    package var why: String
    package var how: String
    package var pitfalls: [String]
    package var minutes: Int?
    /// The tasks to be done before the group meets.
    package var preparation: [String] = []
    /// The things that must lie ready. `{deltakere}` and `{grupper}` stand for how many there are.
    package var equipment: [String] = []
    /// The signs by which the group can tell that it went well.
    package var wentWell: [String] = []

    package init(why: String, how: String, pitfalls: [String] = [], minutes: Int? = nil) {
        self.why = why
        self.how = how
        self.pitfalls = pitfalls
        self.minutes = minutes
    }
}

/// A rule for what may be carried on from one tool to another.
///
///     // A weak side becomes the status of a gap row:
///     LiftRule(source: "swot", prompt: "svake", target: "status")
///     // The need of a gap row becomes a measure:
///     LiftRule(source: "gap", column: "behov", target: "tiltak")
package struct LiftRule: Sendable, Equatable {
    /// The id of the tool lifted from.
    package var source: ToolID
    /// The prompt whose items may be lifted; nil for all of them.
    package var prompt: PromptID?
    /// The column carried from a form; nil for the main column.
    package var column: ColumnID?
    /// The column or prompt that receives it; nil for the main column or the first prompt.
    package var target: String?
    /// The answers of which a row must have one to be lifted.
    package var condition: Condition?
    /// The columns that go along as they are; both forms have them, under the same id.
    package var along: [ColumnID]

    package struct Condition: Sendable, Equatable {
        package var column: ColumnID
        package var answers: [String]
        /// The trait an answer must have, instead of being one of `answers`.
        package var trait: AnswerTrait?
        /// The words of which one must stand in the answer; only checks look for them.
        package var words: [String] = []

        package init(column: ColumnID, answers: [String], trait: AnswerTrait? = nil) {
            self.column = column
            self.answers = answers
            self.trait = trait
        }
    }

    package init(
        source: ToolID, prompt: PromptID? = nil, column: ColumnID? = nil, target: String? = nil,
        condition: Condition? = nil, along: [ColumnID] = []
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
    /// The id of the prompt it stands under; nil in a form or where there is one prompt.
    package var prompt: PromptID?
    /// The texts by column id; a board's point has the one field `Tool.textField`.
    package var fields: [Field]

    package struct Field: Sendable, Equatable {
        package var column: ColumnID
        package var text: String

        package init(column: ColumnID, text: String) {
            self.column = column
            self.text = text
        }
    }

    package init(prompt: PromptID? = nil, fields: [Field]) {
        self.prompt = prompt
        self.fields = fields
    }
}
