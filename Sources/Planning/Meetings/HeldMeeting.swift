/// A meeting that was held in a gathering, as far as the workshop tells: its meeting plan says when each part began, and
/// the form for attendance who was there.
package struct HeldMeeting: Sendable, Equatable {
    package var gathering: Gathering
    /// The meeting plan as it ran; nil when no clock was followed.
    package var meeting: Meeting?
    /// The row with those who were there; nil when no one wrote it.
    package var attendance: Attendance?
    /// The minute when those who were there were written, where the day had a meeting before; nil else.
    var registered: WallMinute?

    package init(gathering: Gathering, meeting: Meeting? = nil, attendance: Attendance? = nil) {
        self.gathering = gathering
        self.meeting = meeting
        self.attendance = attendance
    }

    /// The first minute; nil when no clock was followed.
    package var began: WallMinute? { meeting?.began }

    /// The day; nil when nothing tells.
    package var day: CalendarDay? { began?.day ?? attendance?.date?.end }

    /// The place among meetings: by day, then by when it began.
    fileprivate var order: (Int, Int) { (day?.number ?? 0, (began ?? registered)?.minute ?? 0) }

    /// Whether a time is within the meeting, to the minute; on its day, when no clock was followed. One that no one ended is
    /// over after half a day.
    package func includes(_ time: WallMinute) -> Bool {
        guard let meeting, let began else { return time.day == day && registered.map { $0 <= time } ?? true }
        guard began <= time else { return false }
        let last = meeting.parts.flatMap { [$0.began, $0.ended].compactMap { $0 } }.max() ?? began
        return time <= (meeting.current == nil ? last : last + Meeting.longest)
    }
}

extension Process {
    /// Returns a meeting that belongs to a gathering, as its meeting plan is named.
    package func meeting(of gathering: Gathering) -> Code {
        .gathering(gathering.number, word: gatheringWord, name: gathering.name)
    }

    /// Returns the tool that a part of a meeting is for: that of the agenda's item that says the same, or the one of its
    /// name; nil for a part without a tool. The rest of a part after a pause is for the same.
    package func toolOpened(byPart what: String) -> Tool? {
        let what = folded(what)
        func begins(_ name: String) -> Bool {
            what.hasPrefix(folded(name)) && what.dropFirst(folded(name).count).first?.isLetter != true
        }
        let items = gatherings.flatMap(\.agenda).filter { begins($0.what) }
        if let item = items.max(by: { $0.what.count < $1.what.count }) { return item.tool.flatMap(tool) }
        return tools.filter { begins($0.name) }.max { $0.name.count < $1.name.count }
    }
}

extension Reading {
    /// The meetings that were held in the gatherings, the earliest first.
    ///
    /// A meeting plan that has begun is one, of the gathering it is named after; one with another name is of the
    /// gathering that the day's attendance says. A row of attendance on a day without such a plan is one too.
    package var heldMeetings: [HeldMeeting] {
        let attendance = attendance()
        let run = meetings.filter { $0.began != nil }.compactMap { held($0, attendance) }
        let days = Set(run.compactMap(\.day))
        var seen: Set<CalendarDay> = []
        let others = attendance.compactMap { row -> HeldMeeting? in
            guard let day = row.date?.end, !days.contains(day), let gathering = gathering(of: row) else { return nil }
            var held = HeldMeeting(gathering: gathering, attendance: row)
            if !seen.insert(day).inserted { held.registered = row.row.time.flatMap { WallMinute($0.minute) } }
            return held
        }
        return (run + others).sorted { $0.order < $1.order }
    }

    /// Returns the meeting that was held last in a gathering; nil when none was.
    package func held(_ gathering: Gathering) -> HeldMeeting? {
        heldMeetings.last { $0.gathering.number == gathering.number }
    }

    /// Returns what the file with minutes of the last meeting in a gathering is told from others by, so that none is written
    /// over: the number of the gathering, with the day of a meeting that is not its first, and the time when that day had
    /// several.
    ///
    ///     reading.nameInFiles(ofLastMeetingIn: oppstart)  // "1", and after a second meeting "1-2026-12-08"
    package func nameInFiles(ofLastMeetingIn gathering: Gathering) -> String {
        let held = heldMeetings.filter { $0.gathering.number == gathering.number }
        let number = String(gathering.number)
        guard held.count > 1, let last = held.last, let day = last.day else { return number }
        let isAlone = held.count { $0.day == day } == 1
        let clock = isAlone ? nil : last.began?.clock.filter(\.isNumber)
        return [number, day.description, clock].compactMap { $0 }.joined(separator: "-")
    }

    /// Returns the gathering that a meeting plan is named after; nil when it has a name of its own.
    package func gathering(of meeting: Meeting) -> Gathering? {
        process.gatherings.first { meeting.name.map(folded) == folded(process.meeting(of: $0).words()) }
    }

    private func held(_ meeting: Meeting, _ attendance: [Attendance]) -> HeldMeeting? {
        let named = gathering(of: meeting)
        let sameDay = attendance.filter { $0.date?.end != nil && $0.date?.end == meeting.began?.day }
        let own = sameDay.last { gathering(of: $0) == named } ?? sameDay.last
        let tools = meeting.parts.compactMap { process.toolOpened(byPart: $0.what) }
        let byTools = tools.lazy.compactMap { gathering(of: $0) }.first
        let found = named ?? own.flatMap { gathering(of: $0) } ?? byTools
        return found.map { HeldMeeting(gathering: $0, meeting: meeting, attendance: own) }
    }

    /// Returns the gathering that a row of attendance says; nil when it is about another kind of meeting.
    package func gathering(of attendance: Attendance) -> Gathering? {
        guard let column = process.tool(for: .attendance)?.form?.groupedBy,
            let name = text(of: attendance.row, in: column)
        else { return nil }
        return process.gatherings.first { folded($0.name) == folded(name) }
    }
}
