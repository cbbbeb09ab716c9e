import FileSystem
import Glibc
import Planning

/// The content of a plan in a file that is somebody else's, as on a memory stick.
///
/// SQLite never opens the file itself: it is doubled in a private folder, and the double is read. So nothing is written
/// where it lies, no lock is asked of a disk that has none, and what a killed program left is put right in the double.
///
///     let copy = try PlanCopy.read("/media/kari/STICK/molde.boplan", in: ["/tmp"])
///     copy.events.count  // 214
package struct PlanCopy: Sendable {
    package var path: String
    package var events: [Event]
    /// The number of notes in a silent round, or ballots, that are not opened; they stay where they are.
    package var sealed: Int

    /// Reads a file.
    ///
    /// Not to be called for the file that this process has open: see `JournalFile`.
    ///
    /// - Parameter places: folders where the double may lie; the first that takes it is used.
    /// - Throws: what opening or reading throws, with the path of the file itself.
    package static func read(
        _ path: String, in places: [String], patience: Patience = .milliseconds(1_000)
    ) throws(JournalProblem) -> PlanCopy {
        do throws(JournalProblem) {
            let double = try double(of: path, in: places, patience)
            let journal = try SQLiteJournal(path: double.path, mode: .readOnly, patience: .milliseconds(0))
            let events = try journal.load()
            return PlanCopy(path: path, events: events, sealed: try journal.openRound()?.notes ?? 0)
        } catch {
            throw error.about(path)
        }
    }

    private static func double(
        of path: String, in places: [String], _ patience: Patience
    ) throws(JournalProblem) -> PrivateCopy {
        var problem = JournalProblem.missing(path: path)
        for place in places where access(place, W_OK | X_OK) == 0 {
            do throws(JournalProblem) {
                return try PrivateCopy(of: path, in: place, companions: true, patience: patience)
            } catch {
                // Another place may have room.
                guard case .diskFull = error else { throw error }
                problem = error
            }
        }
        throw problem
    }
}

extension JournalProblem {
    /// Returns the problem with another path: a double has a name that tells a person nothing, and a folder's whole path
    /// more than is needed.
    package func about(_ path: String) -> JournalProblem {
        switch self {
        case .missing: .missing(path: path)
        case .empty: .empty(path: path)
        case .isDirectory: .isDirectory(path: path)
        case .notPermitted: .notPermitted(path: path)
        case .notADatabase: .notADatabase(path: path)
        case .foreign(_, let id): .foreign(path: path, applicationID: id)
        case .newer(_, let version, let known): .newer(path: path, version: version, known: known)
        case .damaged(_, let detail): .damaged(path: path, detail: detail)
        case .unreadableEvent(_, let row, let event): .unreadableEvent(path: path, row: row, event)
        case .failed(_, let code, let detail): .failed(path: path, code: code, detail: detail)
        case .busy, .waitStopped: .busy(path: path)
        case .readOnly: .damaged(path: path, detail: "half written")
        case .overwritten: .overwritten(path: path)
        case .otherPlan: .otherPlan(path: path)
        case .alreadyExists, .diskFull, .contradiction: self
        }
    }
}
