import FileSystem
import Glibc

/// Notes of what tools said when they failed, kept in files for the person who is to find out why: the last few only,
/// each its owner's alone. Nothing of a plan is put into them but what a tool itself quotes.
///
///     FailureNotes(folder: "/home/kari/.local/state/boplan", time: 1_795_168_800_000)
package struct FailureNotes: Sendable, Equatable {
    /// The number of notes that are kept.
    static let most = 5
    /// The most that is kept of what a tool said, in bytes: its first words, where the fault is named.
    static let longest = 8_000
    private static let beginning = "programfeil-"

    /// The folder for the notes, made when there is something to keep.
    package let folder: String
    /// The time in milliseconds since 1970; the names of the files follow it.
    package let time: Int64

    package init(folder: String, time: Int64) {
        self.folder = folder
        self.time = time
    }

    /// Keeps a failure, and removes the oldest notes.
    ///
    /// - Parameter words: the program and its arguments.
    /// - Returns: the file; nil when it could not be written.
    func keep(_ failure: ToolFailure, of words: [String]) -> String? {
        guard PrivateFolder.make(folder), let (file, name) = newFile() else { return nil }
        defer { close(file) }
        let path = "\(folder)/\(name)"
        let text = ToolFailureReport(failure: failure, words: words, time: time).text
        guard fchmod(file, 0o600) == 0, FileBytes.write(Array(text.utf8)[...], to: file) else {
            unlink(path)
            return nil
        }
        removeOldest(but: name)
        return path
    }

    /// Makes a file. No two programs, nor two tools of one program, get the same name.
    private func newFile() -> (Int32, name: String)? {
        for number in 1...1000 {
            let name = "\(FailureNotes.beginning)\(time)-\(number).txt"
            let file = open("\(folder)/\(name)", O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
            if file >= 0 { return (file, name) }
            guard errno == EEXIST else { return nil }
        }
        return nil
    }

    /// Removes those that are too many. The one just written stays, though the clock be set back.
    private func removeOldest(but newest: String) {
        let others = (FolderListing.names(in: folder) ?? []).filter {
            $0.hasPrefix(FailureNotes.beginning) && $0 != newest
        }
        for name in others.dropLast(FailureNotes.most - 1) { unlink("\(folder)/\(name)") }
    }
}
