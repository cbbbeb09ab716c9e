import Planning

/// A place where a workshop's events are kept, shared by every program that has the workshop open.
///
/// A journal is a handle: it remembers which events its owner has been given, and hands out the others
/// as news. An event is given to a handle once, by `load`, `news`, `commit` or `merge`, and the owner
/// folds everything it is given. Which workshop it is, is a fact among the events.
///
/// Not Sendable: a handle has a place in the file and open statements, and belongs to one thread. Two
/// threads, like two programs, open one handle each.
///
///     var timeline = Timeline(try journal.load())
///     let written = try journal.commit { news in
///         timeline.apply(news)         // now everything in the file is known,
///         return timeline.compose(...) // and no other program can write before this is in
///     }
///     timeline.apply(written)
package protocol EventJournal: RoundKeeper {
    /// Whether what it is kept in is no longer where it was opened.
    var hasMoved: Bool { get }

    /// Returns all events, in stamp order, and counts them as given. It never returns only some of them: `.damaged` is
    /// thrown when any is seen to be missing.
    func load() throws(JournalProblem) -> [Event]

    /// Returns the events that others have added since this handle was last given any, in the order they were added.
    /// Cheap when there are none.
    func news() throws(JournalProblem) -> [Event]

    /// Adds events that are made while no other program can write.
    ///
    /// `compose` is given the news, so that it makes stamps and short ids knowing everything in the
    /// journal, and the silent round that is under way at that moment; what it returns is added, all of it
    /// or none, and is safe against power loss once this returns. Returning nothing is fine.
    ///
    /// The owner must fold the news whether or not this throws: they are not given again. Nor may
    /// `compose` call the journal, or wait for anybody: everyone else who writes waits for it.
    ///
    /// - Returns: what `compose` returned.
    /// - Throws: what `compose` throws, and then nothing is added; or a `JournalProblem`. A stamp that is
    ///   already taken is `.contradiction`.
    func commit(_ compose: (_ news: [Event], _ round: OpenRound?) throws -> [Event]) throws -> [Event]

    /// Adds those of the events that the journal lacks, all of them or none. Doing it twice is the same as
    /// once, and the order does not matter.
    ///
    /// What others have added in the meantime is not part of the answer; it comes as news.
    ///
    /// - Returns: the events that were added, in the order given.
    /// - Throws: a `JournalProblem`, `.contradiction` when the journal has another event by the same stamp; nothing is added.
    func merge(_ events: [Event]) throws -> [Event]
}

extension EventJournal {
    /// Adds events that are the same whether a silent round is under way or not.
    package func commit(_ compose: (_ news: [Event]) throws -> [Event]) throws -> [Event] {
        try commit { news, _ in try compose(news) }
    }
}
