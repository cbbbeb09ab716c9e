import FileSystem
import Planning

/// The events and the round that can be read of a workshop file, however damaged. The file is not touched; private
/// copies of it are read.
///
///     let salvage = try Salvage.of("skadet.boplan", workspace: "/home/kari")!
///     salvage.isWhole         // false
///     salvage.events.count    // 9970
///     salvage.lostRows        // [5001...5030]
package struct Salvage: Equatable {
    /// The events in the order they were added, as far as that is known.
    package var events: [Event] = []
    /// Whether nothing was wrong with the file, or nothing but a killed writer's half-done work.
    package var isWhole = false
    /// The places in the file, counted from 1, where there was an event that could not be read.
    package var lostRows: [ClosedRange<Int64>] = []
    /// The stamps of those events, in order, as far as they are known: they tell when something lost was said.
    package var lostStamps: [Stamp] = []
    /// The number of stamps of which more than one event was found; the one that the file leads to is kept.
    package var contradictions = 0
    /// Whether the file was longer once.
    package var isCut = false
    /// The part of a cut file that is left, from 0 to 1; nil when the file does not say how long it was.
    package var partLeft: Double?
    /// The silent round that was under way.
    package var round: RoundRows?

    package var lostCount: Int { lostRows.reduce(0) { $0 + $1.count } }
}

extension Salvage {
    /// Reads what is there: as SQLite reads it; else from both ends, and page by page under a new first page.
    ///
    /// A rollback journal beside the file is used, on a copy, as opening the file would. When that does not
    /// give a whole file, what lies in the file without it is added.
    ///
    /// - Parameters:
    ///   - workspace: a folder with room for two copies.
    ///   - goOn: is asked now and then, with how much is done from 0 to 1; `false` stops.
    /// - Returns: nil when it was stopped.
    /// - Throws: what keeps the file from being read at all; `.newer`; `.empty`; `.notADatabase` or `.foreign`
    ///   when there is no event in it.
    package static func of(
        _ path: String, workspace: String, patience: Patience = Patience(), goOn: (Double) -> Bool = { _ in true }
    ) throws(JournalProblem) -> Salvage? {
        let copy = try PrivateCopy(of: path, in: workspace, companions: true, patience: patience)
        guard copy.size > 0 else { throw .empty(path: path) }
        switch Result(catching: { () throws(JournalProblem) in try WholeFile.read(copy.path) }) {
        case .success([]): throw .empty(path: path)
        case .success(let events):
            return Salvage(events: events, isWhole: true, round: WholeFile.round(copy.path))
        case .failure(.newer(_, let version, let known)) where WholeFile.hasAnotherSchema(copy.path):
            throw .newer(path: path, version: version, known: known)
        case .failure(let problem):
            guard let salvage = try ofDamaged(copy, path, workspace, patience, goOn) else { return nil }
            guard !salvage.events.isEmpty else { throw refusal(problem, path) }
            return salvage
        }
    }

    private static func ofDamaged(
        _ copy: PrivateCopy, _ path: String, _ workspace: String, _ patience: Patience, _ goOn: (Double) -> Bool
    ) throws(JournalProblem) -> Salvage? {
        var harvest = Harvest(fileSize: copy.size)
        var sources = [copy]
        if copy.hasCompanions {
            sources.append(try PrivateCopy(of: path, in: workspace, companions: false, patience: patience))
        }
        // Before the first page is replaced, which leads to it.
        let round = sources.lazy.compactMap { WholeFile.round($0.path) }.first
        let (isCut, partLeft) = WholeFile.cut(copy.path, size: copy.size)
        for source in sources {
            guard try read(source, into: &harvest, goOn: goOn) else { return nil }
        }
        harvest.leaveOutChanged()
        var salvage = Salvage(harvest, isCut: isCut, partLeft: partLeft)
        salvage.round = round
        return salvage
    }

    private init(_ harvest: Harvest, isCut: Bool, partLeft: Double?) {
        self.init(
            events: harvest.inOrder, isWhole: false, lostRows: ranges(harvest.lostRows),
            lostStamps: harvest.lostStamps, contradictions: harvest.contradictions.count, isCut: isCut,
            partLeft: partLeft)
    }

    private static func read(
        _ copy: PrivateCopy, into harvest: inout Harvest, goOn: (Double) -> Bool
    ) throws(JournalProblem) -> Bool {
        let mostRows = 2 * Int(harvest.highestRow) + 1000
        if let database = try? DamagedDatabase(path: copy.path, mostRows: mostRows) {
            database.readRows(into: &harvest)
            database.readStamps(into: &harvest)
        }
        let kinds = try HealthyHead.put(on: copy.path, scratch: copy.folder + "/ny")
        copy.removeCompanions()
        // A page has room for no more than this.
        let database = try DamagedDatabase(path: copy.path, mostRows: HealthyHead.pageSize)
        return database.readPages(kinds, into: &harvest, goOn: goOn)
    }

    private static func refusal(_ problem: JournalProblem, _ path: String) -> JournalProblem {
        if case .foreign(_, let application) = problem { return .foreign(path: path, applicationID: application) }
        return .notADatabase(path: path)
    }
}

/// Returns the ranges that numbers in ascending order make up.
private func ranges(_ numbers: [Int64]) -> [ClosedRange<Int64>] {
    var ranges: [ClosedRange<Int64>] = []
    for number in numbers {
        if let last = ranges.last, last.upperBound + 1 == number {
            ranges[ranges.count - 1] = last.lowerBound...number
        } else {
            ranges.append(number...number)
        }
    }
    return ranges
}

/// The reading of a file as SQLite reads it, when nothing is wrong with it.
private enum WholeFile {
    /// Reads all events in the order they were added.
    static func read(_ path: String) throws(JournalProblem) -> [Event] {
        do {
            let connection = try Connection.ofWorkshop(path, patience: .milliseconds(0))
            let check = try Statement("PRAGMA integrity_check(1)", on: connection)
            guard try check.step(), check.bytes(at: 0).map({ Array($0) == Array("ok".utf8) }) == true else {
                throw JournalProblem.damaged(path: path, detail: "integrity_check")
            }
        } catch let problem as JournalProblem {
            throw problem
        } catch {
            throw .damaged(path: path, detail: "\(error)")
        }
        let journal = try SQLiteJournal(path: path, mode: .readOnly)
        _ = try journal.load()
        return try journal.eventsAsAdded()
    }

    static func round(_ path: String) -> RoundRows? {
        (try? Connection(path: path, access: .readWrite, patience: .milliseconds(0)))?.roundRows()
    }

    /// Whether the table is declared in other words than this version's; then a higher version number is not damage.
    static func hasAnotherSchema(_ path: String) -> Bool {
        guard let connection = try? Connection(path: path, access: .readOnly, patience: .milliseconds(0)),
            let statement = try? Statement("SELECT sql FROM sqlite_schema WHERE name = 'event'", on: connection),
            (try? statement.step()) == true, let bytes = statement.bytes(at: 0)
        else { return false }
        return !Schema.tables.contains(String(decoding: bytes, as: UTF8.self))
    }

    /// Returns whether the file is shorter than its head says, and the part that is left, from 0 to 1.
    static func cut(_ path: String, size: Int) -> (Bool, Double?) {
        guard let head = FileBytes.read(path, limit: 100), head.count >= 100 else { return (true, nil) }
        func number(_ place: Int) -> Int { head[place..<place + 4].reduce(0) { $0 << 8 | Int($1) } }
        // Only then is the count the latest writer's.
        guard head.starts(with: Array("SQLite format 3\0".utf8)), number(24) == number(92) else {
            return (size % HealthyHead.pageSize != 0, nil)
        }
        let full = number(28) * HealthyHead.pageSize
        guard full > size else { return (size % HealthyHead.pageSize != 0, nil) }
        return (true, Double(size) / Double(full))
    }
}
