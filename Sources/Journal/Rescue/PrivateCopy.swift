import FileSystem
import Glibc

/// A damaged file's double, with what SQLite keeps beside it, in a folder of its own that goes when this goes.
///
/// Opening a file whose writer was killed rolls back what was half written, and so alters it. On the double
/// that is harmless.
final class PrivateCopy {
    let folder: String
    /// The path of the copy.
    let path: String
    /// The size of the file, in bytes.
    private(set) var size = 0
    /// Whether a killed writer left something beside the file.
    private(set) var hasCompanions = false

    /// - Parameters:
    ///   - place: a folder with room for it.
    ///   - companions: with the journal that a killed writer left; without it, the file is taken as it lies.
    init(of original: String, in place: String, companions: Bool, patience: Patience) throws(JournalProblem) {
        guard let made = PrivateFolder.makeNew(in: place, prefix: ".boplan-redd-") else {
            throw JournalProblem(refused: place)
        }
        folder = made
        path = folder + "/kopi"
        let file = try PrivateCopy.openRegular(original)
        defer { close(file) }
        // A reader's lock: as long as we have it, writers keep to their journal and the file stands still.
        try PrivateCopy.lock(file, original, patience: patience)
        size = try PrivateCopy.copy(file, to: path, original)
        for ending in companions ? ["-journal", "-wal"] : [] {
            let beside = Glibc.open(original + ending, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
            guard beside >= 0 else { continue }
            defer { close(beside) }
            guard FileKind.of(beside) == S_IFREG else { continue }
            hasCompanions = try PrivateCopy.copy(beside, to: path + ending, original + ending) > 0 || hasCompanions
        }
    }

    deinit {
        // The names SQLite may have made.
        unlink(path)
        removeCompanions()
        rmdir(folder)
    }

    func removeCompanions() {
        for ending in ["-journal", "-wal", "-shm"] { unlink(path + ending) }
    }

    /// Opens a file for reading, and refuses anything but a regular file: a pipe or a device may keep a reader waiting
    /// for ever, or never end.
    private static func openRegular(_ path: String) throws(JournalProblem) -> Int32 {
        let file = Glibc.open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard file >= 0 else { throw JournalProblem(refused: path) }
        let kind = FileKind.of(file)
        if kind == S_IFREG { return file }
        close(file)
        throw kind == S_IFDIR ? .isDirectory(path: path) : .notADatabase(path: path)
    }

    /// Locks the bytes that SQLite's readers lock (sqlite.org/lockingv3.html).
    private static func lock(_ file: Int32, _ path: String, patience: Patience) throws(JournalProblem) {
        var range = flock()
        range.l_type = Int16(F_RDLCK)
        range.l_whence = Int16(SEEK_SET)
        (range.l_start, range.l_len) = (0x4000_0002, 510)
        let wait = LockWait(patience)
        var tries: Int32 = 0
        while fcntl(file, F_SETLK, &range) != 0 {
            // Where there are no locks, nobody else has one.
            guard errno == EACCES || errno == EAGAIN else { return }
            guard wait.triesAgain(after: tries) else {
                throw wait.takeStop() ? .waitStopped(path: path) : .busy(path: path)
            }
            tries += 1
        }
    }

    private static func copy(_ file: Int32, to path: String, _ original: String) throws(JournalProblem) -> Int {
        let new = Glibc.open(path, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o600)
        guard new >= 0 else { throw JournalProblem(refused: path) }
        defer { close(new) }
        var buffer = [UInt8](repeating: 0, count: 1 << 20)
        var total = 0
        while true {
            let count = read(file, &buffer, buffer.count)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw JournalProblem(refused: original) }
            if count == 0 { return total }
            guard write(new, buffer, count) == count else { throw .diskFull(path: path) }
            total += count
        }
    }
}
