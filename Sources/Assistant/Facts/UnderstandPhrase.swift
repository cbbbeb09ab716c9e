import Planning

/// What is said to make a plan and its words understood: the questions at the start, the glossary, and trails.
package enum UnderstandPhrase: Sendable {
    // Starting right
    case startRight(tool: String, command: String, minutes: Int?)
    case howToChoose
    case chosen(String, follows: String?)
    case becameTask(String, String)
    case whoFindsOut, byWhen
    case mayWait
    case withoutDay([Undated], more: Int)
    case answered
    case planKind(String, label: String, text: String)

    /// A task that has no day.
    package struct Undated: Sendable {
        var label: String
        var text: String
        var owner: String?
    }

    // Terms
    case alsoCalled([String])
    case seeAlso([String])
    case source(String)
    case glossary(count: Int)
    case howToLookUp
    case foundTerms(String, count: Int)
    case explained(String, String)
    case wentWellHeading, wentWell

    // Trails
    case comesFrom, becameOf, thisItself
    case place(tool: String, part: String?)
    case statement(by: String, when: String, gathering: String?)
    case belongsTo(gathering: String)
    /// Where a measure of the plan before stood: "T2 i molde.boplan".
    case stoodAs(String)
    case joinedWith
    case liftedTo([String])
    case votedFor(poll: String, question: String, score: Int, place: Int?, votes: Int, of: Int, isRanking: Bool)
    case placedOn(grid: String, own: String?, voices: Int, spread: Bool)
    case decided, disagreed
    case firstPoint, ledNowhere
    case struckOut
    case joinedInto(String)
    case unused(count: Int)
    case nothingUnused
    case howToUse(tool: String)
    case more(Int, command: String)
}
