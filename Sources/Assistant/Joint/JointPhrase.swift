/// What is said of a joint workshop.
package enum JointPhrase: Sendable {
    /// What a joint workshop is called until somebody names it.
    case name
    case reading(Int, of: Int)
    case writing(percent: Int)
    case done(path: String, municipalities: Int, new: Int, actions: Int, items: Int)
    case whatNow(path: String)
    // As a joint workshop is opened.
    case welcome(name: String, planType: String)
    case members([String])
    case howToBegin
    /// A municipality has a silent round that is not opened.
    case roundLeftOut(path: String, notes: Int)
    /// A sample group was made to rehearse with.
    case rehearsal(path: String, steps: Int)
}

/// What is wrong with a wish about a joint workshop.
package enum JointProblem: Sendable, Equatable {
    case usage
    case takesTwo
    case intoItself(path: String)
    /// The file to join into is a municipality's own.
    case notJoint(path: String)
    /// The file to take from is a joint one itself.
    case isJoint(path: String)
    case otherProcess(path: String, has: String, wanted: String)
    case interrupted(path: String)
    /// There is nothing to compare: the workshop open is a municipality's own.
    case nothingToCompare
    /// What municipalities have said is not taken back in the joint file.
    case notRestored
    /// The tool is not among those that municipalities compare.
    case notCompared(String, among: [String])
    /// No number of people can be read in it.
    case notInhabitants(String)
    /// Whoever leads has no script for the tool.
    case noScript(tool: String)
}
