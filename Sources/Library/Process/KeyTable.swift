/// A key of a process file: its name, what stands after the colon, and what it means.
///
/// The tables of keys are what files are checked against and what the reference in
/// `docs/prosessfiler.md` is made of, so the two cannot differ.
struct Key: Sendable {
    var name: String
    var kind: Kind
    var isRequired: Bool
    /// The description for the reference, in Norwegian.
    var about: String

    indirect enum Kind: Sendable {
        case text
        /// Small letters, digits and hyphens: what is typed.
        case id
        case ids
        /// One to four capitals.
        case prefix
        case number(ClosedRange<Int>)
        case yesNo
        case texts
        /// `1-2`, or one number.
        case span(ClosedRange<Int>)
        case oneOf([String])
        case record(KeyTable)
        case records(KeyTable)
        /// Any key, a text after each.
        case dictionary
        /// A list of texts, or of dictionaries.
        case given
    }

    static func required(_ name: String, _ kind: Kind, _ about: String) -> Key {
        Key(name: name, kind: kind, isRequired: true, about: about)
    }

    static func optional(_ name: String, _ kind: Kind, _ about: String) -> Key {
        Key(name: name, kind: kind, isRequired: false, about: about)
    }
}

/// The keys that may stand together.
struct KeyTable: Sendable {
    /// The thing that the keys describe, in Norwegian: "verktøy".
    var title: String
    var keys: [Key]
    /// The keys of which exactly one must be there.
    var one: [String] = []
    /// The shape of tool they describe, if it is one.
    var shape: ShapeName?
    /// Keys that belong to tools of other shapes, and to which.
    var elsewhere: [String: [ShapeName]] = [:]

    func key(_ name: String) -> Key? {
        keys.first { $0.name == name }
    }

    var names: [String] {
        keys.map(\.name)
    }
}

/// The four shapes by their names in the files.
package enum ShapeName: String, Sendable, CaseIterable {
    case board = "tavle"
    case form = "skjema"
    case grid = "rutenett"
    case prose = "prosa"
}
