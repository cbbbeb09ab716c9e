import Planning
import Screens

/// The command `/framdrift`, which shows what is late, what comes next, and the bars. `/framdrift oppstart MONTH` says
/// which month is the first, `/framdrift vedtak DAY [KIND]` lays out the formal steps from the day the plan is wanted
/// decided.
struct ProgressCommand: Command {
    typealias Word = ProgressWord

    let declaration = CommandDeclaration(
        names: ["framdrift", "progress"],
        usage: "/framdrift, /framdrift oppstart MÅNED eller /framdrift vedtak DATO [SLAG]",
        summary: "Viser det som er for sent ute, det som kommer, og planlagt ved siden av faktisk.",
        details: [
            "«/framdrift oppstart oktober 2026» sier hvilken måned som er den første. Da blir månedene til datoer.",
            "«/framdrift vedtak 16. juni 2027» legger ut de formelle stegene fram til vedtaket, med minstetidene i loven. For en temaplan: «/framdrift vedtak 16. juni 2027 temaplan».",
        ])

    func run(_ argument: String, in session: inout Session) throws(Problem) -> [Reply] {
        guard let schedule = session.reading.schedule else { throw .time(.noProgressPlan) }
        guard let (word, rest) = try word(in: argument, session) else { return session.shownProgress(schedule) }
        switch word {
        case .start: return try session.startWork(rest)
        case .decision: return try session.layOut(rest, in: schedule.tool)
        }
    }
}

enum ProgressWord: String, CommandWord {
    case start = "oppstart"
    case decision = "vedtak"

    static let isAbbreviable = true
    var rest: CommandRest { .required }
}

extension Session {
    fileprivate func shownProgress(_ schedule: Schedule) -> [Reply] {
        let today = today
        let first = today.map { lateAndComing(schedule, $0) } ?? []
        let lines = (first + openQuestionLines()).flatMap { line in view.paragraph(line.spans) }
        return [.result((lines.isEmpty ? [] : lines + [""]) + view.progress(schedule, today: today))]
    }

    mutating func startWork(_ text: String) throws(Problem) -> [Reply] {
        try Fact.check(text, as: Fact.start, in: process)
        try record { draft throws(Problem) in draft.assign(.fact(Fact.start), text) }
        guard let schedule = reading.schedule, let first = schedule.months.told, let today else { return [] }
        return [.guidance([line(first)] + lateAndComing(schedule, today))]
    }
}

// MARK: - The formal steps

extension Session {
    mutating func layOut(_ text: String, in tool: Tool) throws(Problem) -> [Reply] {
        guard !process.formalSteps.isEmpty, let today else { throw .time(.noFormalSteps) }
        let (decision, kind) = try dayAndKind(text)
        let plan = FormalPlan(process.formalSteps(of: kind), decision: decision, today: today, done: doneSteps(tool))
        if let shortfall = plan.shortfall { throw .time(.doesNotFit(shortfall, decision: decision)) }
        let labels = try record { draft throws(Problem) in
            draft.assign(.fact(Fact.decision), decision.description)
            for placed in plan.steps { draft.write(placed, in: tool) }
        }
        let kindLines = planKindLines(kind, chosen: text)
        return acknowledge(labels) + planReplies(plan, kind, labels) + (kindLines.isEmpty ? [] : [.guidance(kindLines)])
    }

    /// Tells where the kind of plan comes from, when it was not said here.
    private func planKindLines(_ kind: String?, chosen text: String) -> [StyledLine] {
        guard let known = reading.planKind, known.kind == kind, oneDay(text) != nil else { return [] }
        let (label, text) = (known.answer.label, reading.mainText(of: known.answer))
        return paragraph(words.say("Regnet som \(known.kind), fordi det står «\(text)» i \(label)."))
    }

    /// Reads the day, and the kind of plan where its steps differ: "2027-06-16 temaplan". Without a kind it is the one
    /// the group has said that the plan is, else the first.
    private func dayAndKind(_ text: String) throws(Problem) -> (CalendarDay, kind: String?) {
        let kinds = process.planKinds
        if let day = oneDay(text) {
            return (day, reading.planKind.map(\.kind).flatMap { kinds.contains($0) ? $0 : nil } ?? kinds.first)
        }
        guard let space = text.lastIndex(where: \.isWhitespace), let day = oneDay(String(text[..<space]).trimmed) else {
            throw .time(.notADay(text))
        }
        let word = String(text[space...]).trimmed
        guard case .found(let kind) = lookup(word, among: kinds.map { Named($0, names: [$0]) }) else {
            throw .time(.unknownKind(word, known: kinds))
        }
        return (day, kind)
    }

    private func oneDay(_ text: String) -> CalendarDay? { UnderstoodDate(text).flatMap(oneDay) }

    private func oneDay(_ date: UnderstoodDate) -> CalendarDay? {
        date.isRecurring || date.start != date.end ? nil : date.start
    }

    /// Finds the steps that stand in the plan with a month when they happened.
    private func doneSteps(_ tool: Tool) -> [String: FormalPlan.Done] {
        guard let form = tool.form, let months = form.months else { return [:] }
        var done: [String: FormalPlan.Done] = [:]
        for row in timeline.workshop.items(in: tool.id) {
            guard let answer = row.text(months.actual.id), !Answer.isUnknown(answer) else { continue }
            let day = form.deadline.flatMap { row.date($0.id) }.flatMap(oneDay)
            done[reading.mainText(of: row)] = day.map { .on($0) } ?? .someDay
        }
        return done
    }

    private func planReplies(_ plan: FormalPlan, _ kind: String?, _ labels: [String]) -> [Reply] {
        let notes = [
            moved(plan.steps.filter(\.isMoved).count), offRestDays(plan.steps.filter(\.isOffRestDay).count),
            plan.decision.isWorkingDay
                ? nil : "\(plan.decision) er i en helg eller på en helligdag. Er det dagen for vedtaket?",
        ]
        let budget = missedBudget(plan).map { line($0, .warning) }
        let correct: Message? = labels.first.map {
            "Rett datoene mot kommunens møtekalender, for eksempel «/endre \($0) frist: 1. mars 2027». /angre tar alt tilbake."
        }
        let lines = notes.map { $0.map { line($0) } } + [budget, correct.map { line($0) }]
        return [.result(view.formalPlan(plan, kind: kind)), .guidance(lines.compactMap { $0 })]
    }

    private func moved(_ steps: Int) -> Message? {
        guard steps > 0 else { return nil }
        return
            "\(steps, one: "Ett steg kommer", many: "# steg kommer") tettere på vedtaket enn det som er vanlig, fordi den vanlige dagen er forbi. Minstetidene holder."
    }

    private func offRestDays(_ steps: Int) -> Message? {
        guard steps > 0 else { return nil }
        return
            "\(steps, one: "Én dag", many: "# dager") ville ha falt i en helg eller på en helligdag, og er flyttet til nærmeste virkedag, helst den før."
    }

    private func missedBudget(_ plan: FormalPlan) -> Message? {
        guard let missed = plan.missedBudget else { return nil }
        return
            "Vedtaket kommer etter at arbeidet med budsjettet for \(plan.decision.year + 1) er i gang. Tiltakene kan først få penger i budsjettet for \(missed.day.year + 1), om dere ikke melder dem inn før vedtaket."
    }
}

extension ActionDraft {
    /// Writes a step in the progress plan: in the row that says the same, which keeps its owner, or in a new one.
    fileprivate mutating func write(_ placed: FormalPlan.Placed, in tool: Tool) {
        guard let form = tool.form, let deadline = form.deadline else { return }
        let known = workshop.items(in: tool.id).first { folded(reading.mainText(of: $0)) == folded(placed.step.what) }
        let row = known?.id ?? addRow(to: tool, form, group: placed.step.group)
        if known == nil { assign(.field(row, column: form.main), placed.step.what) }
        let date = UnderstoodDate(start: placed.day, end: placed.day)
        let isMoved = known?.date(deadline.id) != date
        if isMoved { assign(.field(row, column: deadline.id), StoredValue(.date(date))) }
        if let owner = placed.step.owner, let column = form.owner, known?.text(column.id) == nil {
            assign(.field(row, column: column.id), owner)
        }
        if let known, isMoved { acknowledge(known) }
    }
}

extension View {
    /// Draws the formal steps with their days and where each demand comes from.
    package func formalPlan(_ plan: FormalPlan, kind: String?) -> [StyledLine] {
        var table = TextTable(columns: [
            .init(say("Dato"), minimum: 18), whatColumn, .init(say("Ansvarlig")), .init(say("Kilde"), minimum: 16),
        ])
        table.rows = plan.steps.map { placed in
            [
                .init(say("\(placed.day)")), .init(placed.step.what), .init(placed.step.owner ?? ""),
                .init(placed.step.source),
            ]
        }
        let others = reading.process.planKinds.filter { $0 != kind }
        let way: Message =
            kind.map { "Veien fram til vedtak \(plan.decision), regnet som \($0)." }
            ?? "Veien fram til vedtak \(plan.decision)."
        let choice: Message? =
            others.isEmpty ? nil : "Er det en annen slags plan, så skriv \(choice: others) bak datoen."
        return paragraph([Span(text: say(.sentences(way, choice)), style: .strong)]) + [""]
            + table.lines(on: screen, unfilled: say(.notFilledIn))
    }
}
