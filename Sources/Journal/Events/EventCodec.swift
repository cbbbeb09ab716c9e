import Glibc
import Planning

/// The translation of events into rows of plain columns, and back.
///
/// Reading is most of what a start costs, so stamps and kinds are read from SQLite's own memory, and
/// only what people wrote becomes a String.
enum EventCodec {
    /// - Parameter check: of the row (`Event.check`).
    static func write(_ event: Event, check: UInt64, to row: Statement) {
        for column in EventColumn.item.rawValue...EventColumn.chain.rawValue {
            row.bindNull(at: column)
        }
        row.bind(event.stamp, at: .stamp)
        row.bind(event.action, at: .action)
        row.bind(event.author, at: .author)
        write(event.change, to: row)
        if let code = event.code { row.bind(code, at: .code) }
        if let time = event.time { row.bind(time.description, at: .time) }
        if let digest = event.digest { row.bind(Int64(bitPattern: digest), at: EventColumn.digest.rawValue) }
        if event.emptied != nil { row.bindNull(at: EventColumn.value.rawValue) }
        row.bind(Int64(bitPattern: check), at: EventColumn.chain.rawValue)
    }

    private static func write(_ change: Change, to row: Statement) {
        switch change {
        case .add(let tool, let slot, let label):
            row.bind(.add)
            row.bind(tool.text, at: .tool)
            row.bind(slot, at: .slot)
            row.bind(label, at: .name)
        case .assign(let register, let value, let basis):
            write(register, to: row)
            row.bind(value, at: .value)
            row.bindBasis(basis)
        case .strike(let item, let seen):
            row.bind(.strike, item: item)
            row.bindBasis(seen)
        case .restore(let item): row.bind(.restore, item: item)
        case .join(let item, let into): row.bind(.join, item: item, other: into)
        case .lift(let item, let from): row.bind(.lift, item: item, other: from)
        case .retract(let action): row.bind(.retract, other: action)
        }
    }

    private static func write(_ register: Register, to row: Statement) {
        switch register {
        case .fact(let name):
            row.bind(.fact)
            row.bind(name, at: .name)
        case .field(let item, let column):
            row.bind(.field, item: item)
            row.bind(column.text, at: .name)
        case .slot(let item): row.bind(.slot, item: item)
        case .placement(let item, let grid, let voice):
            row.bind(.placement, item: item)
            row.bind(grid.text, at: .tool)
            row.bind(voice, at: .name)
        case .order(let item): write(.placement(item, grid: .order, voice: ""), to: row)
        }
    }

    /// Returns the event in the row that the statement stands at.
    static func event(in row: Statement) throws(UnreadableEvent) -> Event {
        var event = Event(
            stamp: try row.stamp(.stamp), action: try row.stamp(.action), author: try row.text(.author),
            change: try change(in: row))
        guard row.isOfFormatTwo else { return event }
        if row.bytes(at: EventColumn.code.rawValue) != nil { event.code = try row.text(.code) }
        event.time = try row.time()
        if case .assign = event.change, row.isEmptied {
            event.emptied = UInt64(bitPattern: row.number(at: EventColumn.digest.rawValue))
        }
        return event
    }

    /// Returns the check that is written in the row the statement stands at; nil when no program of format 2 has seen
    /// the row.
    static func check(in row: Statement) -> UInt64? {
        guard row.isOfFormatTwo, !row.isNull(at: EventColumn.chain.rawValue) else { return nil }
        return UInt64(bitPattern: row.number(at: EventColumn.chain.rawValue))
    }

    /// Whether the value in the row is the one that its digest was made of, when it has one.
    static func isUnchanged(_ event: Event, in row: Statement) -> Bool {
        guard row.isOfFormatTwo, !row.isNull(at: EventColumn.digest.rawValue) else { return true }
        return event.digest == UInt64(bitPattern: row.number(at: EventColumn.digest.rawValue))
    }

    private static func change(in row: Statement) throws(UnreadableEvent) -> Change {
        switch try row.kind() {
        case .add:
            return .add(tool: ToolID(try row.text(.tool)), slot: try row.text(.slot), label: try row.text(.name))
        case .fact: return try assign(.fact(row.text(.name)), row)
        case .field: return try assign(.field(row.stamp(.item), column: ColumnID(row.text(.name))), row)
        case .slot: return try assign(.slot(row.stamp(.item)), row)
        case .placement:
            let (grid, voice) = (GridID(try row.text(.tool)), try row.text(.name))
            if grid == .order, voice.isEmpty { return try assign(.order(row.stamp(.item)), row) }
            return try assign(.placement(row.stamp(.item), grid: grid, voice: voice), row)
        case .strike: return .strike(try row.stamp(.item), seen: try row.stamps(.basis))
        case .restore: return .restore(try row.stamp(.item))
        case .join: return .join(try row.stamp(.item), into: try row.stamp(.other))
        case .lift: return .lift(try row.stamp(.item), from: try row.stamp(.other))
        case .retract: return .retract(action: try row.stamp(.other))
        }
    }

    private static func assign(_ register: Register, _ row: Statement) throws(UnreadableEvent) -> Change {
        let value = row.isOfFormatTwo && row.isEmptied ? "" : try row.text(.value)
        return .assign(register, value: value, basis: try row.stamps(.basis))
    }
}

// MARK: Writing a column

extension Statement {
    fileprivate func bind(_ text: String, at column: EventColumn) {
        bind(text, at: column.rawValue)
    }

    fileprivate func bind(_ stamp: Stamp, at column: EventColumn) {
        bind(stamp.description, at: column.rawValue)
    }

    fileprivate func bindBasis(_ stamps: [Stamp]) {
        if !stamps.isEmpty { bind(stamps.map(\.description).joined(separator: " "), at: .basis) }
    }

    fileprivate func bind(_ kind: EventKind, item: Stamp? = nil, other: Stamp? = nil) {
        bind(kind.rawValue, at: .kind)
        if let item { bind(item, at: .item) }
        if let other { bind(other, at: .other) }
    }
}

// MARK: Reading a column

extension Statement {
    fileprivate var isOfFormatTwo: Bool { columnCount > EventColumn.chain.rawValue }

    /// Whether the value was deleted for good.
    fileprivate var isEmptied: Bool {
        isNull(at: EventColumn.value.rawValue) && !isNull(at: EventColumn.digest.rawValue)
    }

    fileprivate func time() throws(UnreadableEvent) -> WallTime? {
        guard let bytes = bytes(at: EventColumn.time.rawValue) else { return nil }
        guard let time = WallTime(utf8: bytes) else { throw .notATime(column: "time") }
        return time
    }

    private func needed(_ column: EventColumn) throws(UnreadableEvent) -> UnsafeBufferPointer<UInt8> {
        guard let bytes = bytes(at: column.rawValue) else { throw .missing(column: "\(column)") }
        return bytes
    }

    fileprivate func text(_ column: EventColumn) throws(UnreadableEvent) -> String {
        let bytes = try needed(column)
        if bytes.isEmpty { return "" }
        // Decoding mends what is wrong; seeing whether it did is much faster than String(validating:).
        var text = String(decoding: bytes, as: UTF8.self)
        let isExact = text.withUTF8 {
            $0.count == bytes.count && memcmp($0.baseAddress!, bytes.baseAddress!, $0.count) == 0
        }
        guard isExact else { throw .notUTF8(column: "\(column)") }
        return text
    }

    fileprivate func stamp(_ column: EventColumn) throws(UnreadableEvent) -> Stamp {
        guard let stamp = Stamp(utf8: try needed(column)) else { throw .notAStamp(column: "\(column)") }
        return stamp
    }

    /// Reads stamps with one space between; none for NULL.
    fileprivate func stamps(_ column: EventColumn) throws(UnreadableEvent) -> [Stamp] {
        guard let bytes = bytes(at: column.rawValue) else { return [] }
        var stamps: [Stamp] = []
        stamps.reserveCapacity((bytes.count + 1) / 25)
        var start = 0
        repeat {
            let end = min(start + 24, bytes.count)
            guard let stamp = Stamp(utf8: UnsafeBufferPointer(rebasing: bytes[start..<end])),
                end == bytes.count || bytes[end] == UInt8(ascii: " ")
            else { throw .notAStamp(column: "\(column)") }
            stamps.append(stamp)
            start = end + 1
        } while start <= bytes.count
        return stamps
    }

    fileprivate func kind() throws(UnreadableEvent) -> EventKind {
        let word = try text(.kind)
        guard let kind = EventKind(rawValue: word) else { throw .unknownKind(word) }
        return kind
    }
}
