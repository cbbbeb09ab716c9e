import Journal
import Planning
import Screens
import TestSupport

@testable import Conversation

/// A conversation about a workshop in memory, with a clock that goes a second at each look.
struct SessionBench {
    private let journal: MemoryJournal
    private let state: SessionCase
    var session: Session

    /// Leads a conversation to a state.
    init(_ state: SessionCase) {
        var sample = SampleWorkshop(process: DocumentBench.process)
        sample.addGiven()
        let events = sample.timeline.events.filter { !state.isNew || !$0.isFact }.map(\.founding)
        journal = MemoryJournal()
        _ = try? journal.merge(events)
        self.state = state
        session = Self.session(journal, height: state.height)
        _ = session.begin()
        for line in state.lines { _ = session.handle(line) }
        guard state.isReopened else { return }
        session = Self.session(journal, height: state.height)
        _ = session.begin()
    }

    private static func session(_ journal: MemoryJournal, height: Int?) -> Session {
        let world = TestHost()
        (world.time, world.pace, world.clock, world.device) = (1_900_000_000_000, 1000, TranscriptWorld.clock, 9)
        world.editor = { text throws(EditorProblem) in text }
        let record = Record(
            process: DocumentBench.process, timeline: Timeline(journal.load()), file: "x.boplan", journal: journal,
            device: 9)
        var session = Session(
            record, host: world, services: TestServices { journal }, screen: Screen(width: 80, height: height))
        try? session.refreshRound()
        return session
    }

    /// Types a line, and tells what comes of it.
    func typing(_ line: String) -> String {
        var session = SessionBench(state).session
        let journal = session.shared.journal
        let (before, notes, known) = (SessionStand(session), journal.noteCount, session.timeline.events.count)
        let replies = session.handle(line)
        let events = session.timeline.events.dropFirst(known)
        let stored = changes(Array(events)) + (journal.noteCount > notes ? ["a note"] : [])
        return [
            replies.map(\.inShort).joined(separator: ", "), stored.isEmpty ? "-" : stored.joined(separator: " "),
            SessionStand(session).change(since: before) ?? "same",
        ].joined(separator: " | ")
    }

    /// What was stored: the short ids of what is new, and the kinds of change to what was there.
    private func changes(_ events: [Event]) -> [String] {
        events.map { event in
            switch event.change {
            case .add(_, _, let label): "+\(label)"
            case .assign(let register, _, _): register.kind
            case .strike: "strike"
            case .restore: "restore"
            case .join: "join"
            case .lift: "lift"
            case .retract: "retract"
            }
        }
        .reduce(into: []) { kinds, kind in if kinds.last != kind { kinds.append(kind) } }
    }
}

extension Event {
    /// The event as a part of the action that makes a workshop.
    fileprivate var founding: Event {
        var event = self
        event.action = Self.founding
        return event
    }

    private static let founding = SampleWorkshop(process: DocumentBench.process).timeline.events[0].action

    /// Whether it says what the plan is.
    fileprivate var isFact: Bool {
        guard case .assign(.fact(let name), _, _) = change else { return false }
        return [Fact.municipality, Fact.period].contains(name)
    }
}

extension Register {
    fileprivate var kind: String {
        switch self {
        case .fact(let name): "fact:\(name)"
        case .field: "field"
        case .slot: "slot"
        case .order: "order"
        case .placement: "placement"
        }
    }
}

extension EventJournal {
    fileprivate var noteCount: Int { (try? notes().count { !$0.text.isEmpty }) ?? 0 }
}

extension Reply {
    /// Its kind, and how it begins.
    fileprivate var inShort: String {
        let text = lines.lazy.map { $0.text.trimmed }.first { !$0.isEmpty } ?? ""
        let quoted = text.count > 36 ? "«\(text.prefix(35))…»" : "«\(text)»"
        return switch kind {
        case .acknowledgement(let label): "kept \(label.split(separator: "\n").joined(separator: " "))"
        case .result: "result \(quoted)"
        case .guidance: "guidance \(quoted)"
        case .problem: "problem \(quoted)"
        case .curtain: "curtain"
        case .wall: "wall"
        }
    }
}
