import Planning

/// The finds in a damaged file so far: the events, and the traces of those that are lost.
struct Harvest {
    /// The events by stamp; the first found stays.
    private(set) var events: [Stamp: (row: Int64, event: Event)] = [:]
    /// The checks that rows have, as written.
    private var checks: [Int64: UInt64] = [:]
    /// The rows whose event is another than it was.
    private var changed: Set<Int64> = []
    /// The stamps of which different events were found.
    private(set) var contradictions: Set<Stamp> = []
    /// The rows that were there but held no event that can be read.
    private(set) var unreadable: Set<Int64> = []
    /// The stamp of each row, as the index of stamps has it.
    private(set) var index: [Int64: Stamp] = [:]
    /// The highest row a file of this size can have; a larger number is itself damaged.
    let highestRow: Int64

    /// Creates an empty harvest; the size is in bytes, and a row takes more than 64 of them.
    init(fileSize: Int) {
        highestRow = Int64(fileSize / 64) + 1
    }

    mutating func takeEvent(_ row: Statement) {
        let number = row.number(at: EventColumn.row.rawValue)
        guard let event = try? EventCodec.event(in: row) else {
            unreadable.insert(number)
            return
        }
        if let known = events[event.stamp] {
            if !known.event.isSame(as: event) { contradictions.insert(event.stamp) }
        } else {
            events[event.stamp] = (number, event)
            checks[number] = EventCodec.check(in: row)
            if !EventCodec.isUnchanged(event, in: row) { changed.insert(number) }
        }
    }

    /// Leaves out the events whose check does not hold. Where the next row tells that it was the check itself that was
    /// damaged, the event is kept; so is one after a row that was left out, whose check may have been damaged too.
    mutating func leaveOutChanged() {
        let byRow = Dictionary(firsts: events.values.map { ($0.row, $0.event) })
        for (row, event) in byRow.sorted(by: { $0.key < $1.key }) where !changed.contains(row) {
            guard let written = checks[row], let before = row == 1 ? 0 : checks[row - 1] else { continue }
            let check = event.check(after: before)
            guard check != written, !changed.contains(row - 1) else { continue }
            if let next = byRow[row + 1], next.check(after: check) == checks[row + 1] {
                checks[row] = check
            } else {
                changed.insert(row)
            }
        }
        for (row, event) in byRow where changed.contains(row) {
            events[event.stamp] = nil
            unreadable.insert(row)
        }
    }

    mutating func takeStamp(_ row: Statement) {
        guard let bytes = row.bytes(at: 1), let stamp = Stamp(utf8: bytes) else { return }
        let number = row.number(at: 0)
        if index[number] == nil { index[number] = stamp }
    }
}

// MARK: - What it adds up to

extension Harvest {
    /// The events in the order they were added, as far as the rows are known.
    var inOrder: [Event] {
        events.values.sorted { ($0.row, $0.event.stamp) < ($1.row, $1.event.stamp) }.map(\.event)
    }

    /// The rows that are known to have been there, and whose event was not found.
    var lostRows: [Int64] {
        let saved = Set(events.values.map(\.row))
        let known = saved.union(unreadable).union(index.keys).filter { (1...highestRow).contains($0) }
        guard let last = known.max() else { return [] }
        // Where the number of a row is damaged, its event may still be here by its stamp.
        return (1...last).filter { row in
            !saved.contains(row) && !(index[row].map { events[$0] != nil } ?? false)
        }
    }

    /// The stamps of the lost events, as far as the index of stamps knows them.
    var lostStamps: [Stamp] {
        lostRows.compactMap { index[$0] }.sorted()
    }
}
