/// What is said about the wall.
package enum WallPhrase: Sendable {
    /// The page is made; nil follows where the group is.
    case renews(path: String, tool: String?)
    case stopped(path: String)
    /// Under a wall that fills the terminal.
    case anyKeyLeaves
    /// The page goes on being renewed until Ctrl-C.
    case watching(path: String)
}

/// What is wrong with a wish about the wall.
package enum WallProblem: Error, Sendable, Equatable {
    /// A wall in a file is a page: its name ends in `.html`.
    case notAPage(String)
    /// `/vegg slutt`, and no page is being renewed.
    case noneToStop
}
