import Planning

extension SQLiteJournal {
    /// Merges events as `merge` does, but can be stopped on the way, as when a person presses Ctrl-C.
    ///
    /// - Parameter goOn: asked every few thousand events, with how much is done, from 0 to 1; false stops it.
    /// - Throws: besides what `merge` throws, `.waitStopped` when it was stopped; then nothing is added.
    package func merge(_ events: [Event], goOn: (Double) -> Bool) throws -> [Event] {
        var count = 0
        return try merge(events) {
            if count % 4096 == 0, !goOn(Double(count) / Double(events.count)) {
                throw JournalProblem.waitStopped(path: connection.path)
            }
            count += 1
        }
    }
}

extension NewWorkshop {
    /// Writes events as `write` does, but can be stopped on the way, as when a person presses Ctrl-C; then there is no
    /// file.
    ///
    /// - Throws: besides what `write` throws, `.waitStopped` when it was stopped.
    package func write(_ events: [Event], goOn: (Double) -> Bool) throws(JournalProblem) {
        try fill { journal in _ = try journal.merge(events, goOn: goOn) }
    }
}
