import Planning

/// The progress plan as bars: planned beside actual, month by month. As labelled lines on a simple or narrow screen.
extension View {
    /// Draws the plan. Without `today` nothing is late: what a file shows depends on what is in it alone.
    package func progress(_ schedule: Schedule, today: CalendarDay? = nil) -> [StyledLine] {
        var lines = title(schedule.tool.name) + months(of: schedule, today)
        let late = Set(today.map { schedule.late(on: $0).map(\.id) } ?? [])
        let bars = screen.isSimple ? nil : MonthBars(schedule, width: screen.width, measure: screen.measure)
        if let bars {
            lines += faint(say("\(bars.planned) planlagt, \(bars.actual) gjort, \(bars.both) planlagt og gjort"))
        }
        for line in schedule.lines {
            lines += [""] + head(line.name ?? say(.without(schedule.tool.form?.groupColumn)), bars)
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
        guard let first = schedule.months.told else {
            return faint(
                say(
                    schedule.months.first == nil
                        ? "Si hvilken måned arbeidet begynte, for eksempel «/framdrift oppstart oktober 2026», så sier Boplan fra om det som er for sent ute."
                        : "Si hvilket år som er det første, for eksempel «/framdrift oppstart 2027», så sier Boplan fra om det som er for sent ute."
                ))
        }
        let month = today.flatMap(schedule.months.month) ?? 0
        return paragraph(say(.sentences(first, month > 0 ? "Nå er det måned \(month)." : nil)))
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
            let mark = isLate ? [Span(text: " " + say(isLateText), style: TextStyle.warning)] : delay(task)
            return StyledLine([lead] + line + [Span(text: filling + bars.bar(task), style: .plain)] + mark)
                .withoutTrailingSpace
        }
    }

    /// Returns who, and by which day: after the text of the task.
    private func notes(_ task: Schedule.Task) -> [String] {
        let parts = [
            task.owner, task.deadline.map { say("\($0)") }, task.isAnswered ? say(answered) : nil,
        ].compactMap { $0 }
        return parts.isEmpty ? [] : [" (" + parts.joined(separator: ", ") + ")"]
    }

    private func delay(_ task: Schedule.Task) -> [Span] {
        guard let delay = task.delay, delay != 0 else { return [] }
        return [Span(text: delay > 0 ? " +\(delay)" : " −\(-delay)", style: .faint)]
    }

    private func taskLines(_ task: Schedule.Task, isLate: Bool) -> [StyledLine] {
        let notes: [Message?] = [
            task.planned.map { "planlagt måned \($0)" } ?? "uten måned", task.actual.map { "gjort måned \($0)" },
            task.delay.map(delayed), isLate ? isLateText : nil, task.owner.map { "ansvarlig: \($0)" },
            task.deadline.map { "frist: \($0)" },
        ]
        let text = notes.compactMap { $0.map { say($0) } }.joined(separator: ", ")
        let done = task.isAnswered ? ", " + say(answered) : ""
        let spans = [Span(text: text + done, style: isLate ? TextStyle.warning : .plain)]
        return labelled("\(task.label) \(task.text)", spans, indent: 2)
    }

    private var isLateText: Message { "for sent ute" }
    private var answered: Message { "besvart" }

    private func delayed(_ months: Int) -> Message {
        if months == 0 { return "som planlagt" }
        return months > 0
            ? "\(months, one: "# måned", many: "# måneder") senere"
            : "\(-months, one: "# måned", many: "# måneder") tidligere"
    }
}

/// The widths of everything, and what the bars are drawn with.
private struct MonthBars {
    let planned = "░"
    let actual = "█"
    let both = "▓"
    let labels: Int
    /// The columns that there are for the text of a task.
    let names: Int
    private let months: ClosedRange<Int>
    private let cell: Int

    /// Measures what there is room for; nil when it is not enough for bars that can be told apart.
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
