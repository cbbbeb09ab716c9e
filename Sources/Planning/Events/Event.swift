/// An event in a workshop: when, in which action, said by whom, and what changed.
///
/// A workshop is a set of these; nothing is ever altered or taken out of the set. A text that must go is emptied, and
/// the event stays.
package struct Event: Sendable, Equatable {
    /// The name of the event, and its place in the order.
    package var stamp: Stamp
    /// The stamp of the first event of the same action. One line typed is one action, undone as a whole.
    package var action: Stamp
    /// The person or group that spoke; empty is the secretary on behalf of all.
    package var author: String
    package var change: Change
    /// The meaning of the value (`Code.text`); nil where it means what it says.
    package var code: String?
    /// The time of the action, by the clock on the wall; only in its first event, and not from programs before format
    /// 2.
    package var time: WallTime?
    /// The digest of the value that stood here before it was deleted for good.
    package var emptied: UInt64?

    package init(
        stamp: Stamp, action: Stamp, author: String = "", change: Change, code: String? = nil, time: WallTime? = nil,
        emptied: UInt64? = nil
    ) {
        self.stamp = stamp
        self.action = action
        self.author = author
        self.change = change
        self.code = code
        self.time = time
        self.emptied = emptied
    }
}

/// The effect of an event. Items are named by the stamp of the event that added them.
package enum Change: Sendable, Equatable {
    /// A new item in `tool`, under `slot` (prompt id, or the id of the item that is the prompt; empty in
    /// forms), with the short id `label`.
    case add(tool: ToolID, slot: String, label: String)
    /// A register gets a value. `basis` names the values it replaces, as seen when it was written;
    /// two values that did not see each other are a conflict.
    case assign(Register, value: String, basis: [Stamp])
    /// The item no longer counts. `seen` names the answers that stood in it, as seen when it was struck: one
    /// that was written apart is not struck unread.
    case strike(Stamp, seen: [Stamp] = [])
    /// The item counts again.
    case restore(Stamp)
    /// The item says the same as `into` and stands beneath it from now on.
    case join(Stamp, into: Stamp)
    /// The item was carried on from `from`.
    case lift(Stamp, from: Stamp)
    /// Everything in the action is taken back; taking back a retraction brings it in again.
    case retract(action: Stamp)
}

/// A place that holds one value at a time.
package enum Register: Sendable, Hashable {
    /// A fact about the whole workshop: `kommune`, `periode`.
    case fact(String)
    /// A column of an item; a board's point has the one column `Tool.textField`.
    case field(Stamp, column: ColumnID)
    /// The place of an item: the prompt it is under.
    case slot(Stamp)
    /// The place of an item among those of its tool, as `OrderKey` writes it.
    case order(Stamp)
    /// The place that `voice` gives an item on a grid, as "x y"; the empty voice is the group's own placement.
    case placement(Stamp, grid: GridID, voice: String)
}
