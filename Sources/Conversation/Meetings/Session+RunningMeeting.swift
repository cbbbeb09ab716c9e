import Planning

/// A meeting by its plan: begun, part by part, ended.
extension Session {
    func shownAgenda() throws(Problem) -> [Reply] {
        if let (meeting, now) = meetingNow {
            return [.result(view.meeting(meeting, name: name(of: meeting), now: now))]
        }
        guard let next = nextMeeting else {
            guard let gathering = nextGathering else { throw .time(.notUnderWay) }
            let hint: Message =
                gathering.duration == nil
                ? Meeting.notBegun(gathering.name)
                : "Lag en plan for hvert møte med «/agenda foreslå 8 personer 2 timer», og begynn det med «/agenda begynn»."
            return [.result(view.gathering(gathering)), .guidance([line(hint)])]
        }
        return [.result(view.meeting(next, name: name(of: next), now: nil))]
    }

    /// The first gathering, from where the group stands on, that has no meeting plan that was held; where all those have,
    /// the first of all that has none.
    var nextGathering: Gathering? {
        let held = Set(
            reading.meetings.filter { $0.began != nil }.compactMap(reading.gathering(of:)).map(\.number))
        let left = process.gatherings.filter { !held.contains($0.number) }
        return left.first { $0.number >= numberNow } ?? left.first
    }

    /// The first meeting that is planned and not begun: not one of a gathering that the group is past.
    private var nextMeeting: Meeting? {
        reading.meetings.first { meeting in
            meeting.began == nil && reading.gathering(of: meeting).map { $0.number >= numberNow } ?? true
        }
    }

    /// The number of the gathering where the group stands; 0 where it stands in none.
    private var numberNow: Int { gatheringNow?.number ?? 0 }

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
            return try partBegan()
        case .gathering(let gathering):
            return try begin(gathering, now)
        }
    }

    private enum ToBegin {
        case planned(Meeting)
        case gathering(Gathering)
    }

    /// Finds the meeting a word names; without a word, the first that is planned and not begun, else the next
    /// gathering.
    private func meetingOrGathering(_ word: String) throws(Problem) -> ToBegin {
        let meetings = reading.meetings
        if word.isEmpty {
            if let next = nextMeeting { return .planned(next) }
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

    /// Begins a gathering that has no meeting plan: the agenda of the process becomes one.
    private mutating func begin(_ gathering: Gathering, _ now: WallMinute) throws(Problem) -> [Reply] {
        if let duration = gathering.duration { throw .time(.tooLong(gathering: gathering.name, duration: duration)) }
        let agenda = reading.agenda(of: gathering)
        guard !agenda.isEmpty else { throw .time(.nothingPlanned(meeting: gathering.name)) }
        let meeting = StoredValue(process.meeting(of: gathering))
        let parts = agenda.map { item in
            PlannedPart(what: StoredValue(typed: item.what), how: item.how, minutes: item.minutes)
        }
        try record { draft throws(Problem) in
            let rows = draft.add(parts, to: meeting)
            if let first = rows.first { draft.note(now, of: first, MeetingColumn.began) }
        }
        let made: Message =
            "Møteplanen for «\(meeting.words)» er laget av dagsordenen, med \(parts.count) poster. /angre tar den bort."
        return [.guidance([line(made)])] + (try partBegan())
    }

    /// Moves on to the next part, or ends the meeting after the last. A part whose tool the group has come through already
    /// is passed by.
    ///
    /// - Parameter isSkipping: Whether the part that goes on was passed over: it ended as it began.
    mutating func nextPart(isSkipping: Bool = false) throws(Problem) -> [Reply] {
        guard let (meeting, now) = meetingNow, let current = meeting.current else { throw .time(.notUnderWay) }
        let ended = isSkipping ? current.began ?? now : now
        let done = meeting.rest.prefix { reading.isDoneAhead($0, in: meeting) }
        let skipped: [Message] = isSkipping ? ["«\(current.what)» er hoppet over."] : []
        let told = skipped + done.map { "«\($0.what)» er allerede gjort." }
        let replies: [Reply] = told.isEmpty ? [] : [.guidance(told.map { line($0) })]
        guard let next = meeting.rest.dropFirst(done.count).first else {
            return replies + (try endMeeting(isSkipping: isSkipping))
        }
        try record { draft throws(Problem) in
            draft.end(current, at: ended, isSkipped: isSkipping)
            draft.note(now, of: next.id, MeetingColumn.began)
        }
        return replies + (try partBegan()) + newPlanReplies(from: 5)
    }

    mutating func endMeeting(isSkipping: Bool = false) throws(Problem) -> [Reply] {
        guard let (meeting, now) = meetingNow, let current = meeting.current, let began = meeting.began,
            let end = meeting.end
        else { throw .time(.notUnderWay) }
        let ended = isSkipping ? current.began ?? now : now
        try record { draft throws(Problem) in draft.end(current, at: ended, isSkipped: isSkipping) }
        let over: Message = "«\(name(of: meeting))» er slutt etter \(minutes: now - began)."
        let told: [Reply] = [.guidance([line(.sentences(over, wasOver(now - end)))] + reminderOfParked())]
        return told + offerOfMinutes(after: meeting)
    }

    private func wasOver(_ late: Int) -> Message {
        if late == 0 { return "Det var som planlagt." }
        return late > 0
            ? "Det var \(late, one: "ett minutt", many: "# minutter") senere enn planlagt."
            : "Det var \(-late, one: "ett minutt", many: "# minutter") tidligere enn planlagt."
    }

    /// Tells what has just begun and how long it takes, and opens its tool.
    private mutating func partBegan() throws(Problem) -> [Reply] {
        guard let (meeting, now) = meetingNow, let part = meeting.current else { return [] }
        let began: Message =
            if let minutes = part.minutes, let left = meeting.left(at: now) {
                "\(part.label) \(part.what): \(minutes) minutter, til klokka \((now + left).clock)."
            } else {
                "\(part.label) \(part.what)."
            }
        // With no tool to open, nothing else says how the meeting goes on.
        let onwards: Message? =
            process.toolOpened(byPart: part.what) == nil && !meeting.rest.isEmpty ? "«/agenda neste» går videre." : nil
        return [.guidance([line(.sentences(began, onwards))])] + (try openTool(of: part))
    }

    /// Opens the tool of a part; in a silent round or a vote, which are not left by the way, it names it.
    private mutating func openTool(of part: Meeting.Part) throws(Problem) -> [Reply] {
        guard let tool = reading.toolOpened(by: part), place?.tool.id != tool.id else { return [] }
        guard round == nil else { return [.guidance([line("Verktøyet til denne posten er /\(tool.id).")])] }
        return try enter(tool)
    }
}

extension ActionDraft {
    /// Writes that a part has ended. One that was passed over took no minutes.
    fileprivate mutating func end(_ part: Meeting.Part, at time: WallMinute, isSkipped: Bool) {
        note(time, of: part.id, MeetingColumn.ended)
        if isSkipped { assign(.field(part.id, column: MeetingColumn.newMinutes), "0") }
    }

    /// Writes the time in a row of the meeting plan.
    mutating func note(_ time: WallMinute, of row: Stamp, _ column: ColumnID) {
        assign(.field(row, column: column), time.description)
    }
}
