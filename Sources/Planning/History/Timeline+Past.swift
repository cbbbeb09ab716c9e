/// The past: what a workshop looked like, and what would have to be taken back to have it so again.
extension Timeline {
    /// Returns the workshop as it was at a time, in milliseconds since 1970-01-01 UTC. What was said elsewhere before
    /// then is part of it, also when it was joined in later.
    ///
    ///     timeline.asOf(noon).workshop.items  // without what was added after noon
    package func asOf(_ milliseconds: Int64) -> Timeline {
        Timeline(events.filter { $0.action.milliseconds <= milliseconds })
    }

    /// Returns the workshop as it was when this was said: all that was begun before it.
    package func asOf(_ stamp: Stamp) -> Timeline {
        Timeline(events.filter { $0.action <= stamp })
    }

    /// Returns every action after a time, those taken back too: taking all of them back gives the workshop as it was.
    package func actions(after milliseconds: Int64) -> [Stamp] {
        actions().filter { $0.milliseconds > milliseconds }
    }
}
