import Planning

/// The progress plan as bars: planned beside actual, month by month. As labelled lines on a simple or narrow screen.
extension View {
    /// Without `today` nothing is late: what a file shows depends on what is in it alone.
    package func progress(_ schedule: Schedule, today: CalendarDay? = nil) -> [StyledLine] {
        var lines = title(schedule.tool.name) + months(of: schedule, today)
        let late = Set(today.map { schedule.late(on: $0).map(\.id) } ?? [])
        let bars = screen.isSimple ? nil : MonthBars(schedule, width: screen.width, measure: screen.measure)
        if let bars { lines += faint(say(.legend(planned: bars.planned, actual: bars.actual, both: bars.both))) }
        for line in schedule.lines {
            lines += [""] + head(line.name ?? say(.withoutGroup), bars)
            if line.tasks.isEmpty { lines += faint(say(.nothingYet)) }
            for task in line.tasks {
                lines +=
                    bars.map { row(task, $0, isLate: late.contains(task.id)) }
                    ?? taskLines(task, isLate: late.contains(task.id))
            }
        }
        return lines
    }

    private func months(of schedule: Schedule, _ today: CalendarDay?) -> [StyledLine] {
        guard let start = schedule.start else { return faint(say(.startUnknown)) }
        let now = today.flatMap(schedule.month).flatMap { $0 > 0 ? " " + say(.monthNow($0)) : nil } ?? ""
        return paragraph([Span(text: say(.started(month: start)) + now, style: .plain)])
    }

    private func head(_ name: String, _ bars: MonthBars?) -> [StyledLine] {
        guard let bars else { return heading(name, .accent) }
        let name = oneLine(name)
        guard screen.measure(name) < bars.left else {
            return heading(name, .accent) + [StyledLine(bars.indent + bars.scale, .faint)]
        }
        return [
            StyledLine([
                Span(text: padded(name, to: bars.left), style: .accent), Span(text: bars.scale, style: .faint),
            ])
        ]
    }

    private func row(_ task: Schedule.Task, _ bars: MonthBars, isLate: Bool) -> [StyledLine] {
        let body = wrap(
            [Span(text: task.text, style: .plain)] + notes(task).map { Span(text: $0, style: .faint) },
            width: bars.names, measure: screen.measure)
        return body.enumerated().map { index, line in
            let lead = Span(text: padded(index == 0 ? oneLine(task.label) : "", to: bars.labels + 1), style: .accent)
            guard index == 0 else { return StyledLine([lead] + line) }
            let filling = String(repeating: " ", count: max(0, bars.names + 1 - screen.measure(StyledLine(line).text)))
            let mark = isLate ? [Span(text: " " + say(.isLate), style: TextStyle.warning)] : delay(task)
            return StyledLine([lead] + line + [Span(text: filling + bars.bar(task), style: .plain)] + mark)
                .withoutTrailingSpace
        }
    }

    /// Who, and by which day: after the text of the task.
    private func notes(_ task: Schedule.Task) -> [String] {
        let parts = [
            task.owner, task.deadline.map { say(.date($0)) }, task.isAnswered ? say("besvart") : nil,
        ].compactMap { $0 }
        return parts.isEmpty ? [] : [" (" + parts.joined(separator: ", ") + ")"]
    }

    private func delay(_ task: Schedule.Task) -> [Span] {
        guard let delay = task.delay, delay != 0 else { return [] }
        return [Span(text: delay > 0 ? " +\(delay)" : " −\(-delay)", style: .faint)]
    }

    private func taskLines(_ task: Schedule.Task, isLate: Bool) -> [StyledLine] {
        let phrases: [TimePhrase] =
            [task.planned.map { .planned($0) } ?? .withoutMonth] + (task.actual.map { [.actual($0)] } ?? [])
            + (task.delay.map { [.delay($0)] } ?? []) + (isLate ? [.isLate] : [])
            + (task.owner.map { [.owner($0)] } ?? []) + (task.deadline.map { [.deadline($0)] } ?? [])
        let text = phrases.map { say($0) }.joined(separator: ", ")
        let done = task.isAnswered ? ", " + say("besvart") : ""
        let spans = [Span(text: text + done, style: isLate ? TextStyle.warning : .plain)]
        return labelled("\(task.label) \(task.text)", spans, indent: 2)
    }
}

/// How wide everything is, and what the bars are drawn with.
private struct MonthBars {
    let planned = "░"
    let actual = "█"
    let both = "▓"
    let labels: Int
    /// Columns for the text of a task.
    let names: Int
    private let months: ClosedRange<Int>
    private let cell: Int

    /// Nil when there is not room for bars that can be told apart.
    init?(_ schedule: Schedule, width: Int, measure: (String) -> Int) {
        let tasks = schedule.lines.flatMap(\.tasks)
        let ends = tasks.flatMap { [$0.planned, $0.actual].compactMap { $0?.upperBound } }
        months = 1...min(60, max(12, ends.max() ?? 12))
        labels = tasks.map { measure(oneLine($0.label)) }.max() ?? 3
        // At the right there is room for a word about what is late.
        let room = width - labels - 2 - 14
        cell = min(3, (room - 24) / months.count)
        guard cell >= 1 else { return nil }
        names = min(48, room - cell * months.count)
    }

    var left: Int { labels + 1 + names + 1 }
    var indent: String { String(repeating: " ", count: left) }

    /// The numbers of the months, as many as there is room for.
    var scale: String {
        let step = cell >= 3 ? 1 : cell == 2 ? 2 : 5
        var line = ""
        for month in months where month == 1 || month.isMultiple(of: step) || step == 1 {
            let at = (month - 1) * cell
            guard line.count <= at, line.isEmpty || line.count < at else { continue }
            line += String(repeating: " ", count: at - line.count) + String(month)
        }
        return line
    }

    func bar(_ task: Schedule.Task) -> String {
        months.map { month in
            let (isPlanned, isActual) = (task.planned?.contains(month) ?? false, task.actual?.contains(month) ?? false)
            let mark = isPlanned && isActual ? both : isPlanned ? planned : isActual ? actual : "·"
            return mark == "·"
                ? mark + String(repeating: " ", count: cell - 1) : String(repeating: mark, count: cell)
        }.joined()
    }
}
