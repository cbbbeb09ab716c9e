import Planning
import Screens

/// Lines typed while a vote is open: marks on the ballot of the one who votes, or a whole ballot from paper.
extension Session {
    mutating func fillInBallot(_ text: String) throws(Problem) -> [Reply] {
        guard let vote else { throw .vote(.none) }
        try refuseCounted(vote, text)
        if text == "<" || text.isEmpty && vote.isPaper { return [ballotReply()] }
        if vote.isPaper { return try keyIn(text, mending: false) }
        if let voter = chosenVoter(text) { return beginBallot(of: voter) }
        if text.isEmpty { return try finishBallot(vote) }
        let ballot = try marked(vote.ballot, text)
        voice = try voter(of: vote)
        sitting.vote?.ballot = ballot
        sitting.vote?.isAsked = false
        if isLastTurn, isLastToVote, ballot.isFinished(among: vote.order) { return try endVote() }
        return [.guidance([line(marked(ballot))] + nextToPlace())]
    }

    /// Throws where another window has counted the vote; what was marked is said, since it is nowhere else.
    private mutating func refuseCounted(_ vote: OpenVote, _ text: String) throws(Problem) {
        guard try translatingErrors({ try shared.journal.openRound() })?.isVote != true else { return }
        throw try countedMeanwhile(vote, text)
    }

    /// Returns the problem of a ballot that came after its vote was counted.
    mutating func countedMeanwhile(_ vote: OpenVote, _ text: String = "") throws(Problem) -> Problem {
        let marked = [vote.ballot.isEmpty ? "" : marksText(vote.ballot), text].filter { !$0.isEmpty }
        _ = try catchUp()
        try refreshRound()
        voice = ""
        return .vote(.countedMeanwhile(vote.poll.row.label, marked: marked.joined(separator: ", ")))
    }

    /// Delivers a finished ballot and hands over; the last one on the list counts too. Of one that is not finished it is
    /// asked once.
    private mutating func finishBallot(_ vote: OpenVote) throws(Problem) -> [Reply] {
        if isWithoutVoter { return whoVotes() }
        if vote.ballot.isEmpty, !vote.isAsked { return askWhetherBlank() }
        if vote.ballot.isEmpty { sitting.vote?.ballot = .blank(vote.poll.rule) }
        if let fault = vote.ballot.fault { throw problem(fault) }
        if vote.ballot.isFinished(among: vote.order) || vote.isAsked {
            return isLastToVote ? try endVote() : try passBallotOn()
        }
        sitting.vote?.isAsked = true
        let toDeliver: Message = "Enter en gang til leverer den som den er."
        return [.guidance([line(.sentences(unfinished(vote), toDeliver))])]
    }

    /// Asks once whether a ballot without marks is to be delivered; what is chosen among is there too.
    private mutating func askWhetherBlank() -> [Reply] {
        sitting.vote?.isAsked = true
        return [
            ballotReply(),
            .guidance([line("Seddelen er tom. Enter en gang til leverer den blank. /stem slutt teller opp.")]),
        ]
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
}
