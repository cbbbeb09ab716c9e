import FileSystem
import Glibc
import Planning

/// A file that comes into being whole or not at all, under a name that is free, readable by its owner alone from the
/// first moment.
///
/// It is made beside its name, hidden, and gets the name when it is complete and on the disk.
struct NewFile {
    let path: String
    /// The hidden path where the file is filled.
    let temporary: String
    /// Whether a file that has the name gives way.
    let replaces: Bool

    /// - Throws: `.alreadyExists`, unless it replaces what is there, or what the folder refuses.
    init(_ path: String, replacing: Bool = false) throws(JournalProblem) {
        guard !path.isEmpty, !path.utf8.contains(0), path.utf8.last != UInt8(ascii: "/") else {
            throw .missing(path: path)
        }
        guard replacing || FileKind.at(path) == nil else { throw .alreadyExists(path: path) }
        self.path = path
        replaces = replacing
        let (folder, name) = (path.folder, path.split(separator: "/").last ?? "")
        temporary = "\(folder)/.\(name)-\(String(UInt32.random(in: .min ... .max), radix: 16)).del"
        let file = Glibc.open(temporary, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw NewFile.problem(path) }
        close(file)
    }

    /// Puts what was written on the disk and gives it its name, unless somebody has taken it meanwhile.
    ///
    /// - Returns: whether the system says that the name is on the disk too.
    @discardableResult
    func publish() throws(JournalProblem) -> Bool {
        guard DiskCache.flush(temporary), takeName() else {
            let problem = NewFile.problem(path)
            discard()
            throw problem
        }
        return DiskCache.flush(path.folder)
    }

    /// Removes the unfinished file, so that there is no trace of it.
    func discard() {
        for ending in ["", "-journal"] { unlink(temporary + ending) }
    }

    /// Gives the file its name; false when the name is taken. A link is refused where there is something already; a
    /// rename would write over it.
    private func takeName() -> Bool {
        if replaces { return rename(temporary, path) == 0 }
        if link(temporary, path) == 0 { return unlink(temporary) == 0 }
        // Memory sticks and some network disks have no links.
        guard errno != EEXIST, FileKind.at(path) == nil else {
            errno = EEXIST
            return false
        }
        return rename(temporary, path) == 0
    }

    private static func problem(_ path: String) -> JournalProblem {
        errno == EEXIST ? .alreadyExists(path: path) : JournalProblem(refused: path)
    }
}
