import Planning
import Testing

@testable import Journal

/// A scripted evening with a workshop file, on a disk that may fail: what was tried, and what was
/// acknowledged.
final class Evening {
    enum Step {
        case create
        case commit([Event])
        case merge([Event])
        /// Another program adds, and we ask for news.
        case news([Event])
        case load
        /// A silent round, with a note for each of the events they become when all is opened.
        case round([Event])

        var events: [Event] {
            switch self {
            case .create, .load: []
            case .commit(let events), .merge(let events), .news(let events), .round(let events): events
            }
        }
    }

    /// Small and large, known and new, ours and others'.
    static let steps: [Step] = [
        .create, .commit([fact(1), fact(2)]), .commit([fact(3, String(repeating: "Lang tekst. ", count: 1_500))]),
        .merge([fact(2)] + (10..<60).map { fact($0, "Punkt nummer \($0) " + String(repeating: "x", count: 150)) }),
        .news([fact(100), fact(101)]), .commit([]), .commit([fact(200)]), .load, .merge([fact(201), fact(2)]),
        .round([fact(300), fact(301), fact(302)]), .commit([fact(400)]),
    ]

    /// More than SQLite holds in memory: 800 pages of 4 KB.
    static let much: [Step] = [
        .create, .commit([fact(1)]),
        .merge((10..<810).map { fact($0, String(repeating: "Mye \($0) ", count: 400)) }), .commit([fact(2)]),
    ]

    let steps: [Step]
    let path: String
    private let disk: FaultyDisk
    /// The other program's.
    private let otherDisk: FaultyDisk
    private var journal: SQLiteJournal?
    /// What has been given by the journal, once each.
    private var given: [Event] = []
    private(set) var tried: [[Event]] = []
    private(set) var acknowledged: [[Event]] = []
    /// Notes of a silent round that were acknowledged.
    private(set) var sealed = 0

    init(_ steps: [Step], _ path: String, on disk: FaultyDisk, other: FaultyDisk) {
        self.steps = steps
        self.path = path
        self.disk = disk
        otherDisk = other
    }

    var isAllAcknowledged: Bool {
        let said = Set(acknowledged.joined().map(\.stamp))
        return steps.allSatisfy { $0.events.allSatisfy { said.contains($0.stamp) } }
    }

    func close() { journal = nil }

    /// A step may be tried again after it failed.
    func take(_ step: Step) throws {
        switch step {
        case .create: journal = try disk.journal(path, .create)
        case .commit(let events): try commit(events)
        case .merge(let events): try merge(events)
        case .news(let events): try hear(events)
        case .load: try load()
        case .round(let events): try round(events)
        }
    }

    private var opened: SQLiteJournal {
        get throws {
            if journal == nil { journal = try disk.journal(path, .open) }
            return journal!
        }
    }

    /// As a session does: what a failed attempt left in the file after all comes as news, and is not said twice.
    private func commit(_ events: [Event]) throws {
        tried.append(events)
        given += try opened.commit { news in
            given += news
            let known = Set(given.map(\.stamp))
            return events.filter { !known.contains($0.stamp) }
        }
        acknowledged.append(events)
    }

    private func merge(_ events: [Event]) throws {
        tried.append(events)
        given += try opened.merge(events)
        acknowledged.append(events)
    }

    private func hear(_ events: [Event]) throws {
        tried.append(events)
        _ = try otherDisk.journal(path, .open).merge(events)
        acknowledged.append(events)
        given += try opened.news()
        #expect(events.allSatisfy(given.contains), "another's news did not come")
    }

    private func round(_ events: [Event]) throws {
        // Once the notes have become events, whether or not we were told, no other round is begun.
        if tried.last != events { try opened.begin(Round(isAnonymous: true, ends: nil)) }
        while let open = try opened.openRound(), open.notes < events.count {
            let note = Note(tool: "swot", slot: "svake", author: "", text: "Lapp \(open.notes)")
            if try opened.seal(note) { sealed = open.notes + 1 }
        }
        tried.append(events)
        given += try opened.reveal { news, notes in
            given += news
            let known = Set(given.map(\.stamp))
            return events.filter { !known.contains($0.stamp) }
        }
        acknowledged.append(events)
    }

    private func load() throws {
        given = try opened.load()
        let read = Set(given.map(\.stamp))
        #expect(acknowledged.joined().allSatisfy { read.contains($0.stamp) }, "what was acknowledged is not read")
    }
}
