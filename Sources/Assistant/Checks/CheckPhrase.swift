import Planning

/// What is said of what `/sjekk` asks.
package enum CheckPhrase: Sendable {
    case none
    /// How many questions there are, and of which tool.
    case count(Int, tool: String?)
    case builtIn(BuiltInQuestion)
    case about, why, source, advice
    /// Short ids, and how many more there are.
    case items([String], more: Int)
    case detail(Finding.Detail)
    case lacks([String])
    case dominates(String, count: Int, of: Int)
    /// How to see why, more of them, and those set aside.
    case howToSee
    case more(Int)
    case asideCount(Int)
    /// On the command line, where there are no numbers to come back to.
    case moreOnCommandLine(Int)
    case asideOnCommandLine(Int)
    case howToAnswer(number: Int)
    case doing(FindingPhrase)
    case asideTitle(Int)
    case noneAside
    case reason
    case howToTakeUp
    case setAside(question: String, items: [String])
    case takenUp(question: String)
    case isGone
    /// In the history.
    case wasSetAside(id: String, item: String?, reason: String)
    case wasTakenUp(id: String, item: String?)
}

/// Questions that need no check in the process.
package enum BuiltInQuestion: Sendable {
    case conflict, astray, identity
}
