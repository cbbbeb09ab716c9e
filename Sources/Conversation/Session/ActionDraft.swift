import Planning

/// The events of one action while it is being put together, with everything in the file known.
package struct ActionDraft {
    package let reading: Reading
    private(set) var author: String
    package private(set) var events: [Event] = []
    /// Short ids of the items the action added or changed, in order; they are acknowledged.
    package private(set) var labels: [String] = []
    private var clock: StampClock
    /// The stamp of the action under way, once it has one.
    private var action: Stamp?
    private let now: Int64
    /// The same moment by the clock on the wall.
    private let time: WallTime?
    /// The tools of the items that the action adds.
    private var tools: [Stamp: ToolID] = [:]
    private var added: [String: Int] = [:]
    /// Items made so that a choice can name them, by tool and folded text.
    private var made: [String: String] = [:]

    /// - Parameters:
    ///   - now: milliseconds since 1970-01-01 UTC.
    ///   - shown: the same moment as people here read it.
    package init(reading: Reading, author: String, clock: StampClock, now: Int64, shown: String) {
        self.reading = reading
        self.author = author
        self.clock = clock
        self.now = now
        time = WallTime(now, shown: shown)
    }

    package var workshop: Workshop { reading.workshop }

    /// The stamp that the next event would get.
    var nextStamp: Stamp {
        var clock = clock
        return clock.next(at: now)
    }

    /// Starts another action for what follows, said by `author`.
    mutating func startAction(by author: String) {
        self.author = author
        action = nil
    }

    /// Adds an item and gives it the next short id of its prefix.
    @discardableResult
    package mutating func add(to tool: Tool, slot: String = "", prefix: String) -> Stamp {
        let label = workshop.nextLabel(prefix, after: added[prefix, default: 0])
        added[prefix, default: 0] += 1
        labels.append(label)
        let item = write(.add(tool: tool.id, slot: slot, label: label))
        tools[item] = tool.id
        return item
    }

    /// Returns what a choice among another tool's items holds for `name`; the item is made when there is none.
    package mutating func choice(_ name: String, in column: Column, from source: ToolID) -> String? {
        if let known = reading.options(of: column).first(where: { folded($0.text) == folded(name) }) {
            return known.value
        }
        let key = "\(source) \(folded(name))"
        if made[key] == nil, let tool = reading.process.tool(source) {
            made[key] = (try? addMainText(name, to: tool))?.description
        }
        return made[key]
    }

    /// Gives a register what somebody answered, in place of whatever stands there now; what is understood of it is
    /// kept beside it.
    package mutating func assign(_ register: Register, _ text: String) {
        assign(register, understood(text, in: register))
    }

    /// Gives a register a value in place of whatever stands there now.
    package mutating func assign(_ register: Register, _ value: StoredValue) {
        let basis = workshop.content(of: register).basis
        write(.assign(register, value: value.code?.name ?? value.typed, basis: basis), code: value.code)
    }

    private func understood(_ text: String, in register: Register) -> StoredValue {
        switch register {
        case .fact(Fact.start), .fact(Fact.period):
            return StoredValue(typed: text, code: UnderstoodDate(text).map { .date($0) })
        case .field(let item, let id):
            guard let tool = (tools[item] ?? workshop.item(item)?.tool).flatMap(reading.process.tool),
                let column = tool.form?.column(id)
            else { return StoredValue(typed: text, code: Answer.isUnknown(text) ? .unknown : nil) }
            return reading.stored(text, in: column, of: tool)
        case .fact, .slot, .placement, .order: return StoredValue(typed: text)
        }
    }

    /// Strikes an item, knowing what stands in it now.
    package mutating func strike(_ item: Item) {
        let now = workshop.item(item.id) ?? item
        write(.strike(item.id, seen: now.fields.flatMap(\.content.basis)))
    }

    package mutating func acknowledge(_ item: Item) {
        if !labels.contains(item.label) { labels.append(item.label) }
    }

    /// Writes a change. What is written of an answer is written of those that were given apart from it too.
    @discardableResult
    mutating func write(_ change: Change, code: Code? = nil) -> Stamp {
        let stamp = append(change, code: code)
        for other in change.item.flatMap({ workshop.united[$0] }) ?? [] {
            if let same = change.made(to: other, in: workshop) { append(same, code: code) }
        }
        return stamp
    }

    @discardableResult
    private mutating func append(_ change: Change, code: Code? = nil) -> Stamp {
        let stamp = clock.next(at: now)
        events.append(
            Event(
                stamp: stamp, action: action ?? stamp, author: author, change: change, code: code?.text,
                time: action == nil ? time : nil))
        action = action ?? stamp
        return stamp
    }
}
