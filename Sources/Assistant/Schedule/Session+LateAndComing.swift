import Planning

/// What a group sees first when it opens its file: what is late, and what comes next.
extension Session {
    /// How many tasks of each are named.
    private static let mostTasks = 3

    func timeLines() -> [StyledLine] {
        let schedule = reading.schedule
        let follow = mayBeAdopted ? reading.followUp() : nil
        let questions = schedule == nil ? [] : openQuestionLines()
        // Nobody looks at the clock who has no use for it.
        guard schedule?.hasDays == true || follow != nil, let today else { return questions }
        let dated = schedule.flatMap { $0.hasDays ? lateAndComing($0, today) : nil } ?? []
        return dated + (follow.map { measureLines($0, today) } ?? []) + questions
    }

    func lateAndComing(_ schedule: Schedule, _ today: CalendarDay) -> [StyledLine] {
        let (late, coming) = (schedule.late(on: today), schedule.coming(from: today))
        var lines: [StyledLine] = []
        if !late.isEmpty {
            let phrase = TimePhrase.late(
                Array(late.prefix(Self.mostTasks)), more: max(0, late.count - Self.mostTasks),
                command: "/vis " + schedule.tool.id)
            lines.append(StyledLine(words.guide(.time(phrase)), .warning))
        }
        if !coming.isEmpty {
            let next = coming.prefix { $0.due == coming[0].due || $0.label == coming[0].label }.prefix(Self.mostTasks)
            lines.append(line(.time(.coming(Array(next), more: 0))))
        }
        return lines
    }

    /// A meeting was under way when the file was left.
    func meetingLines() -> [StyledLine] {
        guard let (meeting, _) = meetingNow, let began = meeting.began, let end = meeting.end else { return [] }
        return [line(.time(.underWay(meeting: name(of: meeting), since: began.clock, until: end.clock)))]
    }

    func name(of meeting: Meeting) -> String {
        meeting.name ?? process.tool(for: .agenda)?.name ?? ""
    }
}

extension Schedule {
    /// Has any task that is open a day?
    fileprivate var hasDays: Bool { lines.contains { $0.tasks.contains { !$0.isDone && $0.due != nil } } }
}
