import Planning

/// The place where the group stands, which decides what the next line is about.
indirect enum Focus {
    /// Outside the tools, with the one to go to next; nil is the first unfinished one.
    case outside(next: ToolID?)
    /// At the questions about a new workshop.
    case facts(PendingFacts)
    /// Between tools.
    case crossing(Crossing)
    /// In a tool, and the way back from it when the group has only stepped aside.
    case tool(Position, back: Detour? = nil)
}

/// Facts that a new workshop is asked for: the open question, and those after it.
struct PendingFacts: Equatable {
    var open: String
    var rest: [String] = []
    /// The tool to go to when all are answered; nil is the first unfinished one.
    var next: ToolID?
}

extension Focus {
    /// The place in a tool where the group stands; nil outside the tools. It is set only in a tool.
    var position: Position? {
        get {
            if case .tool(let position, _) = self { position } else { nil }
        }
        set {
            if let newValue, case .tool(_, let detour) = self { self = .tool(newValue, back: detour) }
        }
    }

    /// The way back from a step aside.
    var detour: Detour? {
        if case .tool(_, let detour) = self { detour } else { nil }
    }

    /// The crossing where the group stands; nil elsewhere.
    var crossing: Crossing? {
        if case .crossing(let crossing) = self { crossing } else { nil }
    }

    /// The facts that are asked for; nil when none are.
    var facts: PendingFacts? {
        if case .facts(let facts) = self { facts } else { nil }
    }

    /// The tool to go to from outside the tools, when one was named.
    var next: ToolID? {
        switch self {
        case .outside(let next): next
        case .facts(let facts): facts.next
        case .crossing, .tool: nil
        }
    }

    /// Leaves the tools, to go to `next` from there. Facts that are asked for still are.
    mutating func goOutside(next: ToolID?) {
        guard case .facts(var facts) = self else {
            self = .outside(next: next)
            return
        }
        facts.next = next
        self = .facts(facts)
    }

    /// Ends what is offered, without leaving the place.
    mutating func endOffers() {
        position?.offers = []
    }
}
