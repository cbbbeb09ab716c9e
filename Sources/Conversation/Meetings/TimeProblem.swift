import Planning

/// An error in a wish about time: the meeting plan, the meeting that goes on, or the progress plan.
package enum TimeProblem: Error, Sendable, Equatable {
    case noMeetingPlan
    case noProgressPlan
    /// No meeting goes on.
    case notUnderWay
    case underWay(meeting: String)
    case unknownMeeting(String, nearest: String?, known: [String])
    case nothingPlanned(meeting: String)
    /// The gathering lasts for months, and is not run by the minute.
    case tooLong(gathering: String, duration: String)
    case alreadyHeld(meeting: String)
    case meetingExists(String)
    /// Minutes, people or groups that no meeting has.
    case notAMeeting(minutes: Int, people: Int)
    case noProposal
    case notAMonth(String)
    /// Something else than the first and last year of a plan.
    case notAPeriod(String, PlanPeriod.Fault)
    case notADay(String)
    case noFormalSteps
    case unknownKind(String, known: [String])
    /// The least times between steps do not fit before the day.
    case doesNotFit(FormalPlan.Shortfall, decision: CalendarDay)
}

extension TimeProblem {
    package var message: Message {
        switch self {
        case .noMeetingPlan:
            "Denne prosessen har ikke noe skjema for møteplaner. Den som eier prosessen, kan legge det til under «brukes-til» i prosess.yaml."
        case .noProgressPlan:
            "Denne prosessen har ingen framdriftsplan med måneder. Den som eier prosessen, kan legge det til under «brukes-til» i prosess.yaml."
        case .notUnderWay: "Ingen møter er i gang. Skriv /agenda begynn, eller se planen med /agenda."
        case .underWay(let meeting):
            "\(quoted: meeting) er allerede i gang. Avslutt det med /agenda slutt før dere begynner et nytt."
        case .unknownMeeting(let word, let nearest, let known):
            .sentences(
                "Det finnes ikke noe møte som heter \(quoted: word).", didYouMean(nearest),
                known.isEmpty
                    ? "Skriv et nummer, for eksempel /agenda begynn 1." : "Velg mellom: \(list: known).")
        case .tooLong(let gathering, let duration):
            "\(quoted: gathering) varer \(duration), og er ikke ett møte. Lag en plan for hvert møte med «/agenda foreslå 8 personer 2 timer», ta den i bruk med «/agenda bruk NAVN», og skriv så «/agenda begynn NAVN»."
        case .nothingPlanned(let meeting):
            "Det står ingenting på dagsordenen for \(quoted: meeting). Lag en møteplan med «/agenda foreslå 25 personer 6 timer», eller skriv den i møteplanen."
        case .alreadyHeld(let meeting):
            "\(quoted: meeting) er allerede holdt. Lag en ny møteplan med /agenda foreslå, og gi møtet et annet navn."
        case .meetingExists(let name):
            "Det finnes allerede en møteplan for \(quoted: name). Gi møtet et annet navn: /agenda bruk NAVN."
        case .notAMeeting:
            "Et møte varer fra en halv time til tolv timer og har fra 1 til 500 personer, og minst én i hver gruppe. Skriv for eksempel «/agenda foreslå 25 personer 6 timer»."
        case .noProposal:
            "Det er ikke noe forslag å bruke. Lag et først, for eksempel «/agenda foreslå 25 personer 6 timer»."
        case .notAMonth(let text):
            "Jeg forstår ikke \(quoted: text). Skriv for eksempel «mars 2027»."
        case .notAPeriod(let text, let fault): fault.message(text)
        case .notADay(let text):
            "Jeg forstår ikke \(quoted: text). Skriv for eksempel «/framdrift vedtak 16. juni 2027»."
        case .noFormalSteps:
            "Denne prosessen har ingen formelle steg. De kan skrives under «formelle-steg» i prosess.yaml."
        case .unknownKind(let word, let known):
            "Jeg kjenner ikke reglene for en plan av slaget \(quoted: word). Velg mellom: \(list: known)."
        case .doesNotFit(let shortfall, let decision): shortfall.message(decision)
        }
    }
}

extension PlanPeriod.Fault {
    fileprivate func message(_ text: String) -> Message {
        switch self {
        case .backwards(let years):
            "\(quoted: text) slutter før den begynner. Skriv det første året først: «\(years)»."
        case .short(let years): "Skriv årene i \(quoted: text) med fire sifre: «\(years)»."
        case .noEnd(let first):
            "\(quoted: text) har ikke noe siste år. Skriv også det, for eksempel «\(first...first + 3)»."
        case .oneYear(let year):
            "\(quoted: text) er bare ett år. Skriv det første og det siste, for eksempel «\(year...year + 3)»."
        case .noYears:
            "\(quoted: text) sier ikke hvilke år planen gjelder. Skriv det første og det siste, for eksempel «2027–2030»."
        }
    }
}

extension FormalPlan.Shortfall {
    /// Tells which step is too late, the least times that make it so, and the first day the plan can be decided.
    fileprivate func message(_ decision: CalendarDay) -> Message {
        let times = minimums.map { step -> Message in
            "\(step.what) \(step.leastWeeks ?? 0, one: "én uke", many: "# uker") (\(step.source))"
        }
        let all = times.dropFirst().reduce(times.first ?? "") { "\($0); \($1)" }
        return .sentences(
            "Det er for kort tid til vedtak \(decision), og ingenting er endret.",
            "\(quoted: step.what) må skje senest \(latest), for disse tidene kan ikke bli kortere: \(all).",
            "Det tidligste vedtaket er \(earliestDecision). Er noe allerede gjort, så skriv det i «Faktisk måned» først."
        )
    }
}
