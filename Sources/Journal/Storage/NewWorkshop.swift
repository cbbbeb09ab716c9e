import Planning

/// A workshop file that is made whole from events one already has. Until `write` returns there is nothing by
/// its name; let go of before that, it leaves no trace.
///
///     let new = try NewWorkshop("reddet.boplan")  // throws .alreadyExists when there is something
///     try new.write(salvage.events)               // private, and on the disk
package final class NewWorkshop {
    private let file: NewFile

    /// - Throws: `.alreadyExists`, or what the folder refuses.
    package init(_ path: String) throws(JournalProblem) {
        file = try NewFile(path)
    }

    deinit { file.discard() }

    /// The folder the file comes to be in.
    package var folder: String { file.path.folder }

    /// - Parameters:
    ///   - events: in the order they were added; each stamp once.
    ///   - round: the silent round that is under way.
    package func write(_ events: [Event], round: RoundRows? = nil) throws(JournalProblem) {
        try fill { journal in
            _ = try journal.merge(events)
            if let round {
                try Connection(path: file.temporary, access: .readWrite, patience: .milliseconds(0)).put(round)
            }
        }
    }

    /// Fills the file while no one sees it, and gives it its name.
    func fill(_ body: (SQLiteJournal) throws -> Void) throws(JournalProblem) {
        do {
            try body(SQLiteJournal(path: file.temporary, mode: .create))
        } catch JournalProblem.diskFull {
            throw .diskFull(path: file.path)
        } catch let problem as JournalProblem {
            throw problem
        } catch {
            throw .failed(path: file.path, code: 0, detail: "\(error)")
        }
        try file.publish()
    }
}
