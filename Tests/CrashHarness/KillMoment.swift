import Glibc
import RandomSupport

/// When a program is killed.
struct KillMoment {
    enum Anchor {
        case start
        /// It has acknowledged so many lines.
        case acknowledged(Int)
        /// It has acknowledged so many lines, and then SQLite's rollback journal is seen beside the file; or
        /// it has acknowledged the last.
        case journalSeen(after: Int, last: Int)
        /// A rollback journal that was there, or the file, is touched: a start mends what a kill left.
        case mending
    }

    var anchor: Anchor
    /// Microseconds from then on.
    var delay: Int
}

/// What can be seen from outside of a workshop file: that somebody writes it.
struct Trace: Equatable {
    private var file: Look
    private var journal: Look

    init(_ path: String) {
        file = Look(path)
        journal = Look(path + "-journal")
    }

    var hasJournal: Bool { journal.size > 0 }

    private struct Look: Equatable {
        var size = -1
        var seconds = 0
        var nanoseconds = 0

        init(_ path: String) {
            var status = stat()
            guard stat(path, &status) == 0 else { return }
            size = Int(status.st_size)
            (seconds, nanoseconds) = (status.st_mtim.tv_sec, status.st_mtim.tv_nsec)
        }
    }
}

/// Watches one program until its moment comes.
struct KillWatch {
    let program: StartedProgram
    let moment: KillMoment
    let path: String
    private let before: Trace
    private var due: ContinuousClock.Instant?

    init(_ program: StartedProgram, _ moment: KillMoment, path: String, before: Trace) {
        self.program = program
        self.moment = moment
        self.path = path
        self.before = before
        if case .start = moment.anchor { due = program.start + .microseconds(moment.delay) }
    }

    /// What it waits for is soon over.
    var isQuick: Bool {
        switch moment.anchor {
        case .start, .acknowledged: false
        case .journalSeen, .mending: true
        }
    }

    /// Has the moment come?
    mutating func isOver() -> Bool {
        program.listen()
        if due == nil, hasAnchor { due = .now + .microseconds(moment.delay) }
        return program.hasEnded || due.map { .now >= $0 } ?? false
    }

    private var hasAnchor: Bool {
        switch moment.anchor {
        case .start: true
        case .acknowledged(let count): program.answers.count >= count
        case .journalSeen(let count, let last):
            program.answers.count >= last || program.answers.count >= count && Trace(path).hasJournal
        // A start that had nothing to mend goes on to write.
        case .mending: Trace(path) != before || !program.answers.isEmpty
        }
    }
}
