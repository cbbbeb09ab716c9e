/// The columns of a form of votes that the program writes, by id. It may have others, for people to fill in.
package enum VoteColumn {
    /// The question that is voted on, as people say it.
    package static let question: ColumnID = "spørsmål"
    /// A `VoteRule` as text: `prikker 3`.
    package static let rule: ColumnID = "måte"
    /// The id of the tool chosen among, and the part of it: `swot svake`.
    package static let among: ColumnID = "blant"
    /// The conditions agreed on before it began.
    package static let terms: ColumnID = "vilkår"
    /// The term that no one can see who voted what.
    package static let anonymously = "anonymt"
    /// The term that a person's own items are last on that person's ballot.
    package static let ownLast = "egne-sist"

    package static let all = [question, rule, among, terms]
}

/// The columns of a form of minority views that the program writes, by id.
package enum DissentColumn {
    /// The view itself.
    package static let reason: ColumnID = "grunn"
    /// The subject, as it was said then; the row stands under the item.
    package static let about: ColumnID = "gjelder"
    /// The people who hold it; may be none in particular.
    package static let holder: ColumnID = "hvem"

    package static let all = [reason, about, holder]
}
