/// A point, a row or a paragraph: anything with a short id.
package struct Item: Sendable, Equatable {
    /// The stamp of the event that added it.
    package var id: Stamp
    /// The id of the tool it stands in.
    package var tool: ToolID
    /// The short id, the same for the life of the workshop: `V3`. Two copies that were worked on apart may both have
    /// made a V3; the later one is then `V3b`.
    package var label: String
    /// The person or group that said it; empty is the secretary.
    package var voice: String
    /// The time it was said, by the clock on the wall; nil in what a program before format 2 wrote.
    package var time: WallTime?
    /// The prompt it is under.
    package var slot = Versioned()
    package var fields: [Field] = []
    /// The stamps of the items it was lifted from, first lifted first.
    package var origins: [Stamp] = []
    /// The stamp of the item it was joined into, beneath which it now stands.
    package var joinedInto: Stamp?
    /// The stamp of the event that last struck it; nil while it counts.
    package var struck: Stamp?
    /// The time it was last struck, or joined into another, by the clock on the wall; nil while it stands for itself, and
    /// in what a program before format 2 wrote.
    package var takenOut: WallTime?
    /// The answers that those who struck it had seen.
    var seenWhenStruck: [Stamp] = []
    package var placements: [Placement] = []

    package struct Field: Sendable, Equatable {
        package var column: ColumnID
        package var content: Versioned
    }

    /// The place that one voice gives the item on one grid, as "x y".
    package struct Placement: Sendable, Equatable {
        package var grid: GridID
        package var voice: String
        package var content: Versioned
        /// The time it was last placed, by the clock on the wall; nil as `Item.time` is.
        package var time: WallTime?
    }

    /// Returns what the item says in `column`; nil when nothing was answered.
    package func text(_ column: ColumnID) -> String? {
        guard let text = fields.first(where: { $0.column == column })?.content.value, !text.isEmpty else {
            return nil
        }
        return text
    }

    /// Returns what the answer in `column` was understood as; nil for words that only people need to understand.
    package func code(_ column: ColumnID) -> Code? {
        fields.first { $0.column == column }?.content.code
    }

    /// Returns the date or period that the answer in `column` is; nil when that cannot be told.
    package func date(_ column: ColumnID) -> UnderstoodDate? {
        fields.first { $0.column == column }?.content.date
    }

    /// The day it was said.
    package var day: CalendarDay { time?.day ?? id.day }

    package var isLive: Bool {
        struck == nil && joinedInto == nil
    }

    /// The columns written apart by two; of a struck item, columns written by someone who had not seen the strike, and
    /// that the one who struck it had not seen. A value that replaces both settles the first, one more strike or
    /// bringing it back the second.
    package var conflicts: [Field] {
        fields.filter { field in
            struck == nil ? field.content.isConflict : field.content.versions.contains { !isSeen($0.stamp) }
        }
    }

    /// Whether this answer was known to those who struck the item. Where it was not kept what they had seen, all
    /// answers written before the strike count as known.
    private func isSeen(_ answer: Stamp) -> Bool {
        if seenWhenStruck.isEmpty { return struck.map { answer < $0 } ?? true }
        return seenWhenStruck.contains { $0.device == answer.device && $0 >= answer }
    }
}

extension Item {
    /// Returns the register's place among the fields, made when it is new.
    mutating func field(_ column: ColumnID) -> Int {
        if let index = fields.firstIndex(where: { $0.column == column }) { return index }
        fields.append(Field(column: column, content: Versioned()))
        return fields.count - 1
    }

    mutating func placement(_ grid: GridID, _ voice: String) -> Int {
        if let index = placements.firstIndex(where: { $0.voice == voice && $0.grid == grid }) { return index }
        placements.append(Placement(grid: grid, voice: voice, content: Versioned()))
        return placements.count - 1
    }
}
