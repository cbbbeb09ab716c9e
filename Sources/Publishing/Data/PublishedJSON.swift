import Documents

/// A document for other programs, written as JSON. The names of its fields are a promise to them: they are described in
/// `docs/json-format.md`, and a change that breaks them raises its version.
package protocol PublishedJSON {
    var value: JSONValue { get }
}

extension PublishedJSON {
    package var json: String { value.json }
}
