/// The surface that items are placed on: a grid of the process, or a vote, in which a ballot is a placement of each item
/// by the person who voted.
///
///     GridID("rutenett")                  // .tool("rutenett")
///     GridID("0192f3c4a5b600011a2b3c4d")  // .vote(…)
package enum GridID: Sendable, Hashable {
    case tool(ToolID)
    /// The row of the form of votes.
    case vote(Stamp)

    /// Reads a text written by `text`, as events hold it.
    package init(_ text: String) {
        self = Stamp(text).map(GridID.vote) ?? .tool(ToolID(text))
    }

    /// The name as it is kept in events.
    package var text: String {
        switch self {
        case .tool(let id): id.text
        case .vote(let stamp): stamp.description
        }
    }

    /// The name that stands in events in place of a grid's where an item is moved to before or after another. No tool can
    /// have it. Programs that do not know of it take it for a grid that they lack, and pass it on.
    package static let order = GridID("/rekkefølge")

    /// The grid of the process; nil for a vote.
    package var tool: ToolID? {
        if case .tool(let id) = self { return id }
        return nil
    }
}

extension GridID: ExpressibleByStringLiteral, CustomStringConvertible {
    package init(stringLiteral text: String) { self.init(text) }

    package var description: String { text }
}
