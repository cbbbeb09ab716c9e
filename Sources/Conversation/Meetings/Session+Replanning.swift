import Planning

/// A new plan for what is left of a meeting that is late.
extension Session {
    /// Proposes how the rest may be shortened, when the meeting will be at least so late.
    func newPlanReplies(from late: Int) -> [Reply] {
        guard let (meeting, now) = meetingNow, let delay = meeting.delay(at: now), delay >= late,
            !meeting.rest.isEmpty
        else { return [] }
        guard let plan = meeting.newPlan(at: now) else { return cannotShorten(delay) }
        let howTo: Message =
            "Slik kan resten kortes ned, så dere blir ferdige i tide. Skriv /agenda ny for å følge det, eller fortsett som før."
        return [.result(view.newPlan(plan, meeting: meeting, now: now)), .guidance([line(howTo)])]
    }

    private func cannotShorten(_ late: Int) -> [Reply] {
        [
            .guidance([
                line(
                    "Resten kan ikke kortes ned nok uten å ta mer enn halve tida fra noe. Stryk en post, eller avtal å holde på \(late, one: "ett minutt", many: "# minutter") lenger."
                )
            ])
        ]
    }

    mutating func keepNewPlan() throws(Problem) -> [Reply] {
        guard let (meeting, now) = meetingNow, let end = meeting.end, let delay = meeting.delay(at: now) else {
            throw .time(.notUnderWay)
        }
        guard delay > 0 else {
            let clock = (end + delay).clock
            return [
                .guidance([line("Dere er i rute, og er ferdige klokka \(clock). Det trengs ingen ny plan.")])
            ]
        }
        guard let plan = meeting.newPlan(at: now) else { return cannotShorten(delay) }
        try record { draft throws(Problem) in
            for (part, minutes) in plan where part.minutes != minutes {
                draft.assign(.field(part.id, column: MeetingColumn.newMinutes), String(minutes))
            }
        }
        let until = meetingNow.flatMap { meeting, now in meeting.delay(at: now).map { end + $0 } } ?? end
        let kept: Message =
            "Resten er kortet ned, og dere er ferdige klokka \(until.clock). /angre gir den gamle tida tilbake."
        return [.guidance([line(kept)])]
    }
}
