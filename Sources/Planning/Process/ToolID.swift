/// The name of a tool in its process, as events and process files hold it: `swot`.
package struct ToolID: Sendable, Hashable {
    package let text: String

    package init(_ text: String) {
        self.text = text
    }
}

extension ToolID: ExpressibleByStringLiteral, CustomStringConvertible, Comparable {
    package init(stringLiteral text: String) { self.init(text) }

    package var description: String { text }

    package static func < (one: ToolID, other: ToolID) -> Bool { one.text < other.text }
}
