import Planning

/// A new plan for what is left of a meeting that is late.
extension Session {
    /// How the rest may be shortened, when the meeting will be at least so late.
    func newPlanReplies(from late: Int) -> [Reply] {
        guard let (meeting, now) = meetingNow, let delay = meeting.delay(at: now), delay >= late,
            !meeting.rest.isEmpty
        else { return [] }
        guard let plan = meeting.newPlan(at: now) else {
            return [.guidance([line(.time(.cannotShorten(late: delay)))])]
        }
        return [
            .result(view.newPlan(plan, meeting: meeting, now: now)), .guidance([line(.time(.newPlanOffered))]),
        ]
    }

    mutating func keepNewPlan() throws(Problem) -> [Reply] {
        guard let (meeting, now) = meetingNow, let end = meeting.end, let delay = meeting.delay(at: now) else {
            throw .time(.notUnderWay)
        }
        guard delay > 0 else { return [.guidance([line(.time(.onTime(until: (end + delay).clock)))])] }
        guard let plan = meeting.newPlan(at: now) else {
            return [.guidance([line(.time(.cannotShorten(late: delay)))])]
        }
        try record { draft throws(Problem) in
            for (part, minutes) in plan where part.minutes != minutes {
                draft.assign(.field(part.id, column: MeetingColumn.newMinutes), String(minutes))
            }
        }
        let until = meetingNow.flatMap { meeting, now in meeting.delay(at: now).map { end + $0 } } ?? end
        return [.guidance([line(.time(.newPlanKept(until: until.clock)))])]
    }
}
