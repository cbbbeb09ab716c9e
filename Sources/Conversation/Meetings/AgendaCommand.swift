import Planning

/// The command `/agenda`, which shows where the meeting is. `/agenda begynn [MEETING]`, `neste`, `hopp`, `ny` and
/// `slutt` run it; `foreslå` and `bruk` make a plan for it (`ProposeAgenda`).
struct AgendaCommand: Command {
    typealias Word = AgendaWord

    let declaration = CommandDeclaration(
        names: ["agenda", "dagsorden"],
        usage: "/agenda, /agenda begynn [MØTE], neste, hopp, ny, slutt, foreslå eller bruk",
        summary: "Følger møteplanen med en stille klokke, eller lager en møteplan som går opp.",
        details: [
            "«/agenda begynn 2» begynner samling 2. Er det ikke laget noen møteplan, brukes dagsordenen. Så står det igjen av tida ved spørsmålet dere får.",
            "«/agenda neste» går til neste post, «/agenda hopp» hopper over den dere er på, «/agenda ny» korter ned resten når dere er på overtid, og «/agenda slutt» avslutter. Når hver post begynte, blir stående i møteplanen.",
            "«/agenda foreslå 5 grupper 6 timer samling 1» lager et forslag av dagsordenen for samlingen, med innlegg, pauser og tid til plenum. «/agenda foreslå 25 personer 2 timer fra 09.00 swot gap» tar bare de verktøyene. «/agenda bruk NAVN» legger forslaget i møteplanen.",
        ])

    func run(_ argument: String, in session: inout Session) throws(Problem) -> [Reply] {
        guard session.process.tool(for: .agenda)?.form != nil else { throw .time(.noMeetingPlan) }
        guard let (word, rest) = try word(in: argument, session) else { return try session.shownAgenda() }
        switch word {
        case .begin: return try session.beginMeeting(rest)
        case .next: return try session.nextPart()
        case .skip: return try session.nextPart(isSkipping: true)
        case .newPlan: return try session.keepNewPlan()
        case .end: return try session.endMeeting()
        case .propose: return try session.propose(rest)
        case .keep: return try session.keepProposal(rest)
        }
    }

    func completions(in session: Session) -> ArgumentCompletions {
        let meetings =
            session.reading.meetings.compactMap(\.name) + session.process.gatherings.map { String($0.number) }
        let tools = session.process.tools.map(\.id.text)
        return .first(Word.words) { word in
            switch word {
            case AgendaWord.begin.names[0]: meetings
            case AgendaWord.propose.names[0]: tools + MeetingWord.first
            default: []
            }
        }
    }
}

enum AgendaWord: CommandWord {
    static let isAbbreviable = true

    case begin, next, skip, newPlan, end, propose, keep

    var names: [String] {
        switch self {
        case .begin: ["begynn", "start", "begin"]
        case .next: ["neste", "next"]
        case .skip: ["hopp", "skip"]
        case .newPlan: ["ny", "new"]
        case .end: ["slutt", "end"]
        case .propose: ["foreslå", "propose"]
        case .keep: ["bruk", "use"]
        }
    }
}
