import Documents

/// What is said when an old plan is brought in, and when its measures are sorted.
package enum RevisionPhrase: Sendable {
    /// What the old plan says of the row, and the answer it speaks for.
    case hint(wording: String, answer: String)
    case note(ImportNote)
    /// A table of measures with the columns of an earlier one.
    case tableLike(ImportedTable, rows: Int, earlier: Int)
    /// The measures by group: how many, and the first of them. No name is for those without a group.
    case group(String?, count: Int, first: String)
    /// What was found of goals and texts, with the sections that the texts belong to.
    case found(goals: Int, paragraphs: Int, sections: [String])
    /// They are left where measures are sorted.
    case goalsLeftOut(goals: Int, paragraphs: Int)
    case change(label: String, text: String, column: String, old: String, new: String)
    /// What would become of it, in the form of this name; `isSorted` is where measures of an old plan are sorted.
    case outlook(ImportFigures, form: String, isSorted: Bool)
    /// So many of the measures are in the plan of the workshop already.
    case inPlanAlready(Int, form: String)
    case question
    case answerYesOrNo
    case declined
    case nothingNew(known: Int)
    case imported(ImportFigures, form: String)
    /// How the sorting begins.
    case sortNow(file: String)
}

package struct ImportFigures: Sendable, Equatable {
    package var rows = 0
    package var changed = 0
    package var known = 0
    /// Names of the groups that are new.
    package var groups: [String] = []
    package var goals = 0
    package var paragraphs = 0
}

/// What stops an old plan from being brought in, once it is read.
package enum RevisionProblem: Error, Equatable {
    /// There is nobody to ask, and no word that it is to be kept.
    case nobodyToAsk
}
