import Planning

/// A journal that lasts as long as the program: for trying things out, and for tests.
///
/// Handles on the same backing act as two programs with the same file open.
///
///     let first = MemoryJournal()
///     let second = MemoryJournal(sharing: first.backing)
///     _ = try first.merge(events)
///     try second.news()  // the events
package final class MemoryJournal: EventJournal {
    /// The events in the order they were added.
    package final class Backing {
        fileprivate var events: [Event] = []
        fileprivate var places: [Stamp: Int] = [:]
        fileprivate var sealed = SealedRound()

        package init() {}

        /// Adds an event; false when it is there already.
        fileprivate func add(_ event: Event) throws(JournalProblem) -> Bool {
            if let place = places[event.stamp] {
                guard events[place].isSame(as: event) else { throw .contradiction(event.stamp) }
                return false
            }
            places[event.stamp] = events.count
            events.append(event)
            if let place = event.erased.flatMap({ places[$0] }) { events[place].empty() }
            return true
        }

        fileprivate func shorten(to count: Int) {
            while events.count > count {
                places[events.removeLast().stamp] = nil
            }
        }
    }

    package let backing: Backing
    /// The place in the backing up to which events have been given, apart from those that wait.
    private var given = 0
    private var waiting: [Event] = []

    package init(sharing backing: Backing = Backing()) {
        self.backing = backing
    }

    package func load() -> [Event] {
        given = backing.events.count
        waiting = []
        return backing.events.sorted { $0.stamp < $1.stamp }
    }

    package var hasMoved: Bool { false }

    package func news() -> [Event] {
        let news = waiting + backing.events[given...]
        given = backing.events.count
        waiting = []
        return news
    }

    package func commit(_ compose: ([Event], OpenRound?) throws -> [Event]) throws -> [Event] {
        try add(compose(news(), openRound()), acceptsKnown: false)
    }

    package func merge(_ events: [Event]) throws -> [Event] {
        waiting = news()
        return try add(events, acceptsKnown: true)
    }

    /// Adds those of the events that are new, all or none.
    private func add(_ events: [Event], acceptsKnown: Bool) throws -> [Event] {
        let before = backing.events.count
        var added: [Event] = []
        for event in events {
            do {
                if try backing.add(event) {
                    added.append(event)
                } else if !acceptsKnown {
                    throw JournalProblem.contradiction(event.stamp)
                }
            } catch {
                backing.shorten(to: before)
                throw error
            }
        }
        given = backing.events.count
        return added
    }
}

// MARK: - Silent rounds

extension MemoryJournal {
    package func openRound() -> OpenRound? { backing.sealed.rows.map { OpenRound($0) } }

    package func sealedRound() -> SealedRound { backing.sealed }

    package func begin(_ round: Round, with first: Note?) -> Bool {
        guard backing.sealed.rows == nil else { return false }
        write(RoundRows(round: round, notes: first.map { [$0.kept(in: round)] } ?? []))
        return true
    }

    package func seal(_ note: Note) -> Bool {
        rewrite(with: note) { $0.notes + [note.kept(in: $0.round)] }
    }

    package func replace(_ note: Note) -> Bool {
        rewrite(with: note) { note.replacing(in: $0.notes, of: $0.round) }
    }

    private func rewrite(with note: Note, _ compose: (RoundRows) -> [Note]) -> Bool {
        guard let rows = backing.sealed.rows, note.belongs(with: rows.notes) else { return false }
        write(RoundRows(round: rows.round, notes: compose(rows).shuffled()))
        return true
    }

    private func write(_ rows: RoundRows) {
        backing.sealed.rows = rows
        backing.sealed.age.written += 1
    }

    package func restore(_ known: SealedRound) -> SealedRound {
        if let whole = known.restored(over: backing.sealed) { backing.sealed = whole }
        return backing.sealed
    }

    package func notes() -> [Note] { backing.sealed.rows?.notes.shuffled() ?? [] }

    package func reveal(_ compose: ([Event], [Note]) throws -> [Event]) throws -> [Event] {
        let events = try commit { news in try compose(news, notes()) }
        if backing.sealed.rows != nil {
            backing.sealed.rows = nil
            backing.sealed.age.ended += 1
        }
        return events
    }
}
