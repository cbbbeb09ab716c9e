import Planning

/// The command `/mer 5`, which gives the part that goes on more time. What that does to the rest is shown.
struct MoreTimeCommand: Command {
    let declaration = CommandDeclaration(
        names: ["mer", "more"], usage: "/mer MINUTTER",
        summary: "Gir posten dere er på, litt mer tid, for eksempel /mer 5.")

    func run(_ argument: String, in session: inout Session) throws(Problem) -> [Reply] {
        guard let (meeting, now) = session.meetingNow, let part = meeting.current, let began = part.began else {
            throw .time(.notUnderWay)
        }
        let words = argument.split(whereSeparator: \.isWhitespace)
        guard let more = words.first.flatMap({ Int($0) }), 1...240 ~= more, words.count <= 2 else {
            throw incomplete(in: session)
        }
        // Of what is over time already, nothing is counted: five more minutes are five minutes from now.
        let minutes = max(part.minutes ?? 0, now - began) + more
        try session.record { draft throws(Problem) in
            draft.assign(.field(part.id, column: MeetingColumn.newMinutes), String(minutes))
        }
        // They know that it is little.
        if more <= 5 { session.told.meeting = .init(part: part.id, minutes: minutes, isOver: false) }
        let told: Message = "«\(part.what)» har nå \(minutes) minutter, til klokka \((began + minutes).clock)."
        return [.guidance([session.line(told)])] + session.newPlanReplies(from: 5)
    }
}
