/// The name of a column in its form, as events and process files hold it: `ansvarlig`. A board's point and a paragraph of
/// prose have the one column `Tool.textField`.
package struct ColumnID: Sendable, Hashable {
    package let text: String

    package init(_ text: String) {
        self.text = text
    }
}

extension ColumnID: ExpressibleByStringLiteral, CustomStringConvertible, Comparable {
    package init(stringLiteral text: String) { self.init(text) }

    package var description: String { text }

    package static func < (one: ColumnID, other: ColumnID) -> Bool { one.text < other.text }
}
