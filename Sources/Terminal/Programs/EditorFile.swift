import FileSystem
import Glibc

/// A text on its way through an editor: one file in a folder of its own, mode 0600 in 0700, so that the
/// backup copies editors leave are private too.
struct EditorFile {
    private let folder: String
    let path: String

    /// The folders its own folder may be made in; the first one that takes it is used.
    static var folders: [String] {
        let wanted = environmentVariable("TMPDIR").flatMap { $0.isEmpty ? nil : $0 }
        return [wanted, "/tmp", "/var/tmp"].compactMap { $0 }
            .reduce(into: []) { folders, folder in if !folders.contains(folder) { folders.append(folder) } }
    }

    /// Writes the text in a new file; nil when it cannot be written, and `errno` then says why.
    init?(_ text: String, fileName: String) {
        guard let folder = PrivateFolder.makeNew(inFirstOf: Self.folders, prefix: "boplan-") else { return nil }
        self.folder = folder
        path = "\(folder)/\(fileName)"
        let flags = O_WRONLY | O_CREAT | O_EXCL
        if !PrivateFile.write(Array(text.utf8), to: path, flags: flags) {
            remove()
            return nil
        }
    }

    /// Reads the text as it is now; nil when the file is gone or cannot be read.
    func read() -> String? {
        FileBytes.read(path).map { String(decoding: $0, as: UTF8.self) }
    }

    /// Removes the folder and what the editor left in it.
    func remove() { PrivateFolder.remove(folder, files: true) }

    /// Removes the folder unless something is left in it, perhaps the text under another name.
    func removeIfEmpty() { rmdir(folder) }
}

/// The terminal's settings, put back after a program that may have crashed and left them odd.
enum KeptTerminal {
    static func during<Result>(_ work: () -> Result) -> Result {
        var settings = termios()
        let isKnown = tcgetattr(STDIN_FILENO, &settings) == 0
        defer { if isKnown { tcsetattr(STDIN_FILENO, TCSADRAIN, &settings) } }
        return work()
    }
}
