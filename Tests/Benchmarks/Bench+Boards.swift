import Conversation
import Journal
import Planning
import Screens

/// A board of 2,000 points that five groups have written: one more point, and the board drawn anew, alone, side by
/// side, searched, and looked through for points that are alike. Each against `sqlite3` printing the same points.
extension Bench {
    private static let points = 2_000

    func board() throws -> [Result] {
        let file = folder + "/board.boplan"
        _ = try Run(boplan, ["ny", file, "--kommune", "Molde", "--periode", "2027-2030"]).finish()
        try fillBoard(file)
        var session = Session.test(on: try SQLiteJournal(path: file, mode: .open), process: process)
        session.screen = Screen(width: 100, height: 40)
        _ = session.handle("/swot svake")
        return [
            try compare("a point on a board of 2,000, durable", file) { _ = session.handle("Et punkt til") },
            try compare("a board of 2,000 points, drawn", file) { _ = session.handle("/vis swot") },
            try compare("2,000 points side by side", file) { _ = session.handle("/igp plenum") },
            try compare("2,000 points searched", file) { _ = session.handle("/søk bolig sentrum") },
            try compare("what is alike among 2,000 points", file) { _ = session.handle("/slå-sammen") },
        ]
    }

    private func compare(_ what: String, _ file: String, _ ours: () -> Void) throws -> Result {
        let query = "select value from event where kind = 'field' and name = 'tekst' order by stamp"
        let (own, peer) = try race(repetitions: 21, warmUp: 2, ours) {
            _ = try Run(Bench.sqlite, [file, query]).finish()
        }
        return Result(what: what, ours: own, peerName: "sqlite3 printing the same points", peer: peer, target: 4)
    }

    private func fillBoard(_ file: String) throws {
        let journal = MemoryJournal()
        _ = try journal.merge(SQLiteJournal(path: file, mode: .open).load())
        var session = Session.test(on: journal, process: process)
        _ = session.handle("/swot svake")
        for number in 0..<Bench.points {
            if number % 400 == 0 { _ = session.handle("/som " + process.voices[number / 400]) }
            _ = session.handle(Bench.point(number))
        }
        _ = try SQLiteJournal(path: file, mode: .open).merge(session.timeline.events)
    }

    /// Different points of some forty letters, a few of which nearly say the same.
    private static func point(_ number: Int) -> String {
        let subjects = ["boliger", "husleier", "boveiledning", "oversikt", "samarbeid", "tomter", "startlån"]
        let faults = ["mangler", "er for dyre", "kommer for sent", "er lite kjent", "tar lang tid"]
        let places = ["i sentrum", "på bygda", "for unge", "for familier", "etter utskriving", "om vinteren"]
        let people = [
            "NAV", "boligkontoret", "skolen", "legene", "politikerne", "de frivillige", "naboene", "utleierne",
        ]
        return "\(subjects[number % 7]) \(faults[number / 7 % 5]) \(places[number / 35 % 6]), sier "
            + "\(people[number / 210 % 8]) i krets \(number / 3)"
    }
}
