import Glibc

/// An editor of the user's own choice, to write in.
///
///     let text = try ExternalEditor().edit("Første utkast")
///     // what the editor saved; with a failing editor `EditorFailure`, which keeps the text
package struct ExternalEditor {
    /// A command line for the shell, to which the file's path is added.
    package let command: String?

    /// - Parameter command: nil chooses `$VISUAL`, `$EDITOR`, or else `nano`, which is installed with the program and shows
    ///   its keys. Not `sensible-editor`, which may ask which editor to use, nor `vi`, which few find the way out of.
    package init(command: String? = nil) {
        self.command = command ?? Self.preferredCommand()
    }

    /// Opens `text` in the editor and waits until it is closed.
    ///
    /// The text is in a file of its own that only the user may read, and which is removed afterwards. A
    /// newline the editor added at the very end is taken away when `text` had none.
    ///
    /// - Throws: `EditorFailure`; then the file is kept, so that nothing written is lost.
    package func edit(_ text: String, fileName: String = "boplan.md") throws(EditorFailure) -> String {
        guard let command else { throw EditorFailure(.noEditor) }
        guard let draft = EditorFile(text, fileName: fileName) else {
            throw EditorFailure(.noTemporaryFile(folders: EditorFile.folders))
        }
        let ending = KeptTerminal.during { ChildProcess.run(Self.shell(command) + [draft.path]) }
        let written = draft.read()
        if written == nil { draft.removeIfEmpty() }
        if let reason = EditorFailure.Reason(ending, command) {
            throw EditorFailure(reason, text: written, keptFile: written == nil ? nil : draft.path)
        }
        guard let written else { throw EditorFailure(.fileVanished) }
        draft.remove()
        return text.hasSuffix("\n") || !written.hasSuffix("\n") ? written : String(written.dropLast())
    }

    /// Returns the arguments that start the command in a shell, which splits it as elsewhere and then steps aside: a
    /// shell that stays would die of the Ctrl-C an editor handles, and hide that the editor is suspended. `env` takes
    /// `NAME=x editor`.
    private static func shell(_ command: String) -> [String] {
        ["/bin/sh", "-c", "exec env \(command) \"$@\"", "sh"]
    }

    static func preferredCommand(
        variable: (String) -> String? = environmentVariable
    ) -> String? {
        let chosen = ["VISUAL", "EDITOR"].lazy.compactMap(variable).first { $0.contains { !$0.isWhitespace } }
        if let chosen { return chosen }
        let folders = (variable("PATH") ?? "/usr/bin:/bin").split(separator: ":")
        return folders.contains { access("\($0)/nano", X_OK) == 0 } ? "nano" : nil
    }
}

/// The reason why the editor gave no text, and where the text can be found.
package struct EditorFailure: Error, Equatable {
    package enum Reason: Equatable, Sendable {
        case noEditor
        /// None of the folders would take a new folder.
        case noTemporaryFile(folders: [String])
        case notFound(command: String)
        case exited(code: Int32, command: String)
        case killed(signal: Int32, command: String)
        case fileVanished
    }

    package let reason: Reason
    /// The text in the file afterwards; nil when it could not be read.
    package let text: String?
    /// The path of the file, which is kept; nil when there is none.
    package let keptFile: String?

    init(_ reason: Reason, text: String? = nil, keptFile: String? = nil) {
        self.reason = reason
        self.text = text
        self.keptFile = keptFile
    }
}

extension EditorFailure.Reason {
    /// Creates the failure of an editor; nil when it ended well. A shell reports a missing command as 126 or 127, and a
    /// killed one as 128 and the signal.
    init?(_ ending: ChildProcess.Ending, _ command: String) {
        switch ending {
        case .exited(0): return nil
        case .exited(126), .exited(127), .notStarted: self = .notFound(command: command)
        case .exited(let code) where code > 128: self = .killed(signal: code - 128, command: command)
        case .exited(let code): self = .exited(code: code, command: command)
        case .killed(let signal): self = .killed(signal: signal, command: command)
        }
    }
}
