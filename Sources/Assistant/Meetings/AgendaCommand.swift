import Planning

/// `/agenda`: where the meeting is. `/agenda begynn [MEETING]`, `neste`, `hopp`, `ny` and `slutt` run it; `foreslå` and `bruk`
/// make a plan for it (`ProposeAgenda`).
struct AgendaCommand: Command {
    let names = ["agenda", "dagsorden"]

    func run(_ argument: String, in session: inout Session) throws(Problem) -> [Reply] {
        let (word, rest) = firstWord(of: argument)
        guard session.process.tool(for: .agenda)?.form != nil else { throw .time(.noMeetingPlan) }
        guard !word.isEmpty else { return try session.shownAgenda() }
        switch lookup(word, among: AgendaWord.allCases.map { Named($0, names: $0.names) }) {
        case .found(.begin): return try session.beginMeeting(rest)
        case .found(.next): return try session.nextPart()
        case .found(.skip): return try session.nextPart(isSkipping: true)
        case .found(.newPlan): return try session.keepNewPlan()
        case .found(.end): return try session.endMeeting()
        case .found(.propose): return try session.propose(rest)
        case .found(.keep): return try session.keepProposal(rest)
        case .ambiguous, .unknown: throw incomplete(in: session)
        }
    }

    func completions(in session: Session) -> ArgumentCompletions {
        let meetings =
            session.reading.meetings.compactMap(\.name) + session.process.gatherings.map { String($0.number) }
        let tools = session.process.tools.map(\.id)
        return .first(AgendaWord.allCases.map { $0.names[0] }) { word in
            switch word {
            case AgendaWord.begin.names[0]: meetings
            case AgendaWord.propose.names[0]: tools
            default: []
            }
        }
    }
}

private enum AgendaWord: CaseIterable {
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
