import Conversation
import Terminal

/// The person's own editor, and desktop.
extension World {
    var canOpenFiles: Bool { isInteractive && DesktopOpener.isHere() }

    func openFile(_ path: String) -> Bool { canOpenFiles && DesktopOpener.open(path) }

    func edit(_ text: String) throws(EditorProblem) -> String {
        guard isInteractive else { throw .noTerminal }
        do throws(EditorFailure) {
            return try ExternalEditor().edit(text)
        } catch {
            throw EditorProblem(error)
        }
    }
}

extension EditorProblem {
    fileprivate init(_ failure: EditorFailure) {
        let kept = failure.keptFile ?? ""
        switch failure.reason {
        case .noEditor: self = .missing(name: "nano")
        case .noTemporaryFile(let folders): self = .noTemporaryFile(folders: folders)
        case .notFound(let command): self = .missing(name: command)
        case .exited(_, let command), .killed(_, let command): self = .failed(name: command, keptAt: kept)
        case .fileVanished: self = .failed(name: "EDITOR", keptAt: kept)
        }
    }
}
