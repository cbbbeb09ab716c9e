/// Checks against accidents: a letter that has changed in a file, or a row that has gone.
extension Event {
    /// The number that stands for the value in the check of the row, so that the value can be emptied and the check
    /// still holds; nil for events without a value.
    package var digest: UInt64? {
        if let emptied { return emptied }
        guard case .assign(_, let value, _) = change else { return nil }
        var hash = FNV()
        hash.add(value)
        hash.add(0)
        hash.add(code ?? "")
        return hash.value
    }

    /// Returns the check of the row that comes after a row with the check `previous`: over all that is in it, the value
    /// by its digest. The first row comes after 0.
    package func check(after previous: UInt64) -> UInt64 {
        var hash = FNV()
        hash.add(previous)
        hash.add(stamp)
        hash.add(action)
        hash.add(author, end: 0)
        if let time {
            hash.add(UInt64(bitPattern: time.seconds))
            hash.add(UInt64(bitPattern: Int64(time.offset)))
        }
        hash.add(change)
        if let digest { hash.add(digest) }
        return hash.value
    }

    /// Whether two events by the same stamp are the same; one that was emptied is what it was.
    package func isSame(as other: Event) -> Bool {
        guard emptied != other.emptied else { return self == other }
        guard digest == other.digest else { return false }
        var (one, two) = (self, other)
        one.empty()
        two.empty()
        return one == two
    }
}

// MARK: - Deleting for good

extension Fact {
    /// The text before the stamp of the event whose value was deleted for good; the fact says why.
    static let erasedPrefix = "slettet/"

    package static func erased(_ event: Stamp) -> String { erasedPrefix + event.description }
}

extension Event {
    /// The stamp of the event whose value this one deletes for good.
    package var erased: Stamp? {
        guard case .assign(.fact(let name), _, _) = change, name.hasPrefix(Fact.erasedPrefix) else { return nil }
        return Stamp(String(name.dropFirst(Fact.erasedPrefix.count)))
    }

    /// Takes the value away, and leaves its digest.
    package mutating func empty() {
        guard emptied == nil, case .assign(let register, _, let basis) = change else { return }
        emptied = digest
        change = .assign(register, value: "", basis: basis)
        code = nil
    }
}

// MARK: - What is added to the check

extension FNV {
    fileprivate mutating func add(_ stamp: Stamp) {
        add(stamp.ticks)
        add(UInt64(stamp.device))
    }

    fileprivate mutating func add(_ text: String, end: UInt64) {
        add(text)
        add(end)
    }

    /// Adds a change to the hash; each kind of change has its number, so that no two are alike.
    fileprivate mutating func add(_ change: Change) {
        switch change {
        case .add(let tool, let slot, let label):
            add(1)
            for text in [tool.text, slot, label] { add(text, end: 0) }
        case .assign(let register, _, let basis):
            add(register)
            for stamp in basis { add(stamp) }
        case .strike(let item, let seen):
            add(2)
            add(item)
            for stamp in seen { add(stamp) }
        case .restore(let item):
            add(3)
            add(item)
        case .join(let item, let head):
            add(4)
            add(item)
            add(head)
        case .lift(let item, let origin):
            add(5)
            add(item)
            add(origin)
        case .retract(let action):
            add(6)
            add(action)
        }
    }

    private mutating func add(_ register: Register) {
        switch register {
        case .fact(let name):
            add(7)
            add(name, end: 0)
        case .field(let item, let column):
            add(8)
            add(item)
            add(column.text, end: 0)
        case .slot(let item):
            add(9)
            add(item)
        case .placement(let item, let grid, let voice):
            add(10)
            add(item)
            for text in [grid.text, voice] { add(text, end: 0) }
        case .order(let item): add(.placement(item, grid: .order, voice: ""))
        }
    }
}
