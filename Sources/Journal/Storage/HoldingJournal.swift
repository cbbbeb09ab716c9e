import Glibc
import Planning

/// A journal for a conversation: when its file cannot be written, what is said is held here, and written as soon
/// as the file can be written again, or into another file.
///
/// What is held is also put in a spare file, with the rest of the workshop, when there is a place for one; so it
/// outlives the program. Nothing held counts as saved.
///
///     let journal = HoldingJournal(on: file, spare: "/home/…/molde.boplan")
///     try journal.commit(compose)   // never fails for the file's sake
///     journal.held?.actions         // 1, when the disk is full
///     journal.flush()               // nil, when there was room again
package final class HoldingJournal: EventJournal {
    /// The changes that are not in the file, and the reason.
    package struct Held: Sendable, Equatable {
        package var problem: JournalProblem
        /// The number of actions that are held.
        package var actions: Int
        /// The path of the spare file that has them meanwhile; nil without one.
        package var spare: String?

        package init(problem: JournalProblem, actions: Int, spare: String?) {
            self.problem = problem
            self.actions = actions
            self.spare = spare
        }
    }

    /// Whether the file was opened for reading: until it is moved, everything is held.
    package private(set) var isReadOnly: Bool
    /// The workshop file.
    private(set) var file: any EventJournal
    private let sparePath: String?
    private var spare: SQLiteJournal?
    private var problem: JournalProblem?
    private var heldEvents: [Event] = []
    /// Whether a silent round was opened here and the file has not been told.
    var isRevealed = false
    /// Whether another program has written over the file, and what it lacks has not been written in it anew.
    private(set) var isOverwritten = false
    /// The number of actions and notes that were written anew in a file that another program wrote over.
    package internal(set) var rewritten = 0
    /// The silent round as it was last seen in the file; nil before it was looked for.
    var sealed: SealedRound?
    /// All events the owner has been given.
    private var known: [Event]
    /// Events that were found in such a file, and not given to the owner yet.
    private var unseen: [Event] = []

    /// - Parameters:
    ///   - known: what the owner has been given already.
    ///   - spare: where a spare file may be made; its folder must exist. Nil for none.
    package init(on file: any EventJournal, known: [Event] = [], spare: String? = nil, isReadOnly: Bool = false) {
        self.isReadOnly = isReadOnly
        self.file = file
        self.known = known
        sparePath = spare
    }

    /// The changes that are held; nil when everything said is in the file.
    package var held: Held? {
        guard let problem, !heldEvents.isEmpty else { return nil }
        return Held(
            problem: problem, actions: Set(heldEvents.map(\.action)).count, spare: spare == nil ? nil : sparePath)
    }

    package func load() throws(JournalProblem) -> [Event] {
        known = try file.load()
        return known
    }

    package func news() throws(JournalProblem) -> [Event] {
        try look()
        return isOverwritten ? [] : takeUnseen()
    }

    /// Finds what others have written, and whether another program has written over the file.
    func look() throws(JournalProblem) {
        guard !isOverwritten else { return }
        do throws(JournalProblem) {
            unseen += try file.news()
        } catch .overwritten {
            isOverwritten = true
        }
    }

    /// Returns the news that were found, and counts them as given.
    private func takeUnseen() -> [Event] {
        defer { (known, unseen) = (known + unseen, []) }
        return unseen
    }

    /// Adds events as any journal does, but holds them where the trouble of the file would make it throw.
    package func commit(_ compose: ([Event], OpenRound?) throws -> [Event]) throws -> [Event] {
        var composed: [Event]?
        // A line is for the round that is under way, also where the file has lost it.
        if sealed?.rows != nil { _ = try? knownRound() }
        do {
            do {
                if isOverwritten { try rejoin() }
                try write(compose, &composed)
            } catch JournalProblem.overwritten {
                try rejoin()
                try write(compose, &composed)
            }
            release()
        } catch let trouble as JournalProblem where trouble.isOfTheFile {
            // A file that cannot be written can mostly be read.
            let events = try composed ?? compose([], try? openRound())
            composed = events
            hold(events, for: trouble)
        }
        known += composed ?? []
        return composed ?? []
    }

    private func write(
        _ compose: ([Event], OpenRound?) throws -> [Event], _ composed: inout [Event]?
    ) throws {
        // A round that was opened ends in the same step as its points are written.
        _ =
            try isRevealed
            ? file.reveal { news, notes in
                // Another window may have written one more since it was looked at.
                if !notes.isEmpty { sealed?.rows?.notes = notes }
                return try all(after: news, in: nil, compose, &composed)
            }
            : file.commit { news, round in try all(after: news, in: round, compose, &composed) }
    }

    /// Writes what a file lacks that another program has written over while it was open.
    ///
    /// - Throws: `.otherPlan` when it has become another workshop's, or what reading and writing it throws.
    func rejoin() throws {
        isOverwritten = true
        let all = known + unseen
        let stamps = Set(all.map(\.stamp))
        unseen += try file.load().filter { !stamps.contains($0.stamp) }
        // The held events are written after these.
        let held = Set(heldEvents.map(\.stamp))
        rewritten += Set(try file.merge(all.filter { !held.contains($0.stamp) }).map(\.action)).count
        isOverwritten = false
    }

    /// Returns the held and the new events, to be written together.
    private func all(
        after news: [Event], in round: OpenRound?, _ compose: ([Event], OpenRound?) throws -> [Event],
        _ composed: inout [Event]?
    ) throws -> [Event] {
        unseen += news
        let news = takeUnseen()
        let events = try compose(news, round)
        composed = events
        // A write that was reported as failed may have reached the file all the same.
        let written = Set(news.map(\.stamp))
        return heldEvents.filter { !written.contains($0.stamp) } + events
    }

    package func merge(_ events: [Event]) throws -> [Event] {
        let added = try file.merge(events)
        known += added
        return added
    }

    /// Whether the file is no longer where it was opened: moved, deleted, or replaced by another of its name.
    package var hasMoved: Bool { file.hasMoved }

    /// Tries again to write what is held, and what a file lacks that another program has written over.
    ///
    /// - Returns: what is still held; nil when all is in the file.
    @discardableResult
    package func flush() -> Held? {
        // Only looking shows that a file lacks something.
        try? look()
        if !heldEvents.isEmpty || isOverwritten { _ = try? commit { _ in [] } }
        return held
    }

    /// Writes the whole workshop into another file, and goes on there.
    ///
    /// - Throws: what `other` throws; then nothing has changed.
    package func move(to other: any EventJournal) throws {
        _ = try other.merge(known)
        if let round = try? knownRound() { try other.take(SealedRound(rows: round)) }
        (file, sealed) = (other, nil)
        (isReadOnly, isOverwritten) = (false, false)
        release()
    }

    private func hold(_ events: [Event], for trouble: JournalProblem) {
        problem = trouble
        heldEvents += events
        guard !heldEvents.isEmpty, let sparePath else { return }
        if spare == nil { spare = try? SQLiteJournal(path: sparePath, mode: .create) }
        guard let spare else { return }
        do {
            _ = try spare.merge(known + events)
        } catch {
            // Half a spare file would only be taken for a whole one.
            removeSpare()
        }
    }

    private func release() {
        problem = nil
        heldEvents = []
        if isRevealed { (isRevealed, sealed) = (false, try? file.sealedRound()) }
        removeSpare()
    }

    private func removeSpare() {
        guard spare != nil, let sparePath else { return }
        spare = nil
        unlink(sparePath)
    }
}

extension JournalProblem {
    /// Whether the cause lies with the file or the disk, and may pass; a contradiction lies in the events that were to
    /// be written.
    fileprivate var isOfTheFile: Bool {
        if case .contradiction = self { return false }
        return true
    }
}
