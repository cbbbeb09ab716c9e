import Assistant
import Planning

/// Each kind of problem about time.
enum TimeProblemName: String, CaseIterable {
    case noMeetingPlan, noProgressPlan, notUnderWay, underWay, unknownMeeting, nothingPlanned, tooLong, alreadyHeld,
        meetingExists, notAMeeting, noProposal, notAMonth, notADay, noFormalSteps, unknownKind, doesNotFit

    /// When it comes, and why.
    var occasion: String {
        switch self {
        case .noMeetingPlan: "Prosessen sier ikke hvilket skjema som er møteplanen."
        case .noProgressPlan: "Prosessen sier ikke hvilket skjema som er framdriftsplanen, eller det har ingen måneder."
        case .notUnderWay: "Kommandoen gjelder posten dere er på, men ingen møter er i gang."
        case .underWay: "Et møte skal begynne mens et annet er i gang."
        case .unknownMeeting: "Møteplanen har ikke noe møte med det navnet."
        case .tooLong: "/agenda begynn er skrevet der prosessen har faser på måneder, og ingen møteplan er laget."
        case .nothingPlanned: "Samlingen har ingen dagsorden i prosessen, og ingen møteplan er laget."
        case .alreadyHeld: "Alle postene i møtet har vært i gang."
        case .meetingExists: "Møteplanen har et møte med det navnet fra før, og det hadde kommet to ganger."
        case .notAMeeting: "Tallet på timer eller personer er for lite eller for stort til et møte."
        case .noProposal: "Det er ikke vist noe forslag siden sist, eller det er alt brukt."
        case .notAMonth: "Måneden arbeidet begynner, er skrevet uten år eller på en måte som ikke er til å forstå."
        case .notADay: "Vedtaket skal ha en bestemt dag."
        case .noFormalSteps: "Prosessen har ingen formelle steg."
        case .unknownKind: "Ordet bak datoen er ikke et slags plan som prosessen har egne steg for."
        case .doesNotFit: "Minstetidene mellom stegene er til sammen lengre enn tida fram til vedtaket."
        }
    }
}

extension TimeProblem {
    var name: TimeProblemName {
        switch self {
        case .noMeetingPlan: .noMeetingPlan
        case .noProgressPlan: .noProgressPlan
        case .notUnderWay: .notUnderWay
        case .underWay: .underWay
        case .unknownMeeting: .unknownMeeting
        case .nothingPlanned: .nothingPlanned
        case .tooLong: .tooLong
        case .alreadyHeld: .alreadyHeld
        case .meetingExists: .meetingExists
        case .notAMeeting: .notAMeeting
        case .noProposal: .noProposal
        case .notAMonth: .notAMonth
        case .notADay: .notADay
        case .noFormalSteps: .noFormalSteps
        case .unknownKind: .unknownKind
        case .doesNotFit: .doesNotFit
        }
    }
}

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
            .notAMeeting(minutes: 5, people: 3), .noProposal, .notAMonth(text), .notADay(text), .noFormalSteps,
            .unknownKind(text, known: [text, text]), .doesNotFit(plan.shortfall!, decision: june),
        ]
    }
}
