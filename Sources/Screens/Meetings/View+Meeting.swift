import Planning

extension View {
    /// Draws a meeting: when each part is, how long, and what goes on now. Without `now` it has not begun.
    package func meeting(_ meeting: Meeting, name: String, now: WallMinute?) -> [StyledLine] {
        let clocks = clocks(of: meeting, now: now)
        var table = TextTable(columns: [
            .init(say(.id), minimum: 6), clockColumn, whatColumn, minutesColumn,
        ])
        table.rows = zip(meeting.parts, clocks).map { part, clock in
            let isCurrent = now != nil && part.id == meeting.current?.id
            return [
                .init(part.label, .accent), .init(clock),
                .init(part.what, isCurrent ? .strong : .plain, note: isCurrent ? say("nå") : nil),
                .init(minutes(of: part)),
            ]
        }
        return title(name) + table.lines(in: self) + [""] + state(of: meeting, name: name, now: now)
    }

    private func state(of meeting: Meeting, name: String, now: WallMinute?) -> [StyledLine] {
        guard let now, let underWay = meeting.underWay(called: name), let end = willEnd(meeting, now) else {
            let sum = meeting.parts.compactMap(\.minutes).reduce(0, +)
            return paragraph(say(altogether(minutes: sum)), .strong) + faint(say(Meeting.notBegun(name)))
        }
        return [underWay, end].flatMap { paragraph(say($0)) }
    }

    /// Tells when a meeting that goes on will be over; nil before it has begun.
    private func willEnd(_ meeting: Meeting, _ now: WallMinute) -> Message? {
        guard let end = meeting.end, let late = meeting.delay(at: now) else { return nil }
        let clock = (end + late).clock
        if late == 0 { return "Slik det går nå, er dere ferdige klokka \(clock), som planlagt." }
        return late > 0
            ? "Slik det går nå, er dere ferdige klokka \(clock), \(late, one: "ett minutt", many: "# minutter") senere enn planlagt."
            : "Slik det går nå, er dere ferdige klokka \(clock), \(-late, one: "ett minutt", many: "# minutter") tidligere enn planlagt."
    }

    /// Returns when each part began, or will begin if those before it take their time.
    private func clocks(of meeting: Meeting, now: WallMinute?) -> [String] {
        guard let now, let current = meeting.current else {
            return meeting.parts.map { $0.began?.clock ?? "" }
        }
        var next = now + max(0, meeting.left(at: now) ?? 0)
        var isAhead = false
        return meeting.parts.map { part in
            if part.id == current.id { isAhead = true }
            if let began = part.began { return began.clock }
            guard isAhead else { return "" }
            defer { next = next + (part.minutes ?? 0) }
            return next.clock
        }
    }

    private func minutes(of part: Meeting.Part) -> String {
        guard let planned = part.planned, let agreed = part.agreed, planned != agreed else {
            return part.minutes.map(String.init) ?? ""
        }
        return say("\(agreed) (planlagt \(planned))")
    }

    /// Draws how what is left may be shortened.
    package func newPlan(
        _ plan: [(part: Meeting.Part, minutes: Int)], meeting: Meeting, now: WallMinute
    ) -> [StyledLine] {
        var table = TextTable(columns: [
            .init(say(.id), minimum: 6), whatColumn, minutesColumn, .init(say("Forslag"), alignment: .trailing),
        ])
        table.rows = plan.map { part, minutes in
            [
                .init(part.label, .accent), .init(part.what), .init(part.minutes.map(String.init)),
                .init(String(minutes)),
            ]
        }
        let end = willEnd(meeting, now).map { paragraph(say($0), .strong) } ?? []
        return end + table.lines(in: self)
    }

    /// Draws a meeting plan that is proposed.
    package func proposal(_ plan: MeetingProposal, parts: [PlannedPart]) -> [StyledLine] {
        var table = TextTable(columns: [
            clockColumn, whatColumn, minutesColumn, .init(say("Forberedelse"), minimum: 16),
        ])
        table.rows = parts.map { part in
            [
                .init(part.clock ?? ""), .init(part.what.words), .init(part.minutes.map(String.init)),
                .init(part.preparation?.words ?? ""),
            ]
        }
        let head: Message =
            plan.groups > 1
            ? "Forslag til møteplan: \(minutes: plan.minutes), \(plan.people, one: "én person", many: "# personer") i \(plan.groups) grupper"
            : "Forslag til møteplan: \(minutes: plan.minutes), \(plan.people, one: "én person", many: "# personer")"
        return title(say(head)) + table.lines(in: self) + paragraph(say(altogether(minutes: plan.minutes)), .strong)
    }

    private var clockColumn: TextTable.Column { .init(say("Kl."), minimum: 5) }
    private var minutesColumn: TextTable.Column { .init(say("Min"), alignment: .trailing) }
    package var whatColumn: TextTable.Column { .init(say("Hva"), minimum: 16) }
}

extension Meeting {
    /// Tells when it began, and when it is to be over by its plan; nil before it has begun.
    package func underWay(called name: String) -> Message? {
        guard let began, let end else { return nil }
        return "«\(name)» begynte klokka \(began.clock) og skal etter planen være ferdig klokka \(end.clock)."
    }

    package static func notBegun(_ name: String) -> Message {
        "«\(name)» er ikke begynt. Skriv /agenda begynn for å sette klokka i gang."
    }
}
