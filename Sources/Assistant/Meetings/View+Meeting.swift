import Planning

extension View {
    /// A meeting: when each part is, how long, and what goes on now. Without `now` it has not begun.
    package func meeting(_ meeting: Meeting, name: String, now: WallMinute?) -> [StyledLine] {
        let clocks = clocks(of: meeting, now: now)
        var table = TextTable(columns: [
            .init(say(.id), minimum: 6), .init(say(TimePhrase.clock), minimum: 5),
            .init(say(TimePhrase.what), minimum: 16),
            .init(say(TimePhrase.minutes), alignment: .trailing),
        ])
        table.rows = zip(meeting.parts, clocks).map { part, clock in
            let isCurrent = now != nil && part.id == meeting.current?.id
            return [
                .init(part.label, .accent), .init(clock),
                .init(part.what, isCurrent ? .strong : .plain, note: isCurrent ? say(TimePhrase.now) : nil),
                .init(minutes(of: part)),
            ]
        }
        return title(name) + table.lines(on: screen, unfilled: say(.notFilledIn)) + [""]
            + state(of: meeting, name: name, now: now)
    }

    private func state(of meeting: Meeting, name: String, now: WallMinute?) -> [StyledLine] {
        guard let now, let began = meeting.began, let end = meeting.end, let late = meeting.delay(at: now) else {
            let sum = meeting.parts.compactMap(\.minutes).reduce(0, +)
            return paragraph([Span(text: say(altogether(minutes: sum)), style: .strong)])
                + faint(say(TimePhrase.notBegun(meeting: name)))
        }
        let phrases: [TimePhrase] = [
            .underWay(meeting: name, since: began.clock, until: end.clock),
            .willEnd(clock: (end + late).clock, late: late),
        ]
        return phrases.flatMap { paragraph([Span(text: say($0), style: .plain)]) }
    }

    /// When each part began, or will begin if those before it take their time.
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
        return say(TimePhrase.changedMinutes(from: planned, to: agreed))
    }

    /// How what is left may be shortened.
    package func newPlan(
        _ plan: [(part: Meeting.Part, minutes: Int)], meeting: Meeting, now: WallMinute
    ) -> [StyledLine] {
        var table = TextTable(columns: [
            .init(say(.id), minimum: 6), .init(say(TimePhrase.what), minimum: 16),
            .init(say(TimePhrase.minutes), alignment: .trailing), .init(say(TimePhrase.proposed), alignment: .trailing),
        ])
        table.rows = plan.map { part, minutes in
            [
                .init(part.label, .accent), .init(part.what), .init(part.minutes.map(String.init)),
                .init(String(minutes)),
            ]
        }
        var lines: [StyledLine] = []
        if let end = meeting.end, let late = meeting.delay(at: now) {
            let phrase = TimePhrase.willEnd(clock: (end + late).clock, late: late)
            lines = paragraph([Span(text: say(phrase), style: .strong)])
        }
        return lines + table.lines(on: screen, unfilled: say(.notFilledIn))
    }

    /// A meeting plan that is proposed.
    func proposal(_ plan: MeetingProposal, parts: [PlannedPart]) -> [StyledLine] {
        var table = TextTable(columns: [
            .init(say(TimePhrase.clock), minimum: 5), .init(say(TimePhrase.what), minimum: 16),
            .init(say(TimePhrase.minutes), alignment: .trailing), .init(say(TimePhrase.preparation), minimum: 16),
        ])
        table.rows = parts.map { part in
            [
                .init(part.clock ?? ""), .init(part.what.words), .init(part.minutes.map(String.init)),
                .init(part.preparation?.words ?? ""),
            ]
        }
        let head = TimePhrase.proposal(minutes: plan.minutes, people: plan.people, groups: plan.groups)
        return title(say(head)) + table.lines(on: screen, unfilled: say(.notFilledIn))
            + paragraph([Span(text: say(altogether(minutes: plan.minutes)), style: .strong)])
    }

    func say(_ phrase: TimePhrase) -> String { words.guide(.time(phrase)) }
}
