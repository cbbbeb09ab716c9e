import Journal
import Planning

/// A workshop as all who work on it share it: its process, what has been said, and where that is kept.
///
/// People who stand in different places hold the same record, so it is an object, and never copied. It is not Sendable:
/// its journal belongs to one thread.
package final class Record {
    package let process: Process
    /// The names that may be typed after a slash; made once, since every line asks.
    let vocabulary: [Named<CommandOrTool>]
    /// The latest stamp when the record was opened: what others write later, they write beside us.
    let opened: Stamp
    package private(set) var timeline: Timeline
    /// The path of the workshop file; `/lagre-som` sets another.
    package private(set) var file: String
    package private(set) var journal: any EventJournal
    /// The things to be told about the file before the group begins.
    let warnings: FileWarnings
    /// The laptop that the program runs on, as far as it has a name.
    var laptop: Laptop
    /// The vote that is open here.
    var openPoll: Stamp? {
        didSet { hideBallots() }
    }
    /// The text that came from the editor and was not kept, and what it was before; the editor opens with it again.
    var unkept: (old: String, new: String)?
    private var withoutBallots: Timeline?
    private var clock: StampClock

    /// - Parameters:
    ///   - timeline: Everything that the journal has given.
    ///   - device: The number that this running program puts in its stamps.
    package init(
        process: Process, timeline: Timeline, file: String, journal: any EventJournal, device: UInt32,
        warnings: FileWarnings = FileWarnings(), laptop: Laptop = Laptop()
    ) {
        self.process = process
        self.timeline = timeline
        self.file = file
        self.journal = journal
        self.warnings = warnings
        self.laptop = laptop
        vocabulary = Session.vocabulary(process)
        clock = StampClock(device: device)
        if let latest = timeline.events.last { clock.observe(latest.stamp) }
        opened = clock.latest
    }

    /// The journal when it holds what the file cannot take; nil in scripts, where that is an error.
    package var holding: HoldingJournal? { journal as? HoldingJournal }

    /// The part of the timeline that may be shown now: everything, but for ballots that copies have brought to the vote
    /// that is open here.
    var shown: Timeline { withoutBallots ?? timeline }

    /// Folds what the journal has given.
    func take(_ events: [Event]) {
        timeline.insert(events)
        for event in events { clock.observe(event.stamp) }
        hideBallots()
    }

    private func hideBallots() {
        withoutBallots = openPoll.flatMap(timeline.hidingBallots)
    }

    /// Returns an action to be put together with everything in the file known, ballots that copies have brought too.
    ///
    /// - Parameters:
    ///   - now: Milliseconds since 1970-01-01 UTC.
    ///   - shown: The same moment as people here read it.
    func draft(by author: String, now: Int64, shown: String) -> ActionDraft {
        let reading = Reading(process: process, workshop: timeline.workshop)
        return ActionDraft(reading: reading, author: author, clock: clock, now: now, shown: shown)
    }

    /// Goes on in another file. A journal that holds is moved by itself, and stays.
    func move(to file: String, in journal: (any EventJournal)? = nil) {
        self.file = file
        self.journal = journal ?? self.journal
    }
}
