import Journal
import Planning
import Screens

/// A conversation about one workshop: takes lines, keeps what is said, and answers.
///
/// It is the record that all share, and where one stands in it. Everything it needs of the world comes through `SessionHost`
/// and `SessionServices`, so a whole conversation runs in a test without a terminal.
///
///     var session = Session(record, host: host, services: program)
///     session.handle("/swot svake")      // guidance: why, how, how long
///     session.handle("Høye husleier")    // acknowledged as V1, safely in the journal
package struct Session {
    /// The record that this conversation shares with others.
    let shared: Record
    let host: any SessionHost
    let services: any SessionServices
    package let words: Words
    /// The screen that replies are drawn for; the terminal sets it anew when the window changes.
    package var screen: Screen

    /// The person or group that speaks; empty is the secretary.
    package internal(set) var voice = ""
    var focus = Focus.outside(next: nil)
    var sitting = Sitting.open
    var listing = Listing()
    var told = Told()
    var coaching = Coaching()
    /// The rows that were gone through and left open. Enter does not ask for them anew.
    var passedRows: Set<Stamp> = []
    /// The page that shows the wall, renewed with what is said.
    var page: OpenWall?
    /// The text that the next prompt begins with, for changing what was written.
    var prefill = ""
    /// The text that the prompt began with for the line that comes next.
    var onPrompt = ""
    /// The line that was not carried out, since a silent round was begun in another window before it came.
    var heldBack: String?
    /// Whether the group said that it is done.
    package internal(set) var isOver = false

    package init(
        _ shared: Record, host: any SessionHost, services: any SessionServices, screen: Screen = Screen(),
        words: Words = .nb
    ) {
        self.shared = shared
        self.host = host
        self.services = services
        self.screen = screen
        self.words = words
    }

    package var process: Process { shared.process }

    package var timeline: Timeline { shared.timeline }

    /// The workshop as it may be shown now.
    package var reading: Reading {
        Reading(process: process, workshop: shared.shown.workshop)
    }

    /// The drawing of what is said, for this screen.
    var view: View {
        View(reading: reading, screen: screen, words: words)
    }

    /// The place in a tool where the group stands; nil outside the tools.
    var place: Position? { focus.position }

    /// The silent round that is under way, of a vote too.
    var round: OpenRound? { sitting.round }

    /// The vote that is open.
    package var vote: OpenVote? { sitting.vote }

    /// Takes in what others have written since, for `news` of it to be told.
    package func catchUp() throws(Problem) -> [Event] {
        let news = try translatingErrors { try shared.journal.news() }
        shared.take(news)
        return news
    }

    /// Runs a body, and says what was wrong when it could not be done.
    ///
    /// - Parameter line: The line that it carries out; nil when nothing was typed for it.
    mutating func attempt(
        with line: String? = nil, _ body: (inout Session) throws(Problem) -> [Reply]
    ) -> [Reply] {
        let before = self
        do {
            return try body(&self)
        } catch {
            let told = [Reply(.problem, words.lines(for: error))]
            guard case .round(.begunMeanwhile) = error else { return told }
            self = before
            return told + holdBack(line)
        }
    }
}

// MARK: - Keeping what is said

extension Session {
    /// Writes one action: all of it or none, acknowledged only when it is safe.
    @discardableResult
    package func record(_ compose: (inout ActionDraft) throws(Problem) -> Void) throws(Problem) -> [String] {
        var labels: [String] = []
        let written = try translatingErrors {
            try shared.journal.commit { news, round in
                let draft = try draft(after: news, compose)
                if !draft.events.isEmpty, !isIn(round) { throw Problem.round(.begunMeanwhile) }
                labels = draft.labels
                return draft.events
            }
        }
        shared.take(written)
        return labels
    }

    /// Composes what is to be written, with everything in the file known.
    package func draft(
        after news: [Event], _ compose: (inout ActionDraft) throws(Problem) -> Void
    ) throws(Problem) -> ActionDraft {
        shared.take(news)
        let now = host.now()
        var draft = shared.draft(by: voice, now: now, shown: host.time(now))
        try compose(&draft)
        if draft.events.contains(where: \.holdsNationalIdentity) || draft.holdsNationalIdentityInARow {
            throw .nationalIdentity
        }
        if !draft.events.isEmpty, !isNamed, !draft.events.contains(where: \.namesLaptop) { nameLaptop(in: &draft) }
        return draft
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
    var savedMark: Span {
        held == nil
            ? Span(text: " " + words.say("lagret"), style: .faint)
            : Span(text: " " + words.say("ikke lagret ennå"), style: .warning)
    }
}
