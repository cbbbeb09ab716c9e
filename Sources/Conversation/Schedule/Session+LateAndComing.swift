import Planning
import Screens

/// The notice that a group sees first when it opens its file: what is late, and what comes next.
extension Session {
    /// The number of tasks that are named, of those that are late and of those that come.
    private static let mostTasks = 3

    /// Tells what is late and what comes next in the work and in the plan, and what is still open.
    func timeLines() -> [StyledLine] {
        let schedule = reading.schedule
        let follow = mayBeAdopted ? reading.followUp() : nil
        let questions = schedule == nil ? [] : openQuestionLines()
        // The clock is not looked at where there is no use for it.
        guard schedule?.hasDays == true || follow != nil, let today else { return questions }
        let dated = schedule.flatMap { $0.hasDays ? lateAndComing($0, today) : nil } ?? []
        return dated + (follow.map { measureLines($0, today) } ?? []) + questions
    }

    func lateAndComing(_ schedule: Schedule, _ today: CalendarDay) -> [StyledLine] {
        let (late, coming) = (schedule.late(on: today), schedule.coming(from: today))
        var lines: [StyledLine] = []
        if !late.isEmpty {
            let named = named(late.prefix(Self.mostTasks)) { "skulle vært gjort innen \($0)" }
            let (more, tool) = (late.count - Self.mostTasks, schedule.tool.id)
            let told: Message =
                more > 0
                ? "For sent ute: \(named); og \(more) til. Se /vis \(tool)."
                : "For sent ute: \(named). Se /vis \(tool)."
            lines.append(line(told, .warning))
        }
        if !coming.isEmpty {
            let next = coming.prefix { $0.due == coming[0].due || $0.label == coming[0].label }.prefix(Self.mostTasks)
            let named = named(next) { "innen \($0)" }
            lines.append(line("Neste i framdriftsplanen: \(named)."))
        }
        return lines
    }

    /// Tells which tasks have come to be before the work begins, and remembers that it was told.
    mutating func tellOfTasksBeforeStart() -> [Reply] {
        guard let schedule = reading.schedule else { return [] }
        let (before, now) = (told.beforeStart, schedule.beforeStart)
        told.beforeStart = now.map(\.id)
        let new = now.filter { before?.contains($0.id) == false }
        guard let start = schedule.months.start, let first = new.first else { return [] }
        let named = named(new.prefix(Self.mostTasks)) { "innen \($0)" }
        let more = new.count - Self.mostTasks
        let notice: Message =
            more > 0
            ? "Før arbeidet begynner i \(start.monthName) \(start.year): \(named); og \(more) til."
            : "Før arbeidet begynner i \(start.monthName) \(start.year): \(named)."
        let mend: Message =
            "Rett oppstarten med «/framdrift oppstart MÅNED», eller fristen med «/endre \(first.label) frist: DATO»."
        return [
            .guidance(
                view.paragraph([Span(text: words.say(notice), style: .warning)]) + paragraph(words.say(mend)))
        ]
    }

    private func named(_ tasks: ArraySlice<Schedule.Task>, due: (CalendarDay) -> Message) -> String {
        tasks.map { task in
            noted("\(task.label) \(task.text)", [task.due.map(due), task.owner.map { "ansvarlig: \($0)" }])
        }.joined(separator: "; ")
    }

    /// Returns what is to be done, with notes in parentheses: "T4 Ansette koordinator (frist: juni 2028)".
    func noted(_ what: String, _ notes: [Message?]) -> String {
        "\(what) (\(notes.compactMap { $0.map { words.say($0) } }.joined(separator: ", ")))"
    }

    /// Tells of a meeting that was under way when the file was left.
    func meetingLines() -> [StyledLine] {
        guard let (meeting, _) = meetingNow, let told = meeting.underWay(called: name(of: meeting)) else { return [] }
        return [line(told)]
    }

    func name(of meeting: Meeting) -> String {
        meeting.name ?? process.tool(for: .agenda)?.name ?? ""
    }
}

extension Schedule {
    /// Whether a task that is open has a day.
    fileprivate var hasDays: Bool { lines.contains { $0.tasks.contains { !$0.isDone && $0.due != nil } } }
}
