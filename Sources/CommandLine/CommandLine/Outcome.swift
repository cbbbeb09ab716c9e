import Conversation

/// The way the program ends.
package enum ExitCode: Int32, Sendable {
    case done = 0
    case findings = 1
    case usage = 2
    case scriptFailed = 3
    case fileFailed = 4
    case documentFailed = 5
}

/// The thing that a command line came to.
package enum Outcome {
    /// The program ends: all was done, or could not be.
    case ended(ExitCode)
    /// A plan was opened for a person at the terminal, who is to be talked with.
    case conversation(Session)
}

extension Session {
    /// The way the program ends after the conversation.
    package var exitCode: ExitCode { held == nil ? .done : .fileFailed }
}
