import Planning

/// A line that was asked about. Enter, or the same once more, does what it says.
enum Doubt: Equatable {
    /// A text that is hardly meant for the plan.
    case text(String)
    /// Other words for an item, that begin as if with a column that the form does not have; `argument` is all that was
    /// typed after the command.
    case edit(argument: String, item: Stamp, text: String)

    /// The text that is kept.
    var text: String {
        switch self {
        case .text(let text), .edit(_, _, let text): text
        }
    }

    /// Whether a line is the one that was asked about, typed once more.
    func isSame(as line: String) -> Bool {
        switch self {
        case .text(let text): line == text
        case .edit(let argument, _, _): line.hasPrefix("/") && firstWord(of: line).rest == argument
        }
    }
}
