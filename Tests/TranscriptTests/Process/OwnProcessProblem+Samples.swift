import Conversation

extension OwnProcessProblem {
    /// One of each.
    static func samples(_ text: String) -> [OwnProcessProblem] {
        [
            .unknownAction(text, nearest: text), .badName(text), .taken(text), .alreadyThere(path: text),
            .notWritten(path: text), .noRehearsal(text, path: text), .notHere(text, file: text, folder: text),
        ]
    }
}
