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
    /// Whether there can be one answer only, though there are none to choose from: who owns the plan.
    package var isForOne = false
    /// The task there is when the answer is not known: "Finn ut hvem som eier planen".
    package var task: String?
    /// Whether the answer should be there before the first gathering: the kind of plan, who owns it, the mandate.
    package var isSettledFirst = false
    /// The meaning of each step where its points are given a number in a vote, from 1 on: "Helt uenig" … "Helt enig".
    package var scale: [String] = []
    /// The number of the one gathering that asks it, of those that use the tool; nil when all do.
    package var gathering: Int?

    package init(id: PromptID, name: String, question: String, prefix: String, aliases: [String] = []) {
        self.aliases = aliases
        self.id = id
        self.name = name
        self.question = question
        self.prefix = prefix
    }
}

extension Prompt {
    /// Whether a second answer takes the place of the first.
    package var takesOneAnswer: Bool { isForOne || !options.isEmpty }

    /// Whether it is asked in a stage; nil is outside the stages, where everything is.
    package func isAsked(in stage: Stage?) -> Bool {
        guard let gathering, let stage else { return true }
        switch stage {
        case .before: return false
        case .gathering(let number), .home(let number): return number == gathering
        }
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
    case items(of: ToolID, question: String, prefix: String)
}
