import Journal
import Planning
import TestSupport

@testable import CommandLine
@testable import Conversation
@testable import Publishing
@testable import Screens

/// Any bytes as lines typed in a conversation.
///
/// The first byte says what kind of conversation it is and where it stands; the first three lines of the rest
/// are typed as they are.
enum LineEntry {
    @Sendable static func run(_ bytes: [UInt8]) throws(BrokenPromise) {
        guard let kind = bytes.first else { return }
        var talk = FuzzConversation(kind & 1 == 0 ? new : used[Int(kind >> 6)], kind: kind)
        if kind & 1 == 0 { try talk.expectHarmless(talk.session.begin(), after: "the beginning") }
        for line in bytes.dropFirst().split(separator: 0x0A, omittingEmptySubsequences: false).prefix(3) {
            let line = String(decoding: line, as: UTF8.self)
            if kind & 32 == 0 { try talk.type(line) } else { try talk.typeWithTab(line) }
        }
        try talk.expectAllKept()
    }

    // Beginning takes longer than a line.
    nonisolated(unsafe) private static let new = FuzzConversation.session(SampleProcess.process, FuzzWorkshop.new)
    nonisolated(unsafe) private static let used = ["/swot svake", "/status", "/tiltak", "/haster"].map { line in
        var session = FuzzConversation.session(SampleProcess.process, FuzzWorkshop.timeline)
        _ = session.handle(line)
        return session
    }
}

/// A conversation that is watched.
struct FuzzConversation {
    var session: Session
    private var acknowledged: Set<String> = []

    /// Goes on from a conversation that has a journal of its own.
    init(_ session: Session, kind: UInt8 = 0) {
        let journal = MemoryJournal()
        _ = try? journal.merge(session.timeline.events)
        let world = TestHost()
        (world.time, world.pace, world.device) = (1_900_000_100_000, 1000, 9)
        world.editor = { text throws(EditorProblem) in
            kind & 2 == 0 ? text + "\n\nFlere boliger\u{1B}[2J\n" : String(text.reversed())
        }
        let screen = Screen(width: [80, 40, 120, 16][Int(kind >> 2 & 3)], isSimple: kind & 16 != 0)
        let record = FuzzConversation.record(session.process, session.timeline, in: journal)
        self.session = Session(record, host: world, services: session.services, screen: screen)
        self.session.focus = session.focus
    }

    /// Tab is pressed at the end of the line.
    mutating func typeWithTab(_ line: String) throws(BrokenPromise) {
        try expectSound(session.completions(for: line), of: line)
        try type(line)
    }

    static func session(_ process: Process, _ timeline: Timeline) -> Session {
        let world = TestHost()
        (world.time, world.device) = (0, 9)
        return Session(
            record(process, timeline, in: MemoryJournal()), host: world,
            services: TestServices(export: export) { MemoryJournal() })
    }

    private static func record(_ process: Process, _ timeline: Timeline, in journal: MemoryJournal) -> Record {
        Record(process: process, timeline: timeline, file: "x.boplan", journal: journal, device: 9)
    }

    mutating func type(_ line: String) throws(BrokenPromise) {
        let replies = session.handle(line)
        try expectHarmless(replies, after: line)
        // Several points of one line are acknowledged together, each on its line.
        for case .acknowledgement(let labels) in replies.map(\.kind) {
            acknowledged.formUnion(labels.split(whereSeparator: \.isNewline).map(String.init))
        }
    }

    func expectHarmless(_ replies: [Reply], after line: String) throws(BrokenPromise) {
        let lines = replies.flatMap { $0.fitted(to: session.screen).lines }.map(\.text) + [session.prompt]
        for text in lines {
            try promise(text.isHarmless, "\(text.debugDescription) after \(line.debugDescription)")
        }
    }

    /// What replaces a part of the line must replace whole characters.
    private func expectSound(_ found: Session.Completions, of line: String) throws(BrokenPromise) {
        try promise(found.start <= line.utf8.count, "Completes after the end of \(line.debugDescription)")
        let at = line.utf8.index(line.startIndex, offsetBy: found.start)
        try promise(at.samePosition(in: line.unicodeScalars) != nil, "Completes within a character")
    }

    /// The journal has all that was acknowledged, and what it has is what the session knows and may be shown.
    func expectAllKept() throws(BrokenPromise) {
        let kept = Timeline((try? session.shared.journal.load()) ?? [])
        try promise(kept == session.timeline, "The journal is not what the session knows")
        let lost = acknowledged.filter { !kept.workshop.isTaken($0) }
        try promise(lost.isEmpty, "Acknowledged and lost: \(lost)")
        for event in kept.events {
            guard case .assign(_, let value, _) = event.change else { continue }
            try promise((event.author + value).isHarmless, "Kept as typed: \(value.debugDescription)")
        }
    }

    /// As far as a document goes before pandoc.
    private static func export(_ request: DocumentRequest) throws(Problem) -> [ExportedFile] {
        guard let format = request.formats.first else { throw Problem.file(.folderNotMade(request.document)) }
        _ = PlanContext(request.reading, say: .nb, date: "15. januar 2027").value
        return [ExportedFile(format: format, outcome: .success(request.document + "." + format))]
    }
}
