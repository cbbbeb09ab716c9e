import FileSystem
import Glibc
import Planning

/// A plan that is put as a file in a folder that others read, such as a memory stick: whole and on the disk, or not at
/// all.
///
/// SQLite makes the file in a private folder, and its bytes are carried over. So it is one write for a slow disk, and a
/// disk without locks can take it.
package struct SentPlan {
    private let bytes: [UInt8]

    /// Makes the file in one of the places.
    ///
    /// - Parameter events: in stamp order. Notes that are not opened are not among them, and do not leave the room.
    package init(_ events: [Event], in places: [String]) throws(JournalProblem) {
        guard let folder = SentPlan.folder(in: places) else { throw .missing(path: places.first ?? "") }
        defer { PrivateFolder.remove(folder, files: true) }
        let made = folder + "/kopi"
        try NewWorkshop(made).write(events)
        bytes = try SentPlan.read(made)
    }

    /// Puts the file by a name.
    ///
    /// - Parameters:
    ///   - replacing: whether a file that is there gives way; else `.alreadyExists` is thrown.
    ///   - goOn: asked now and then; false stops it, and leaves what was there.
    /// - Returns: whether the system says that all of it is on the disk.
    /// - Throws: besides what the folder refuses, `.waitStopped` when it was stopped.
    package func put(
        _ path: String, replacing: Bool, goOn: () -> Bool = { true }
    ) throws(JournalProblem) -> Bool {
        let new = try NewFile(path, replacing: replacing)
        do throws(JournalProblem) {
            guard try fill(new, goOn) else { throw .waitStopped(path: path) }
        } catch {
            new.discard()
            throw error
        }
        return try new.publish()
    }

    private static func folder(in places: [String]) -> String? {
        for place in places {
            if let folder = PrivateFolder.makeNew(in: place, prefix: ".boplan-send-") { return folder }
        }
        return nil
    }

    private static let stride = 1 << 18

    private func fill(_ new: NewFile, _ goOn: () -> Bool) throws(JournalProblem) -> Bool {
        let file = open(new.temporary, O_WRONLY | O_CLOEXEC)
        guard file >= 0 else { throw SentPlan.problem(new.path) }
        defer { close(file) }
        var written = 0
        while written < bytes.count {
            guard goOn() else { return false }
            let size = min(SentPlan.stride, bytes.count - written)
            let count = bytes.withUnsafeBytes { write(file, $0.baseAddress! + written, size) }
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw SentPlan.problem(new.path) }
            written += count
        }
        return true
    }

    private static func read(_ path: String) throws(JournalProblem) -> [UInt8] {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { throw problem(path) }
        defer { close(file) }
        var status = stat()
        guard fstat(file, &status) == 0 else { throw problem(path) }
        var bytes = [UInt8](repeating: 0, count: Int(status.st_size))
        guard pread(file, &bytes, bytes.count, 0) == bytes.count else { throw problem(path) }
        return bytes
    }

    private static func problem(_ path: String) -> JournalProblem {
        let code = errno
        return JournalProblem(errno: code, path: path)
            ?? .failed(path: path, code: code, detail: String(cString: strerror(code)))
    }
}
