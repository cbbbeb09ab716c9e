/// A meeting as its plan has it and as it goes: a group of rows in the form the process uses for meeting plans.
///
/// Where it has come is in the rows themselves, so that it goes on after the program was closed, and in another window.
package struct Meeting: Sendable, Equatable {
    /// A row of the plan.
    package struct Part: Sendable, Equatable {
        package var id: Stamp
        package var label: String
        package var what: String
        /// The number of minutes planned.
        package var planned: Int?
        /// The number of minutes agreed on the way; nil is as planned.
        package var agreed: Int?
        package var began: WallMinute?
        package var ended: WallMinute?

        package var minutes: Int? { agreed ?? planned }

        /// Whether the group passed it over: it agreed on no minutes.
        package var isSkipped: Bool { agreed == 0 && ended != nil }
    }

    package var name: String?
    package var parts: [Part]

    /// The number of minutes after which a part that no one ended no longer goes on.
    static let longest = 720

    /// The part that goes on now; the last begun of them, should two be.
    package var current: Part? {
        parts.filter { $0.began != nil && $0.ended == nil }.max { $0.began! < $1.began! }
    }

    package var began: WallMinute? { parts.compactMap(\.began).min() }

    /// The time it should be over: all that was planned, from when it began.
    package var end: WallMinute? {
        began.map { $0 + parts.compactMap(\.planned).reduce(0, +) }
    }

    /// The parts after the one that goes on now.
    package var rest: ArraySlice<Part> {
        guard let current, let index = parts.firstIndex(where: { $0.id == current.id }) else { return [] }
        return parts[(index + 1)...].filter { $0.began == nil }[...]
    }

    /// Returns the minutes left of the part that goes on; fewer than 0 is over time. Nil when its length is not known.
    package func left(at now: WallMinute) -> Int? {
        guard let current, let began = current.began, let minutes = current.minutes else { return nil }
        return minutes - (now - began)
    }

    /// Returns how many minutes later than planned the meeting will be over, if the rest takes its time; fewer than 0
    /// is earlier.
    package func delay(at now: WallMinute) -> Int? {
        guard let end else { return nil }
        return now + max(0, left(at: now) ?? 0) + rest.compactMap(\.minutes).reduce(0, +) - end
    }

    /// Returns new minutes for the parts that are left, so that the meeting is over in time; nil when that cannot be
    /// without taking more than half of something.
    package func newPlan(at now: WallMinute) -> [(part: Part, minutes: Int)]? {
        guard let end else { return nil }
        let parts = rest.filter { ($0.minutes ?? 0) > 0 }
        let room = end - (now + max(0, left(at: now) ?? 0))
        guard let minutes = shared(room, among: parts.map { $0.minutes! }) else { return nil }
        return Array(zip(parts, minutes)).map { ($0, $1) }
    }
}

/// Shares out minutes in the same proportions, in steps of five, so that the sum is as near to `room` as steps allow
/// and never more. Nothing gets more than it had, nor less than half; nil when that cannot be.
package func shared(_ room: Int, among wanted: [Int]) -> [Int]? {
    let least = wanted.map { min($0, max(5, ($0 / 2 + 4) / 5 * 5)) }
    let sum = wanted.reduce(0, +)
    guard least.reduce(0, +) <= room else { return nil }
    guard sum > room else { return wanted }
    var shares = zip(wanted, least).map { max($1, $0 * room / sum / 5 * 5) }
    // What rounding up to the least took too much, the longest give back; what rounding down left, they get.
    while shares.reduce(0, +) > room {
        guard let index = shares.indices.filter({ shares[$0] > least[$0] }).max(by: { shares[$0] < shares[$1] }) else {
            return least
        }
        shares[index] = max(least[index], shares[index] - 5)
    }
    while let index = shares.indices.filter({ shares[$0] + 5 <= wanted[$0] })
        .max(by: { wanted[$0] - shares[$0] < wanted[$1] - shares[$1] }), shares.reduce(0, +) + 5 <= room
    {
        shares[index] += 5
    }
    return shares
}

extension Reading {
    /// The meetings that are planned, in the order they were first named; rows without a meeting are none.
    package var meetings: [Meeting] {
        guard let tool = process.tool(for: .agenda) else { return [] }
        return groups(of: tool).filter { !$0.rows.isEmpty }.map { group in
            Meeting(name: group.name, parts: group.rows.map(part))
        }
    }

    /// Returns the meeting that goes on now: the one last moved on, unless that is half a day ago.
    package func meeting(at now: WallMinute) -> Meeting? {
        let open = meetings.compactMap { meeting in meeting.current?.began.map { ($0, meeting) } }
        guard let (began, meeting) = open.max(by: { $0.0 < $1.0 }), -60...Meeting.longest ~= now - began else {
            return nil
        }
        return meeting
    }

    /// Whether any part has begun and not ended. Asked at every prompt, so nothing is put together for it.
    package var hasPartUnderWay: Bool {
        guard let tool = process.tool(for: .agenda) else { return false }
        return workshop.items(in: tool.id).contains {
            $0.text(MeetingColumn.began) != nil && $0.text(MeetingColumn.ended) == nil
        }
    }

    private func part(_ row: Item) -> Meeting.Part {
        func minutes(_ column: ColumnID) -> Int? {
            row.text(column).flatMap { Int($0.prefix { $0.isNumber }) }.flatMap { 0...1440 ~= $0 ? $0 : nil }
        }
        func time(_ column: ColumnID) -> WallMinute? { row.text(column).flatMap { WallMinute($0) } }
        return Meeting.Part(
            id: row.id, label: row.label, what: mainText(of: row), planned: minutes(MeetingColumn.minutes),
            agreed: minutes(MeetingColumn.newMinutes), began: time(MeetingColumn.began),
            ended: time(MeetingColumn.ended))
    }
}
