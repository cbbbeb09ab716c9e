import Planning

/// A meeting by its plan: begun, part by part, ended.
extension Session {
    func shownAgenda() throws(Problem) -> [Reply] {
        if let (meeting, now) = meetingNow {
            return [.result(view.meeting(meeting, name: name(of: meeting), now: now))]
        }
        guard let next = reading.meetings.first(where: { $0.began == nil }) else {
            guard let gathering = nextGathering else { throw .time(.notUnderWay) }
            let hint = gathering.duration == nil ? TimePhrase.notBegun(meeting: gathering.name) : .planEachMeeting
            return [.result(view.gathering(gathering)), .guidance([line(.time(hint))])]
        }
        return [.result(view.meeting(next, name: name(of: next), now: nil))]
    }

    /// The first gathering that has no meeting plan that was held, or where the group stands.
    var nextGathering: Gathering? {
        let held = reading.meetings.filter { $0.began != nil }.compactMap(\.name)
        return process.gatherings.first { gathering in !held.contains(title(of: gathering)) }
    }

    private func title(of gathering: Gathering) -> String { process.meeting(of: gathering).words() }

    mutating func beginMeeting(_ argument: String) throws(Problem) -> [Reply] {
        if let (meeting, _) = meetingNow { throw .time(.underWay(meeting: name(of: meeting))) }
        guard let now = wallNow else { throw .time(.notUnderWay) }
        switch try meetingOrGathering(argument) {
        case .planned(let meeting):
            guard let first = meeting.parts.first(where: { $0.began == nil }) else {
                throw .time(.alreadyHeld(meeting: name(of: meeting)))
            }
            try record { draft throws(Problem) in draft.note(now, of: first.id, MeetingColumn.began) }
            return partBegan()
        case .gathering(let gathering):
            return try begin(gathering, now)
        }
    }

    private enum ToBegin {
        case planned(Meeting)
        case gathering(Gathering)
    }

    /// The meeting a word names; without a word, the first that is planned and not begun, else the next gathering.
    private func meetingOrGathering(_ word: String) throws(Problem) -> ToBegin {
        let meetings = reading.meetings
        if word.isEmpty {
            if let next = meetings.first(where: { $0.began == nil }) { return .planned(next) }
            guard let gathering = nextGathering else { throw .time(.notUnderWay) }
            return .gathering(gathering)
        }
        if Int(word) != nil {
            let gathering = try process.gathering(numbered: word)
            let planned = meetings.first { $0.name.map(folded) == folded(title(of: gathering)) }
            return planned.map { .planned($0) } ?? .gathering(gathering)
        }
        switch lookup(word, among: meetings.map { Named($0, names: [name(of: $0)]) }) {
        case .found(let meeting): return .planned(meeting)
        case .ambiguous(let names): throw .ambiguous(word, among: names)
        case .unknown(let nearest):
            throw .time(.unknownMeeting(word, nearest: nearest, known: meetings.map(name(of:))))
        }
    }

    /// A gathering that nobody made a meeting plan for is run by the agenda of the process, which becomes one.
    private mutating func begin(_ gathering: Gathering, _ now: WallMinute) throws(Problem) -> [Reply] {
        if let duration = gathering.duration { throw .time(.tooLong(gathering: gathering.name, duration: duration)) }
        guard !gathering.agenda.isEmpty else { throw .time(.nothingPlanned(meeting: gathering.name)) }
        let meeting = StoredValue(process.meeting(of: gathering))
        let parts = gathering.agenda.map { item in
            PlannedPart(what: StoredValue(typed: item.what), how: item.how, minutes: item.minutes)
        }
        try record { draft throws(Problem) in
            let rows = draft.add(parts, to: meeting)
            if let first = rows.first { draft.note(now, of: first, MeetingColumn.began) }
        }
        return [.guidance([line(.time(.madeOfAgenda(meeting: meeting.words, parts: parts.count)))])] + partBegan()
    }

    /// - Parameter isSkipping: the part that goes on was passed over: it ended as it began.
    mutating func nextPart(isSkipping: Bool = false) throws(Problem) -> [Reply] {
        guard let (meeting, now) = meetingNow, let current = meeting.current else { throw .time(.notUnderWay) }
        let ended = isSkipping ? current.began ?? now : now
        let replies: [Reply] = isSkipping ? [.guidance([line(.time(.skipped(what: current.what)))])] : []
        guard let next = meeting.rest.first else { return replies + (try endMeeting(at: ended)) }
        try record { draft throws(Problem) in
            draft.note(ended, of: current.id, MeetingColumn.ended)
            draft.note(now, of: next.id, MeetingColumn.began)
        }
        return replies + partBegan() + newPlanReplies(from: 5)
    }

    mutating func endMeeting(at ended: WallMinute? = nil) throws(Problem) -> [Reply] {
        guard let (meeting, now) = meetingNow, let current = meeting.current, let began = meeting.began,
            let end = meeting.end
        else { throw .time(.notUnderWay) }
        try record { draft throws(Problem) in draft.note(ended ?? now, of: current.id, MeetingColumn.ended) }
        let phrase = TimePhrase.over(meeting: name(of: meeting), minutes: now - began, late: now - end)
        return [.guidance([line(.time(phrase))])]
    }

    /// What has just begun, how long, and the tool to open.
    private func partBegan() -> [Reply] {
        guard let (meeting, now) = meetingNow, let part = meeting.current else { return [] }
        let until = meeting.left(at: now).map { (now + $0).clock }
        var lines = [
            line(.time(.began(label: part.label, what: part.what, minutes: part.minutes, until: until)))
        ]
        if let tool = tool(for: part) { lines.append(line(.time(.opens(command: "/" + tool.id)))) }
        return [.guidance(lines)]
    }

    /// The tool a part is for: the one of its name, or of the item of an agenda that says the same.
    private func tool(for part: Meeting.Part) -> Tool? {
        let what = folded(part.what)
        if let tool = process.tools.first(where: { what.hasPrefix(folded($0.name)) }) { return tool }
        return process.gatherings.flatMap(\.agenda).first { folded($0.what) == what }?.tool.flatMap(process.tool)
    }
}

extension ActionDraft {
    /// Writes the time in a row of the meeting plan.
    mutating func note(_ time: WallMinute, of row: Stamp, _ column: String) {
        assign(.field(row, column: column), time.description)
    }
}
