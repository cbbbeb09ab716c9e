import Planning
import Screens

/// Lines typed while a vote is open: marks on the ballot of the one who votes, or a whole ballot from paper.
extension Session {
    mutating func fillInBallot(_ text: String) throws(Problem) -> [Reply] {
        guard let vote else { throw .vote(.none) }
        if text == "<" || text.isEmpty && vote.isPaper { return [ballotReply()] }
        if vote.isPaper { return try keyIn(text, mending: false) }
        if let voter = chosenVoter(text) { return beginBallot(of: voter) }
        if text.isEmpty { return try finishBallot(vote) }
        let ballot = try marked(vote.ballot, text)
        voice = try voter(of: vote)
        sitting.vote?.ballot = ballot
        sitting.vote?.isAsked = false
        return [.guidance([line(marked(ballot))] + nextToPlace())]
    }

    /// Delivers a finished ballot and hands over; the last one on the list counts too. Of one that is not finished it is
    /// asked once.
    private mutating func finishBallot(_ vote: OpenVote) throws(Problem) -> [Reply] {
        if isWithoutVoter { return whoVotes() }
        guard !vote.ballot.isEmpty else { return [ballotReply()] }
        if let fault = vote.ballot.fault { throw problem(fault) }
        if vote.ballot.isFinished(among: vote.order) || vote.isAsked {
            return isLastToVote ? try endVote() : try passBallotOn()
        }
        sitting.vote?.isAsked = true
        let toDeliver: Message = "Enter en gang til leverer den som den er."
        return [.guidance([line(.sentences(unfinished(vote), toDeliver))])]
    }

    private func unfinished(_ vote: OpenVote) -> Message {
        if let left = left(vote.ballot) { return .sentences("Seddelen er ikke ferdig.", left) }
        let open = vote.ballot.unmarked(of: vote.order).map(\.label)
        return "Ikke fylt ut på seddelen: \(list: open)."
    }

    /// Keys in a ballot from paper: "V3 2, V7 1", with a name first where names are given: "Kari: V3 2". The one before
    /// it is delivered.
    mutating func keyIn(_ text: String, mending: Bool) throws(Problem) -> [Reply] {
        guard let before = vote else { throw .vote(.none) }
        let (name, marks) = nameFirst(text)
        if NationalIdentity.isIn(name) { throw .nationalIdentity }
        let ballot = try marked(Ballot(rule: before.poll.rule), marks)
        if let fault = ballot.fault { throw problem(fault) }
        if !mending { try deliver() }
        guard let vote else { throw .vote(.none) }
        let number = vote.nextPaper
        let holder = vote.poll.isAnonymous ? "" : name.isEmpty ? Voter.paper(number) : name
        sitting.vote?.ballot = ballot
        sitting.vote?.holder = holder
        return [
            .guidance([
                line(.sentences("Seddel \(number): \(marksText(ballot)).", left(ballot), replaced(holder, in: vote)))
            ])
        ]
    }

    /// Splits off the name: "Kari Li: V3 2" is Kari Li's; "V3: 2" has no name.
    private func nameFirst(_ text: String) -> (name: String, marks: String) {
        guard let colon = text.firstIndex(of: ":") else { return ("", text) }
        let name = String(text[..<colon]).trimmed
        let isName =
            !looksLikeLabel(name) && name.contains(where: \.isLetter) && !name.contains(",")
            && !name.split(separator: " ").allSatisfy { looksLikeLabel(String($0)) || Int($0) != nil }
        return isName ? (String(name.prefix(60)), String(text[text.index(after: colon)...])) : ("", text)
    }

    /// Marks the ballot with what a line says; the ballot is as it was when the line cannot be followed.
    private func marked(_ ballot: Ballot, _ text: String) throws(Problem) -> Ballot {
        var ballot = ballot
        for entry in try entries(text) {
            let item = try choice(entry.label)
            ballot.mark(item.id, try mark(entry, ballot))
        }
        switch ballot.fault {
        case .overspent?, .pickedTwice?: throw problem(ballot.fault!)
        // A ranking may have holes while it is being filled in.
        case .sharedRank?, .missingRank?, nil: return ballot
        }
    }

    private func mark(_ entry: BallotEntry, _ ballot: Ballot) throws(Problem) -> VoteMark? {
        if entry.isUnknown {
            guard ballot.rule.isScale, entry.numbers.isEmpty else {
                throw .vote(.needsNumber(entry.label, ballot.rule))
            }
            return .unknown
        }
        if entry.numbers == [0] { return nil }
        switch (ballot.rule, entry.numbers.count) {
        case (.placement, 2):
            guard let point = GridPoint(x: entry.numbers[0], y: entry.numbers[1]) else {
                throw .grid(.offGrid("\(entry.numbers[0]) \(entry.numbers[1])"))
            }
            return .place(point)
        case (.placement, _), (.points, 0), (.scale, 0): throw .vote(.needsNumber(entry.label, ballot.rule))
        case (.dots, 0), (.picks, 0): return .amount(1)
        case (.ranking, 0): return .amount(ballot.nextRank)
        case (_, 1) where 1...ballot.rule.highest ~= entry.numbers[0]: return .amount(entry.numbers[0])
        default: throw .vote(.needsNumber(entry.label, ballot.rule))
        }
    }

    private func choice(_ label: String) throws(Problem) -> Item {
        let item = timeline.workshop.head(of: try self.item(label))
        guard vote?.choice(item) == true else { throw .vote(.notAmong(item.label)) }
        return item
    }

    /// Reads what a line gives to which short id: "V3: 2", "V3 2, V7 1", "V3 V7 V1", "P1 vet ikke"; on a grid "T1 4 2",
    /// or "4 2" for the one that is asked for.
    private func entries(_ text: String) throws(Problem) -> [BallotEntry] {
        var entries: [BallotEntry] = []
        let separators: Set<Character> = [",", ";", ":"]
        var words = text.split(whereSeparator: { $0.isWhitespace || separators.contains($0) }).map(String.init)[...]
        while let word = words.popFirst() {
            if looksLikeLabel(word) {
                entries.append(BallotEntry(label: word))
                continue
            }
            if entries.isEmpty, vote?.poll.rule.takesNext == true, let next = vote?.nextUnmarked {
                entries.append(BallotEntry(label: next.label))
            }
            guard let last = entries.indices.last else { throw .vote(.notABallot(text)) }
            if let number = Int(word) {
                entries[last].numbers.append(number)
            } else if isUnknown(word, &words) {
                entries[last].isUnknown = true
            } else {
                throw .vote(.notABallot(text))
            }
        }
        guard !entries.isEmpty else { throw .vote(.notABallot(text)) }
        return entries
    }

    /// Whether a word, with the next one if need be, says that one does not know.
    private func isUnknown(_ word: String, _ rest: inout ArraySlice<String>) -> Bool {
        if Answer.isUnknown(word) { return true }
        guard let next = rest.first, Answer.isUnknown("\(word) \(next)") else { return false }
        rest.removeFirst()
        return true
    }
}

extension Session {
    /// Asks about "V3 2" typed just after the vote was closed, which is not meant as a point. Enter keeps it, and so
    /// does the same line once more.
    mutating func askWhetherBallot(_ text: String) throws(Problem) {
        guard let place, place.tool.grid == nil, focus.facts == nil, vote == nil, !reading.polls.isEmpty, isMarks(text)
        else { return }
        listing.doubtful = text
        throw .vote(.looksLikeBallot(text))
    }

    /// Whether a text is short ids that are known, with numbers after them, and nothing else.
    private func isMarks(_ text: String) -> Bool {
        guard let entries = try? entries(text), entries.contains(where: { !$0.numbers.isEmpty }) else { return false }
        return entries.allSatisfy { timeline.workshop.item(labelled: $0.label) != nil }
    }
}

/// The numbers that a line gives one short id.
private struct BallotEntry {
    var label: String
    var numbers: [Int] = []
    /// Whether it says "vet ikke".
    var isUnknown = false
}

// MARK: - Answers

extension Session {
    /// Returns the marks of a ballot: "V3 2, V7 1"; a ranking in its order.
    func marksText(_ ballot: Ballot) -> String {
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
        var lines = [line(howToMark(vote.poll.rule))] + view.ballot(vote.order, vote.ballot)
        if !vote.ballot.isEmpty { lines.append(line(marked(vote.ballot))) }
        return .guidance(lines + nextToPlace())
    }

    private func howToMark(_ rule: VoteRule) -> Message {
        switch rule {
        case .dots(let number):
            "\(number, one: "# prikk", many: "# prikker") hver, gjerne flere på samme punkt. Skriv for eksempel «V3 2, V7». «V3 0» tar dem bort."
        case .picks(let number): "Velg \(number). Skriv for eksempel «V3 V7». «V3 0» tar det bort."
        case .points(let number):
            "\(number) poeng å dele. Skriv for eksempel «V3 6, V7 4». «V3 0» tar dem bort."
        case .ranking:
            "Ranger, det viktigste først. Skriv for eksempel «V7 V3», eller «V7 1, V3 2». Ta med så mange du vil."
        case .scale(let steps):
            "Gi hvert punkt et tall fra 1 til \(steps), ett om gangen, eller skriv «P1 4, P2 2». «vet ikke» er også et svar."
        case .placement:
            "Plasser ett om gangen med to tall fra 1 til 5, eller skriv «T1 4 2, T3 5 1»."
        }
    }

    /// Says what is on the ballot so far, and what is left to give.
    private func marked(_ ballot: Ballot) -> Message {
        guard let vote, !ballot.isEmpty else { return "Seddelen er tom." }
        return .sentences(
            "Seddelen: \(marksText(ballot)).", left(ballot), replaced(voice, in: vote),
            ballot.isFinished(among: vote.order) ? toDeliver : nil)
    }

    private var toDeliver: Message {
        isLastToVote
            ? "Du er den siste på lista: Enter leverer og teller opp. Er det flere, så skriv /stem videre."
            : "Enter leverer."
    }

    /// Says that a ballot takes the place of one that the same person delivered before.
    func replaced(_ holder: String, in vote: OpenVote) -> Message? {
        guard !vote.poll.isAnonymous, vote.voters.contains(Voter.words(holder)) else { return nil }
        return "\(holder) har stemt før; denne seddelen gjelder i stedet."
    }

    private func left(_ ballot: Ballot) -> Message? {
        ballot.left.map { $0 == 0 ? "Alt er brukt." : "Igjen: \($0)." }
    }

    /// Asks for the next item, as one is placed at a time on a grid.
    private func nextToPlace() -> [StyledLine] {
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
        case .overspent(let used, let budget): .vote(.overspent(used: used, budget: budget))
        case .pickedTwice(let item): .vote(.pickedTwice(timeline.workshop.item(item)?.label ?? ""))
        case .sharedRank(let rank): .vote(.sharedRank(rank))
        case .missingRank(let rank): .vote(.missingRank(rank))
        }
    }
}
