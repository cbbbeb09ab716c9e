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
        guard let folder = PrivateFolder.makeNew(inFirstOf: places, prefix: ".boplan-send-") else {
            throw .missing(path: places.first ?? "")
        }
        defer { PrivateFolder.remove(folder, files: true) }
        let made = folder + "/kopi"
        try NewWorkshop(made).write(events)
        guard let bytes = FileBytes.read(made) else { throw JournalProblem(refused: made) }
        self.bytes = bytes
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

    private static let piece = 1 << 18

    private func fill(_ new: NewFile, _ goOn: () -> Bool) throws(JournalProblem) -> Bool {
        let file = open(new.temporary, O_WRONLY | O_CLOEXEC)
        guard file >= 0 else { throw JournalProblem(refused: new.path) }
        defer { close(file) }
        for start in stride(from: 0, to: bytes.count, by: SentPlan.piece) {
            guard goOn() else { return false }
            let piece = bytes[start..<min(start + SentPlan.piece, bytes.count)]
            guard FileBytes.write(piece, to: file) else { throw JournalProblem(refused: new.path) }
        }
        return true
    }
}
