/// A piece of a YAML file, with the line it begins on.
struct Node: Sendable, Equatable {
    var line: Int
    var content: Content

    enum Content: Sendable, Equatable {
        case text(String)
        case list([Node])
        /// In the order written, duplicates included.
        case map([Entry])
    }

    struct Entry: Sendable, Equatable {
        var key: String
        var line: Int
        var value: Node
    }

    var text: String? {
        if case .text(let text) = content { return text }
        return nil
    }

    var list: [Node]? {
        if case .list(let nodes) = content { return nodes }
        return nil
    }

    var map: [Entry]? {
        if case .map(let entries) = content { return entries }
        return nil
    }

    /// Whether nothing is written after the colon.
    var isEmpty: Bool {
        switch content {
        case .text(let text): text.isEmpty
        case .list(let nodes): nodes.isEmpty
        case .map(let entries): entries.isEmpty
        }
    }

    /// Returns the value of `key` in a map.
    subscript(key: Key) -> Node? {
        map?.first { $0.key == key.name }?.value
    }
}
