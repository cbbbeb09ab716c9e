import Conversation

extension Problem {
    /// The way a program ends that could not go on because of it.
    var exitCode: ExitCode {
        switch self {
        case .importing(.tool): .documentFailed
        case .importing(.unknownKind), .document(.unknownDocument), .document(.data(.notAMonth)): .usage
        case .rescue(.takesTwo): .usage
        case .template(.alreadyThere), .ownProcess(.alreadyThere), .ownProcess(.notWritten): .documentFailed
        case .ownProcess(.notHere): .fileFailed
        case .joint(.notJoint), .joint(.isJoint), .joint(.otherProcess), .joint(.interrupted): .fileFailed
        case .exchange: .fileFailed
        case .rescue, .journal, .process, .importing, .terminal: .fileFailed
        case .file(.otherWorkshop), .file(.folderMissing), .file(.notInstalled): .fileFailed
        case .checking(.fileMissing), .checking(.unknownKind): .usage
        case .document, .checking, .file(.folderNotMade): .documentFailed
        default: .usage
        }
    }
}
