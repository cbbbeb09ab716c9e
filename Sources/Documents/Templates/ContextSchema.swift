/// The variables a template may use, each with a line that says what it holds.
///
/// It is what templates are checked against, what "mente du" suggests from, and what
/// `Templates/README.md` is compared with.
package struct ContextSchema: Sendable, Equatable {
    package indirect enum Kind: Sendable, Equatable {
        case text, paragraphs, flag, table, picture
        case map(ContextSchema)
        /// The fields of one element.
        case list(ContextSchema)
    }

    package struct Field: Sendable, Equatable {
        package var name: String
        /// The description, a line in the language of the templates.
        package var about: String
        package var kind: Kind

        package init(_ name: String, _ about: String, _ kind: Kind = .text) {
            self.name = name
            self.about = about
            self.kind = kind
        }
    }

    package var fields: [Field]
    /// The title where the variables are described, when they are found in several places: "En rad".
    package var title: String?

    package init(_ fields: [Field], title: String? = nil) {
        self.fields = fields
        self.title = title
    }

    package func field(_ name: some StringProtocol) -> Field? {
        fields.first { $0.name == name }
    }

    /// The variables, every one by its full name, as it is written within a loop through its list: `("målområder.navn",
    /// "…")`. In the order of the schema.
    package var variables: [(name: String, about: String)] {
        fields.flatMap { field in
            [(field.name, field.about)]
                + (field.kind.inner?.variables ?? []).map { (field.name + "." + $0.name, $0.about) }
        }
    }
}

extension ContextSchema.Kind {
    /// The variables within the value, for a map or a list.
    var inner: ContextSchema? {
        switch self {
        case .map(let schema), .list(let schema): schema
        case .text, .paragraphs, .flag, .table, .picture: nil
        }
    }
}
