import Planning

/// The parts of individ–gruppe–plenum after the silent one: the group reads what was written, and all talk of it.
struct Sharing {
    enum Stage {
        /// The group joins what is alike, by number.
        case group
        /// All groups see each other's boards.
        case plenary
    }

    var stage: Stage
    /// The id of the board.
    let tool: ToolID
    /// The points in the order of their numbers on the screen.
    let points: [Stamp]
}
