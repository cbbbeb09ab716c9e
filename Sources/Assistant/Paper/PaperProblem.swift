/// What is wrong with a wish for paper.
package enum PaperProblem: Error, Sendable, Equatable {
    /// No tool, and no gathering with tools, is named.
    case ofWhat
    case unknownKind(String, nearest: String?, known: [String])
    /// How many is no number, or more than anybody prints.
    case count(String, most: Int)
    /// Ballots are about what is there, and nothing is.
    case nothingToChoose(tool: String)
    /// Running text is not written on cards.
    case noCards(tool: String)
}
