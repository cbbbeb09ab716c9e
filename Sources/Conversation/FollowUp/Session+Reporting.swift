import Planning
import Screens

/// Forms that are asked again each time the plan is looked at: each row is dated, and what was said before is shown.
/// An empty line keeps what was said last.
extension Session {
    /// The number of days within which what was said belongs to this time, which may well take some weeks.
    static let daysOfOneTime = 90

    func isAskedAgain(_ tool: Tool) -> Bool { purpose(of: tool) != nil }

    private func purpose(of tool: Tool) -> Purpose? {
        [.followUp, .learning].first { process.tool(for: $0)?.id == tool.id }
    }

    private var startOfThisTime: CalendarDay? { today?.adding(days: -Self.daysOfOneTime) }

    /// Returns the day a new row bears, and the column it stands in; nil for rows that are there, and in other forms.
    func dayToWrite(in place: Position) -> (column: ColumnID, day: UnderstoodDate)? {
        guard place.row == nil, let purpose = purpose(of: place.tool), let today else { return nil }
        let column = purpose == .followUp ? FollowUpColumn.day : LearningColumn.day
        return (column, UnderstoodDate(start: today, end: today))
    }

    // MARK: Group by group

    /// Finds the groups of which nothing is said this time; measures that are done or dropped are not asked for.
    private func dueGroups(_ tool: Tool) -> [String] {
        guard let start = startOfThisTime else { return [] }
        if purpose(of: tool) == .followUp {
            return (reading.followUp()?.measures ?? []).filter { $0.isOpen && !$0.isReported(since: start) }
                .map(\.item.id.description)
        }
        return reading.groups(of: tool).filter { group in
            group.value != nil && !group.rows.contains { day(of: $0).map { $0 >= start } ?? false }
        }.compactMap(\.value)
    }

    private func day(of row: Item) -> CalendarDay? {
        row.date(LearningColumn.day)?.end ?? row.day
    }

    /// Stands at the first group that is due when the tool is opened.
    func standWhereDue(_ form: Form, _ place: inout Position) {
        guard isAskedAgain(place.tool), let group = dueGroups(place.tool).first else { return }
        place.inForm?.group = group
        place.beginRow(of: form)
    }

    /// Moves to the next group that is due, further down; after the last, the tool is done.
    mutating func standAtNextDue(_ form: Form, after group: String?) -> Reply {
        guard var new = place else { return ask() }
        let order = reading.groups(of: new.tool).compactMap(\.value)
        let due = Set(dueGroups(new.tool))
        let rest = order.firstIndex { $0 == group }.map { order[($0 + 1)...] } ?? order[...]
        guard let next = rest.first(where: due.contains) else {
            focus = .outside(next: nil)
            return .guidance(doneReporting(new.tool, left: due.count))
        }
        new.inForm?.group = next
        new.beginRow(of: form)
        focus.position = new
        return .guidance([""] + ask().lines)
    }

    private func doneReporting(_ tool: Tool, left: Int) -> [StyledLine] {
        let next = purpose(of: tool) == .followUp ? process.tool(for: .learning) : nil
        let done: Message =
            left == 0
            ? "\(tool.name) er gjennomgått. «boplan status \(file)» viser hele bildet, og «/eksporter statusrapport» lager rapporten."
            : "Dere er kommet til enden, men \(left) tiltak står igjen. Skriv /\(tool.id) for å ta dem."
        let learn = next.map { words.say("Ta gjerne spørsmålene i /\($0.id) mens dere er i gang.") }
        return paragraph(words.say(done)) + (learn.map(paragraph) ?? [])
    }

    /// Takes an empty line where a measure is asked about: it is as it was last time, which is said anew today. Nil
    /// where the empty line means something else.
    mutating func keepAsLast() throws(Problem) -> [Reply]? {
        guard let place, let form = place.tool.form, place.row == nil, let group = place.group, isAskedAgain(place.tool)
        else { return nil }
        guard purpose(of: place.tool) == .followUp, let status = lastStatus(of: group), let day = dayToWrite(in: place)
        else { return [standAtNextDue(form, after: group)] }
        let labels = try record { draft throws(Problem) in
            let row = draft.addRow(to: place.tool, form, group: group)
            draft.assign(.field(row, column: FollowUpColumn.status), status)
            draft.assign(.field(row, column: day.column), StoredValue(.date(day.day)))
        }
        return acknowledge(labels) + [standAtNextDue(form, after: group)]
    }

    private func measure(_ group: String) -> (FollowUp.Measure, place: Int, of: Int)? {
        guard let measures = reading.followUp()?.measures,
            let index = measures.firstIndex(where: { $0.item.id.description == group })
        else { return nil }
        return (measures[index], index + 1, measures.count)
    }

    private func lastStatus(of group: String) -> String? {
        measure(group)?.0.reports.last { $0.status != nil }.flatMap {
            reading.text(of: $0.row, in: FollowUpColumn.status)
        }
    }

    // MARK: What was said before

    /// Tells which group is asked about, and what was said of it before; nothing in other forms.
    func earlierLines(_ place: Position) -> [StyledLine] {
        guard let group = place.group, let purpose = purpose(of: place.tool) else { return [] }
        return purpose == .followUp ? earlierReports(group) : earlierAnswers(group, place.tool)
    }

    private func earlierReports(_ group: String) -> [StyledLine] {
        guard let (measure, number, count) = measure(group) else { return [] }
        let head = StyledLine([
            .init(text: "\(measure.item.label)  \(measure.text)", style: .strong),
            .init(text: "  " + words.say("(\(number) av \(count))"), style: .faint),
        ])
        let before: [Message] =
            if let last = measure.last {
                ["Sist, \(last.day): \(saidLast(measure)).", "Er alt som sist, så trykk Enter."]
            } else {
                [
                    "Det er ikke meldt noe om dette tiltaket før.",
                    "Vet dere ikke, så trykk Enter; da står det som ikke meldt.",
                ]
            }
        return [head] + paragraph(terms(measure)) + before.flatMap { paragraph(words.say($0)) }
    }

    /// Returns the deadline, how late it is, and who answers for it.
    private func terms(_ measure: FollowUp.Measure) -> String {
        let late = today.flatMap { measure.isLate(on: $0) ? measure.delay(on: $0) : nil }
        let original = measure.newDeadline == nil ? nil : measure.deadline
        return all(
            [
                measure.currentDeadline.map { "Frist: \($0)" } ?? "Uten frist", original.map { "opprinnelig \($0)" },
                late.map(FollowUp.overdue), measure.owner.map { "ansvarlig: \($0)" } ?? "uten ansvarlig",
            ], ", ") + "."
    }

    private func saidLast(_ measure: FollowUp.Measure) -> String {
        all(
            [
                measure.status?.said, measure.reason.map { "grunn: \($0)" },
                measure.cost.map { "kostet til nå: \($0)" }, measure.result.map { "resultat: \($0)" },
            ], "; ")
    }

    private func all(_ notes: [Message?], _ separator: String) -> String {
        notes.compactMap { $0.map { words.say($0) } }.joined(separator: separator)
    }

    private func earlierAnswers(_ group: String, _ tool: Tool) -> [StyledLine] {
        let rows = reading.groups(of: tool).first { $0.value == group }?.rows ?? []
        let earlier = rows.filter { $0.id != place?.row }.suffix(2).flatMap { row -> [StyledLine] in
            guard let day = day(of: row) else { return [] }
            let answers = (tool.form?.rowColumns ?? []).filter { !$0.isLater }.compactMap {
                reading.text(of: row, in: $0.id)
            }
            let text = answers.joined(separator: " → ")
            return paragraph(words.say(answers.isEmpty ? "\(day): ikke svart" : "\(day): \(text)"))
        }
        return [StyledLine(group, .strong)] + (earlier.isEmpty ? [line("Det er ikke svart på dette før.")] : earlier)
    }
}

// MARK: - Replies from a hearing

extension Session {
    /// Tells who sent a reply, what they propose, and what it is about; nothing for other rows.
    func replyLines(_ row: Item) -> [StyledLine] {
        guard let tool = process.tool(for: .replies), tool.id == row.tool, let form = tool.form else { return [] }
        let texts = form.columns.filter { $0.kind == .text && $0.id != form.main && $0.id != ReplyColumn.reason }
            .compactMap { column -> String? in
                guard let text = reading.text(of: row, in: column.id) else { return nil }
                let item = column.id == ReplyColumn.about ? timeline.workshop.item(labelled: text) : nil
                return "\(column.name): \(text)" + (item.map { " " + reading.mainText(of: $0) } ?? "")
            }
        return texts.flatMap { paragraph($0) }.map { StyledLine($0.text, .faint) }
    }
}

// MARK: - When the file is opened

extension Session {
    /// Tells of measures that are late, and those whose deadline is next; nothing before the plan is decided or
    /// followed up.
    func measureLines(_ follow: FollowUp, _ today: CalendarDay) -> [StyledLine] {
        guard isAdopted(follow, today) else { return [] }
        let (late, coming) = (follow.late(on: today), follow.coming(from: today))
        var lines: [StyledLine] = []
        if !late.isEmpty {
            let (named, more, tool) = (named(late.prefix(3)), late.count - 3, follow.tool.id)
            let told: Message =
                more > 0
                ? "Tiltak over fristen: \(named); og \(more) til. Si hvordan det går med /\(tool)."
                : "Tiltak over fristen: \(named). Si hvordan det går med /\(tool)."
            lines.append(line(told, .warning))
        }
        if let first = coming.first {
            let next = named(coming.filter { $0.due == first.due }.prefix(3))
            lines.append(line("Neste frist i planen: \(next)."))
        }
        return lines
    }

    private func named(_ measures: ArraySlice<FollowUp.Measure>) -> String {
        measures.map { measure in
            noted(
                "\(measure.item.label) \(measure.text)",
                [measure.currentDeadline.map { "frist: \($0)" }, measure.owner.map { "ansvarlig: \($0)" }])
        }.joined(separator: "; ")
    }

    /// Whether anything is reported, or the day is known when the plan is decided.
    var mayBeAdopted: Bool {
        guard let tool = process.tool(for: .followUp) else { return false }
        return timeline.workshop.facts[Fact.decision] != nil || !timeline.workshop.items(in: tool.id).isEmpty
    }

    private func isAdopted(_ follow: FollowUp, _ today: CalendarDay) -> Bool {
        if follow.hasReports { return true }
        let decision = timeline.workshop.facts[Fact.decision]?.value.flatMap { UnderstoodDate($0)?.end }
        return decision.map { $0 <= today } ?? false
    }
}
