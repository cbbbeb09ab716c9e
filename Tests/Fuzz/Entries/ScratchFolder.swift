import Glibc

/// A folder for files that are written over and over. It goes when the program ends. Only one thread uses it.
final class ScratchFolder: @unchecked Sendable {
    let path: String
    private let folder: String
    private var names: Set<String> = []
    nonisolated(unsafe) private static var all: [ScratchFolder] = []

    init(holding folder: String) {
        let parent = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
        var template = Array((parent + "/boplan-fuzz-XXXXXX").utf8CString)
        path = String(cString: mkdtemp(&template)!)
        mkdir(path + "/" + folder, 0o700)
        self.folder = folder
        if Self.all.isEmpty { atexit { for folder in ScratchFolder.all { folder.remove() } } }
        Self.all.append(self)
    }

    /// Lets the folder in it hold these files and no others.
    func fill(_ folder: String, with files: [(name: String, bytes: [UInt8])]) {
        let wanted = Set(files.map { folder + "/" + $0.name })
        for name in names.subtracting(wanted) { unlink(path + "/" + name) }
        for file in files { put(file.bytes, to: folder + "/" + file.name) }
        names = wanted
    }

    private func remove() {
        for name in names { unlink(path + "/" + name) }
        rmdir(path + "/" + folder)
        rmdir(path)
    }

    func put(_ bytes: [UInt8], to name: String) {
        let descriptor = open(path + "/" + name, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        let isWritten = descriptor >= 0 && write(descriptor, bytes, bytes.count) == bytes.count
        precondition(isWritten, "Cannot write \(name)")
        close(descriptor)
        names.insert(name)
    }
}
