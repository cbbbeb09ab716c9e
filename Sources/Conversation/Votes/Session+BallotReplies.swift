import Planning
import Screens

/// Replies about a ballot while it is filled in.
extension Session {
    /// Returns the marks of a ballot: "V3 2, V7 1"; a ranking in its order.
    func marksText(_ ballot: Ballot) -> String {
        if ballot.isBlank { return words.blank }
        let marks =
            ballot.rule == .ranking
            ? ballot.marks.sorted { ($0.mark.amount ?? 0) < ($1.mark.amount ?? 0) } : ballot.marks
        return marks.map { "\(timeline.workshop.item($0.item)?.label ?? "") \(view.text(of: $0.mark))" }
            .joined(separator: ", ")
    }

    func tellOfVote(_ vote: OpenVote) -> Reply {
        let open: Message = "Avstemning \(vote.poll.row.label) er åpen."
        return .guidance([line(.sentences(open, delivered(vote.delivered), "/stem slutt teller opp."))])
    }

    /// Shows what is chosen among, with what is marked so far.
    func ballotReply() -> Reply {
        guard let vote else { return .guidance([]) }
        var lines = paragraph(words.say(howToMark(vote.poll))) + view.ballot(vote.order, vote.ballot)
        if !vote.ballot.isEmpty { lines.append(line(marked(vote.ballot))) }
        return .guidance(lines + nextToPlace())
    }

    private func howToMark(_ poll: Poll) -> Message {
        let (example, label) = (exampleMarks(in: poll), exampleLabels(in: poll).first ?? "")
        return switch poll.rule {
        case .dots(let number):
            "\(number, one: "# prikk", many: "# prikker") hver, gjerne flere på samme punkt. Skriv for eksempel «\(example)». «\(label) 0» tar dem bort."
        case .picks(let number): "Velg \(number). Skriv for eksempel «\(example)». «\(label) 0» tar det bort."
        case .points(let number):
            "\(number) poeng å dele. Skriv for eksempel «\(example)». «\(label) 0» tar dem bort."
        case .ranking: "Ranger, det viktigste først. Skriv for eksempel «\(example)». Ta med så mange du vil."
        case .scale(let steps):
            "Gi hvert punkt et tall fra 1 til \(steps), ett om gangen, eller skriv «\(example)». «vet ikke» er også et svar."
        case .placement: "Plasser ett om gangen med to tall fra 1 til 5, eller skriv «\(example)»."
        }
    }

    /// Returns a ballot that may be typed, with marks of the kind that the vote takes: "T1 2, T2 1".
    func exampleMarks(in poll: Poll) -> String {
        let marks: [String] =
            switch poll.rule {
            case .picks(let number): Array(repeating: "", count: number)
            case .dots(let number): number > 2 ? ["2", "1"] : Array(repeating: "1", count: number)
            case .points(let number):
                number > 1 ? [number - max(1, number * 2 / 5), max(1, number * 2 / 5)].map(String.init) : ["1"]
            case .ranking: ["1", "2"]
            case .scale(let steps): [max(1, steps - 1), max(1, steps / 2)].map(String.init)
            case .placement: ["4 2", "5 1"]
            }
        return zip(exampleLabels(in: poll), marks).map { "\($0) \($1)".trimmed }.joined(separator: ", ")
    }

    /// The short id of something that is marked on the ballot, or that may be.
    var exampleOfMarked: String {
        guard let vote else { return "" }
        return vote.ballot.marks.first.flatMap { timeline.workshop.item($0.item)?.label }
            ?? exampleLabels(in: vote.poll).first ?? ""
    }

    /// Returns the short ids of the first of what is voted on, as it came: the same for all, in whatever order their
    /// ballots have it.
    private func exampleLabels(in poll: Poll) -> [String] { reading.choices(of: poll).prefix(2).map(\.label) }

    /// Says what is on the ballot so far, and what is left to give.
    func marked(_ ballot: Ballot) -> Message {
        guard let vote, !ballot.isEmpty else { return "Seddelen er tom." }
        return .sentences(
            "Seddelen: \(marksText(ballot)).", left(ballot), replaced(voice, in: vote),
            ballot.isFinished(among: vote.order) ? "Enter leverer." : nil)
    }

    /// Says that a ballot takes the place of one that the same person delivered before.
    func replaced(_ holder: String, in vote: OpenVote) -> Message? {
        guard !vote.poll.isAnonymous, vote.voters.contains(Voter.words(holder)) else { return nil }
        return "\(holder) har stemt før; denne seddelen gjelder i stedet."
    }

    func left(_ ballot: Ballot) -> Message? {
        ballot.left.map { $0 == 0 ? "Alt er brukt." : "Igjen: \($0)." }
    }

    /// Asks for the next item, as one is placed at a time on a grid.
    func nextToPlace() -> [StyledLine] {
        guard let vote, vote.poll.rule.takesNext, !vote.isPaper, let next = vote.nextUnmarked else { return [] }
        let item = ["", StyledLine("\(next.label)  \(reading.mainText(of: next))", .strong)]
        guard let grid = vote.poll.grid?.grid else { return item + scale(of: vote.poll) }
        return item + axes(of: grid)
    }

    /// Draws what the steps mean, when the process says.
    private func scale(of poll: Poll) -> [StyledLine] {
        let steps = reading.scale(of: poll)
        guard !steps.isEmpty else { return [] }
        let named = steps.enumerated().map { "\($0.offset + 1) = \($0.element)" }
        return paragraph(named.joined(separator: ", "))
    }

    func problem(_ fault: Ballot.Fault) -> Problem {
        switch fault {
        case .overspent(let used, let budget): .vote(.overspent(used: used, budget: budget, item: exampleOfMarked))
        case .pickedTwice(let item): .vote(.pickedTwice(timeline.workshop.item(item)?.label ?? ""))
        case .sharedRank(let rank): .vote(.sharedRank(rank))
        case .missingRank(let rank): .vote(.missingRank(rank))
        }
    }
}
