import Planning

/// The events of one action while it is being put together, with everything in the file known.
struct ActionDraft {
    let reading: Reading
    private(set) var author: String
    private(set) var events: [Event] = []
    /// Short ids of the items the action added or changed, in order; they are acknowledged.
    private(set) var labels: [String] = []
    private var clock: StampClock
    /// The stamp of the action under way, once it has one.
    private var action: Stamp?
    private let now: Int64
    private var added: [String: Int] = [:]
    /// Items made so that a choice can name them, by tool and folded text.
    private var made: [String: String] = [:]

    init(reading: Reading, author: String, clock: StampClock, now: Int64) {
        self.reading = reading
        self.author = author
        self.clock = clock
        self.now = now
    }

    var workshop: Workshop { reading.workshop }

    /// What follows is an action of its own, said by somebody else.
    mutating func startAction(by author: String) {
        self.author = author
        action = nil
    }

    /// Adds an item and gives it the next short id of its prefix.
    @discardableResult
    mutating func add(to tool: Tool, slot: String = "", prefix: String) -> Stamp {
        let label = workshop.nextLabel(prefix, after: added[prefix, default: 0])
        added[prefix, default: 0] += 1
        labels.append(label)
        return write(.add(tool: tool.id, slot: slot, label: label))
    }

    /// What a choice among another tool's items holds for `name`; the item is made when there is none.
    mutating func choice(_ name: String, in column: Column, from source: String) -> String? {
        if let known = reading.options(of: column).first(where: { folded($0.text) == folded(name) }) {
            return known.value
        }
        let key = source + " " + folded(name)
        if made[key] == nil, let tool = reading.process.tool(source) {
            made[key] = (try? addMainText(name, to: tool))?.description
        }
        return made[key]
    }

    /// Gives a register a value in place of whatever stands there now.
    mutating func assign(_ register: Register, _ value: String) {
        write(.assign(register, value: value, basis: workshop.content(of: register).basis))
    }

    /// Strikes an item, knowing what stands in it now.
    mutating func strike(_ item: Item) {
        let now = workshop.item(item.id) ?? item
        write(.strike(item.id, seen: now.fields.flatMap(\.content.basis)))
    }

    mutating func acknowledge(_ item: Item) {
        if !labels.contains(item.label) { labels.append(item.label) }
    }

    @discardableResult
    mutating func write(_ change: Change) -> Stamp {
        let stamp = clock.next(at: now)
        action = action ?? stamp
        events.append(Event(stamp: stamp, action: action ?? stamp, author: author, change: change))
        return stamp
    }
}
