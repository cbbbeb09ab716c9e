/// The name of a prompt, and so what a point stands under: one that the process lists, or an item of another tool that
/// serves as one. A row without prompts may stand under an item too: a vote under the one before it.
///
///     PromptID("svake")                     // .listed("svake")
///     PromptID("0192f3c4a5b600011a2b3c4d")  // .item(…)
package enum PromptID: Sendable, Hashable {
    case listed(String)
    case item(Stamp)

    /// Reads a text written by `text`, as events and process files hold it.
    package init(_ text: String) {
        self = Stamp(text).map(PromptID.item) ?? .listed(text)
    }

    /// The name as it is kept in events.
    package var text: String {
        switch self {
        case .listed(let id): id
        case .item(let stamp): stamp.description
        }
    }

    /// The item that serves as the prompt; nil for one that the process lists.
    package var item: Stamp? {
        if case .item(let stamp) = self { return stamp }
        return nil
    }
}

extension PromptID: ExpressibleByStringLiteral, CustomStringConvertible {
    package init(stringLiteral text: String) { self.init(text) }

    package var description: String { text }
}
