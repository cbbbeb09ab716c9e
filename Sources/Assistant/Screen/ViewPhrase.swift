/// Headings and labels of boards, forms, grids and lists.
package enum ViewPhrase: Sendable {
    /// Stands where nothing was said.
    case notFilledIn
    /// The tool, prompt or group is empty.
    case nothingYet
    /// Points whose prompt no longer counts.
    case withoutPrompt
    /// Rows without a group.
    case withoutGroup
    /// Several answers stand side by side until somebody settles it.
    case versions(Int)
    /// Columns of a table that were left out, since nobody answered there.
    case columnsLeftOut([String])
    /// Heading of the column with short ids.
    case id
    case grid(GridPhrase)
    case item(ItemPhrase)
    case status(StatusPhrase)
    case finding(FindingPhrase)
    case gathering(GatheringPhrase)
    case joint(JointViewPhrase)
    case check(CheckPhrase)
}

package enum GridPhrase: Sendable {
    /// Heading of the group's own placement, and of a placement.
    case own, placement
    case across(axis: String)
    case down(axis: String)
    /// What a step on an axis means: "1 = Kan vente".
    case end(step: Int, name: String)
    /// "Hast 4, Kostnad 2".
    case point(x: String, Int, y: String, Int)
    /// A participant's placement, where axes are known: "NAV/sosial (4, 2)".
    case voice(String, x: Int, y: Int)
    case onlyVoices
    case legend(mark: String)
    /// From–to on each axis.
    case spread(x: String, ClosedRange<Int>, y: String, ClosedRange<Int>)
    case differs
    case unplaced
    case nothingToPlace(from: String)
    /// Nobody is placed in the cells of the highlight yet.
    case none
}

package enum ItemPhrase: Sendable {
    case tool, prompt, group, text
    case saidBy, secretary
    case origins, liftedTo
    case joinedHere, joinedInto
    case placement(grid: String)
    case versions(of: String)
    case counts
    case struck, struckButWrittenIn
}

package enum StatusPhrase: Sendable {
    case state(StatusState)
    case mark(StatusState)
    case here
    case items(Int)
    case otherTools
    case suggested(name: String, id: String)
    case allDone
}

/// How far a tool has come.
package enum StatusState: Sendable, Equatable {
    case notBegun
    case begun(done: Int, of: Int)
    case done
}

package enum FindingPhrase: Sendable {
    case none
    case count(Int)
    case lacks([String])
    case tooFew(prompt: String?)
    case answered
    case nobody
    case dominates(String, count: Int, of: Int)
    case dropped
    /// The process asks, and says all there is to say.
    case question
    case conflict(about: String)
    case astray
    case writtenAfterStrike
    case facts
    /// A number that belongs to one person is hidden, in the answer or in the name of who gave it.
    case nationalIdentity(inName: Bool)
    /// What may be done about it; with the short id or the tool it is about.
    case answerIt(String)
    case addTo(String)
    case settle
    case rewrite(String)
    case editFacts
    case move(String)
    case lookAt(String)
}

package enum GatheringPhrase: Sendable {
    case title(number: Int, name: String, word: String?)
    case agenda, what, how, minutes
    case sum(minutes: Int)
    case tools, homework
}
