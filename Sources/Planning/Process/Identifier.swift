/// The name of something in a process, as events and process files hold it.
package struct Identifier<Owner>: Sendable, Hashable {
    package let text: String

    package init(_ text: String) {
        self.text = text
    }
}

/// The name of a tool in its process: `swot`.
package typealias ToolID = Identifier<Tool>

/// The name of a column in its form: `ansvarlig`. A board's point and a paragraph of prose have the one column
/// `Tool.textField`.
package typealias ColumnID = Identifier<Column>

extension Identifier: ExpressibleByStringLiteral, CustomStringConvertible, Comparable {
    package init(stringLiteral text: String) { self.init(text) }

    package var description: String { text }

    package static func < (one: Identifier, other: Identifier) -> Bool { one.text < other.text }
}
