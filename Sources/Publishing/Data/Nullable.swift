/// A value that is written as null when there is none, where an optional would be left out.
package struct Nullable<Value: Encodable>: Encodable {
    package var value: Value?

    package init(_ value: Value?) {
        self.value = value
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        if let value { try container.encode(value) } else { try container.encodeNil() }
    }
}

extension Nullable where Value == String {
    /// Creates null for the empty name, which is the group together.
    init(name: String) {
        self.init(name.isEmpty ? nil : name)
    }
}
