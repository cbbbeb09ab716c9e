import Conversation
import Planning

extension TimeProblem {
    /// One of each, about `text`.
    static func samples(_ text: String) -> [TimeProblem] {
        let june = CalendarDay(year: 2027, month: 6, day: 16)!
        let steps = [
            FormalStep(what: text, when: .before(weeks: 15), leastWeeks: 6, source: text),
            FormalStep(what: text, when: .before(weeks: 0), source: text),
        ]
        let plan = FormalPlan(steps, decision: june, today: CalendarDay(year: 2027, month: 6, day: 1)!)
        return [
            .noMeetingPlan, .noProgressPlan, .notUnderWay, .underWay(meeting: text),
            .unknownMeeting(text, nearest: text, known: [text, text]), .unknownMeeting(text, nearest: nil, known: []),
            .nothingPlanned(meeting: text), .tooLong(gathering: text, duration: text), .alreadyHeld(meeting: text),
            .meetingExists(text),
            .notAMeeting(minutes: 5, people: 3), .noProposal, .notAMonth(text),
            .notAPeriod(text, .noYears), .notAPeriod(text, .backwards(2027...2030)),
            .notAPeriod(text, .short(2027...2030)),
            .notAPeriod(text, .noEnd(first: 2027)), .notAPeriod(text, .oneYear(2027)), .notADay(text), .noFormalSteps,
            .unknownKind(text, known: [text, text]), .doesNotFit(plan.shortfall!, decision: june),
        ]
    }
}
