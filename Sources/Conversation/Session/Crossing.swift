import Planning

/// A place between tools. Enter takes the first way on from there, and a number any of them.
enum Crossing {
    /// Before the first tool of a stage.
    case beginning(Stage)
    /// At the end of a tool, with what came of it in view.
    case end(of: Position)
    /// Before tools of which one is enough, come to from the place where another ended.
    case choice(Alternatives, in: Stage?, from: Position?)
    /// At the end of a stage. Minutes and documents are offered until they are made.
    case closing(Stage, from: Position?, made: Made = [])
}

extension Crossing {
    /// The documents that were made at the end of a stage.
    struct Made: OptionSet {
        let rawValue: Int

        static let minutes = Made(rawValue: 1)
        static let documents = Made(rawValue: 2)
    }

    /// The stage that is walked through; nil after a tool that belongs to none.
    var stage: Stage? {
        switch self {
        case .beginning(let stage), .closing(let stage, _, _): stage
        case .end(let place): place.stage
        case .choice(_, let stage, _): stage
        }
    }

    /// The place where a tool has just ended.
    var ended: Position? {
        if case .end(let place) = self { place } else { nil }
    }
}

/// A way on from a crossing.
struct Way {
    var text: Message
    var leads: Lead

    enum Lead {
        /// To the next step of the stage.
        case onwards
        case tool(ToolID)
        case stage(Stage)
        /// To the minutes of a gathering, which are made at once.
        case minutes(Int)
        /// To the documents that the process ends in, made at once.
        case documents
        case out
    }
}
