/// What a run of the harness came to.
package struct CrashFigures {
    package var kills = 0
    package var byKind: [(name: String, kills: Int)] = []
    /// Looks into the file, one after each kill, or after several at once.
    package var inspections = 0
    /// Times a kill left a rollback journal that the next start must play back.
    package var halfWritten = 0
    /// Starts that had such a journal before them, and were killed; and those of them that left it there.
    package var startsWithJournal = 0
    package var mendingInterrupted = 0
    package var acknowledged = 0
    package var found = 0
    package var lost = 0
    /// In the file without having been acknowledged: at most one a kill.
    package var more = 0
    package var seconds = 0.0
    /// Everything that should not be.
    package var failures: [String] = []

    package init() {}

    mutating func count(_ kind: String, kills: Int) {
        self.kills += kills
        if let index = byKind.firstIndex(where: { $0.name == kind }) {
            byKind[index].kills += kills
        } else {
            byKind.append((kind, kills))
        }
    }

    package var table: String {
        let rows =
            [("kills (SIGKILL)", "\(kills)")] + byKind.map { ("  \($0.name)", "\($0.kills)") } + [
                ("looks into the file", "\(inspections)"),
                ("kills that left a journal to play back", "\(halfWritten)"),
                ("starts killed with such a journal before them", "\(startsWithJournal)"),
                ("  of these, journal still there afterwards", "\(mendingInterrupted)"),
                ("contributions acknowledged", "\(acknowledged)"), ("  found", "\(found)"), ("  lost", "\(lost)"),
                ("kept without having been acknowledged", "\(more)"), ("other failures", "\(failures.count)"),
                ("seconds", "\(Int(seconds))"),
            ]
        return rows.map { $0.0 + String(repeating: " ", count: 50 - $0.0.count) + $0.1 }.joined(separator: "\n")
    }
}
