import CSQLite
import FileSystem
import Glibc
import Planning

/// A look at a workshop file that alters nothing: neither the file, nor what lies beside it.
///
///     try FileExamination.look(at: "plan.boplan")  // .whole(events: […], version: 2)
package enum FileExamination {
    /// The version of the format that is written now.
    package static let newestVersion = Schema.version

    package enum Outcome {
        /// SQLite finds no fault in it, and every event can be read.
        case whole(events: [Event], version: Int)
        /// A program was stopped while it wrote. What the file holds is known when a writer has put it right.
        case halfWritten
        /// Some other program has turned SQLite's write-ahead log on. To read such a file is to write beside it.
        case writeAhead
        /// `goOn` said no.
        case stopped
    }

    /// Opens the file as any reader does, but for putting it right.
    ///
    /// Not to be called while this process has the file open: see `JournalFile`.
    ///
    /// - Parameter goOn: asked again and again while a large file is looked through.
    /// - Throws: what opening or reading the file throws; `.damaged` with what SQLite finds.
    package static func look(
        at path: String, patience: Patience = Patience(), goOn: @escaping () -> Bool = { true }
    ) throws(JournalProblem) -> Outcome {
        if isWriteAhead(path) { return .writeAhead }
        var file = JournalFile(path: path, patience: patience)
        file.tidies = false
        do throws(JournalProblem) {
            let journal = try SQLiteJournal(file, mode: .readOnly)
            let watch = Watch(goOn)
            watch.begin(on: journal.connection)
            defer { watch.end(on: journal.connection) }
            do throws(JournalProblem) {
                try checkIntegrity(journal.connection)
                let version = Int(try journal.connection.number("PRAGMA user_version"))
                return .whole(events: try journal.load(), version: version)
            } catch {
                if watch.isStopped { return .stopped }
                throw error
            }
        } catch {
            if case .readOnly = error { return .halfWritten }
            throw error
        }
    }

    private static func checkIntegrity(_ connection: Connection) throws(JournalProblem) {
        let check = try Statement("PRAGMA integrity_check(1)", on: connection)
        defer { check.reset() }
        guard try check.step() else { return }
        let answer = check.bytes(at: 0).map { String(decoding: $0, as: UTF8.self) } ?? ""
        guard answer == "ok" else { throw .damaged(path: connection.path, detail: answer) }
    }

    /// Whether bytes 18 and 19 say so (sqlite.org/fileformat2.html, § 1.3.3).
    private static func isWriteAhead(_ path: String) -> Bool {
        // A pipe must not make us wait for somebody to write in it.
        guard let head = FileBytes.read(path, flags: O_NONBLOCK, limit: 20), head.count >= 20,
            head.starts(with: Array("SQLite format 3\0".utf8))
        else { return false }
        return head[18] == 2 || head[19] == 2
    }
}

/// A watch that stops a statement when it is to go on no longer.
private final class Watch {
    private let goOn: () -> Bool
    private(set) var isStopped = false
    /// The number of steps SQLite's machine takes between two looks: some milliseconds.
    private static let steps: Int32 = 100_000

    init(_ goOn: @escaping () -> Bool) { self.goOn = goOn }

    func begin(on connection: Connection) {
        sqlite3_progress_handler(
            connection.handle, Watch.steps,
            { context in
                let watch = Unmanaged<Watch>.fromOpaque(context!).takeUnretainedValue()
                watch.isStopped = watch.isStopped || !watch.goOn()
                return watch.isStopped ? 1 : 0
            }, Unmanaged.passUnretained(self).toOpaque())
    }

    func end(on connection: Connection) {
        sqlite3_progress_handler(connection.handle, 0, nil, nil)
    }
}

/// The library that reads and writes workshop files.
package enum SQLiteLibrary {
    package static var version: String { String(cString: sqlite3_libversion()) }
}
