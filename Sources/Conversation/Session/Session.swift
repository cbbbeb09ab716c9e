import Journal
import Planning
import Screens

/// A conversation about one workshop: takes lines, keeps what is said, and answers.
///
/// Everything it needs of the world comes through `Ports`, so a whole conversation runs in a test
/// without a terminal.
///
///     var session = Session(process: process, timeline: timeline, ports: ports)
///     session.handle("/swot svake")      // guidance: why, how, how long
///     session.handle("Høye husleier")    // acknowledged as V1, safely in the journal
package struct Session {
    package let process: Process
    package let words: Words
    /// The screen that replies are drawn for; the terminal sets it anew when the window changes.
    package var screen: Screen
    /// The one who speaks: a person or a group; empty is the secretary.
    package internal(set) var voice = ""
    /// Whether the group has said that it is done.
    package internal(set) var isOver = false
    package private(set) var timeline: Timeline

    var ports: Ports
    /// The place where the group stands; nil outside the tools.
    var place: Position?
    /// The tool to go to next from outside the tools; nil is the first unfinished one.
    var nextTool: String?
    /// The page that shows the wall, renewed with what is said.
    var page: OpenWall?
    /// The silent round that is under way.
    var round: OpenRound?
    /// The vote that is under way; the round is then its.
    package var vote: OpenVote?
    /// The part that may be shown while a vote is open, when copies have brought ballots to it.
    var withoutBallots: Timeline?
    /// A line that looks like a ballot though no vote is open; the same once more is taken as it is.
    var doubtfulLine: String?
    /// Whether the group was told that its time is out.
    var isTimeTold = false
    /// The last that was told about the time of a meeting.
    var toldTime: ToldTime?
    /// The meeting plan that was shown last and not kept.
    var proposal: ShownProposal?
    /// Files with what earlier runs could not write.
    package var spares: [String] = []
    /// The reason why the file is not safe where it lies, when the group is to be told as it begins.
    package var sharedPlace: SharedPlace?
    /// Whether the group was told that it leaves something unsaved.
    var isWarned = false
    /// The items that may be lifted in, by number, as long as they are offered.
    var offers: [LiftCandidate] = []
    /// The way back for the group when it has answered for what it decided.
    var detour: Detour?
    /// The rest of a view that is shown a page at a time.
    var unread: UnreadPages?
    /// The explanations of hard words, unasked; nil for none.
    var newcomer: Newcomer?
    /// The questions of the check by number, as they were shown last.
    var listedQuestions: [ListedQuestion] = []
    /// Facts still to be asked for in a new workshop, the open question first.
    var pendingFacts: [String] = []
    /// The latest there was when the conversation began: what others write later, they write beside us.
    let opened: Stamp
    /// The words that may be typed after a slash; made once, since every line asks.
    let vocabulary: [Named<CommandOrTool>]
    private var clock: StampClock

    package init(
        process: Process, timeline: Timeline, ports: Ports, screen: Screen = Screen(), words: Words = .nb
    ) {
        self.process = process
        self.timeline = timeline
        self.ports = ports
        self.screen = screen
        self.words = words
        vocabulary = Session.vocabulary(process)
        clock = StampClock(device: ports.device)
        if let latest = timeline.events.last { clock.observe(latest.stamp) }
        opened = clock.latest
    }

    /// The workshop as it may be shown now.
    package var reading: Reading {
        Reading(process: process, workshop: (withoutBallots ?? timeline).workshop)
    }

    /// The drawing of what is said, for this screen.
    var view: View {
        View(reading: reading, screen: screen, words: words)
    }

    /// Takes one line, or several pasted at once, and answers. Whatever is acknowledged is in the journal.
    package mutating func handle(_ text: String) -> [Reply] {
        if let page = nextPage(after: text) { return page }
        let before = (held, file)
        let replies = explainingTerms(firstPages(of: answer(text)))
        let time = tellOfMeeting()
        return replies + (time.isEmpty ? [] : [.guidance(time)]) + tellOfKeeping(since: before.0, in: before.1)
            + renewPage()
    }

    private mutating func answer(_ text: String) -> [Reply] {
        let lines = text.split(whereSeparator: \.isNewline).map(String.init)
        guard lines.count > 1 else { return attempt { session throws(Problem) in try session.interpret(text) } }
        return lines.filter { !$0.trimmed.isEmpty }.flatMap { line in
            attempt { session throws(Problem) in try session.interpret(line) }
        }
    }

    /// Takes in what others have written since, for `news` of it to be told.
    package mutating func catchUp() throws(Problem) -> [Event] {
        let news = try translatingErrors { try ports.journal.news() }
        take(news)
        return news
    }

    mutating func attempt(_ body: (inout Session) throws(Problem) -> [Reply]) -> [Reply] {
        do {
            return try body(&self)
        } catch {
            return [Reply(.problem, words.lines(for: error))]
        }
    }
}

// MARK: - Keeping what is said

extension Session {
    /// Writes one action: all of it or none, acknowledged only when it is safe.
    @discardableResult
    package mutating func record(_ compose: (inout ActionDraft) throws(Problem) -> Void) throws(Problem) -> [String] {
        var labels: [String] = []
        let written = try translatingErrors {
            try ports.journal.commit { news in
                let draft = try draft(after: news, compose)
                labels = draft.labels
                return draft.events
            }
        }
        take(written)
        return labels
    }

    /// Composes what is to be written, with everything in the file known.
    package mutating func draft(
        after news: [Event], _ compose: (inout ActionDraft) throws(Problem) -> Void
    ) throws(Problem) -> ActionDraft {
        take(news)
        let whole = Reading(process: process, workshop: timeline.workshop)
        let now = ports.now()
        var draft = ActionDraft(reading: whole, author: voice, clock: clock, now: now, shown: ports.time(now))
        try compose(&draft)
        if draft.events.contains(where: \.holdsNationalIdentity) { throw .nationalIdentity }
        return draft
    }

    mutating func take(_ events: [Event]) {
        timeline.insert(events)
        observe(events)
        withoutBallots = vote.flatMap { timeline.hidingBallots(of: $0.poll.id) }
    }

    private mutating func observe(_ events: some Sequence<Event>) {
        for event in events { clock.observe(event.stamp) }
    }

    /// Acknowledges several short ids at once.
    func acknowledgeTogether(_ labels: [String]) -> [Reply] {
        guard labels.count > 1 else { return acknowledge(labels) }
        let all = Span(text: words.say("\(list: labels)"), style: .accent)
        return [Reply(.acknowledgement(labels.joined(separator: "\n")), [StyledLine([all, savedMark])])]
    }

    /// Acknowledges each short id.
    func acknowledge(_ labels: [String]) -> [Reply] {
        labels.map { label in
            Reply(.acknowledgement(label), [StyledLine([Span(text: label, style: .accent), savedMark])])
        }
    }

    /// The mark after a short id: whether the file has what was said.
    private var savedMark: Span {
        held == nil
            ? Span(text: " " + words.say("lagret"), style: .faint)
            : Span(text: " " + words.say("ikke lagret ennå"), style: .warning)
    }
}
