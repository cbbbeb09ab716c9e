import Planning
import Screens

/// The turns of a vote with names: those who are there today come one after the other, and anybody may say that they
/// are somebody else.
extension Session {
    /// The names on today's list that have not voted, in its order; none in an anonymous vote.
    private var waitingVoters: [String] {
        guard let vote, !vote.poll.isAnonymous else { return [] }
        return namesPresent.filter { !vote.voters.contains($0) }
    }

    /// The one who is taken to vote next; nil when no one can be.
    var nextVoter: String? { waitingVoters.first }

    /// Whether it must be said who votes before anything else.
    var isWithoutVoter: Bool { vote.map { !$0.poll.isAnonymous && !$0.isPaper && voice.isEmpty } ?? false }

    /// Whether all others on today's list have delivered.
    var isLastToVote: Bool {
        guard let vote else { return false }
        if vote.poll.isAnonymous { return writersNow == vote.delivered + 1 }
        return vote.delivered > 0 && waitingVoters == [voice]
    }

    /// Whether the turn that begins is that of the last on today's list, so that it is counted when their ballot is full.
    /// One who votes alone is not taken for the last.
    var isLastTurn: Bool {
        guard let vote, vote.delivered > 0 else { return false }
        return vote.poll.isAnonymous ? writersNow == vote.delivered + 1 : waitingVoters.count == 1
    }

    /// The names that are listed by number: those who wait, or else everybody who may speak.
    private var listedVoters: [String] {
        waitingVoters.isEmpty ? knownVoices.filter { GuestCount.number(in: $0) == 1 } : waitingVoters
    }

    /// Returns the one that a line names by number or name, or by being empty; nil when the line is a ballot.
    func chosenVoter(_ text: String) -> String? {
        guard isWithoutVoter else { return nil }
        if text.isEmpty { return nextVoter }
        let listed = listedVoters
        if let number = Int(text) { return listed.indices.contains(number - 1) ? listed[number - 1] : nil }
        guard !looksLikeLabel(firstWord(of: text).word) else { return nil }
        return knownVoice(text, among: knownVoices) ?? (isName(text) ? String(text.prefix(60)) : nil)
    }

    /// Whether a text may be the name of somebody who is not known here: one word, or several with capital letters.
    private func isName(_ text: String) -> Bool {
        let names = text.split(separator: " ")
        let isOfLetters = text.allSatisfy { $0.isLetter || $0 == " " || $0 == "-" || $0 == "." }
        guard isOfLetters, names.count == 1 && text.count > 1 || names.allSatisfy({ $0.first?.isUppercase == true })
        else { return false }
        return words.bareWord(text) == nil && ![words.blank, words.later].contains { folded($0) == folded(text) }
    }

    /// Returns whose a ballot is that is filled in now.
    func voter(of vote: OpenVote) throws(Problem) -> String {
        guard isWithoutVoter else { return voice }
        guard let next = nextVoter else { throw .vote(.needsName) }
        return next
    }

    /// Gives somebody a ballot, with the choices in an order of its own.
    mutating func beginBallot(of voter: String) -> [Reply] {
        voice = voter
        sitting.vote?.isAsked = false
        dealOrder()
        let begun = vote.map { Message.sentences("Nå stemmer \(voter).", replaced(voter, in: $0)) }
        return [.guidance([begun.map { line($0) }].compactMap { $0 }), ballotReply()]
    }

    /// Says that an anonymous ballot takes no name. Own items last is no more than the order of what is chosen among.
    mutating func voteUnnamed(as speaker: String) -> [Reply] {
        if vote?.poll.ownLast == true {
            voice = speaker
            dealOrder()
        }
        voice = ""
        let answer: Message? =
            speaker.isEmpty ? nil : "Avstemningen er anonym, så navnet \(quoted: speaker) blir ikke med."
        return [.guidance([answer.map { line($0) }].compactMap { $0 }), ballotReply()]
    }

    /// Asks who votes; what is chosen among is there too, so that the next on the list can begin.
    func whoVotes() -> [Reply] {
        let listed = listedVoters
        guard let next = nextVoter else {
            let who: Message =
                listed.isEmpty ? "Hvem stemmer? Skriv navnet." : "Hvem stemmer? Skriv navnet, eller et nummer."
            let end: Message? = vote?.delivered == 0 ? nil : "Har alle stemt, så skriv /stem slutt."
            return [.guidance(paragraph(words.say(.sentences(who, end))) + byNumber(listed))]
        }
        let numbered = listed.enumerated().map { "\($0.offset + 1) \(oneLine($0.element))" }.joined(separator: ", ")
        let who: Message = "Hvem stemmer? \(numbered)."
        let how: Message =
            "Er du \(next), så skriv stemmene eller trykk Enter. Er du en annen, så skriv nummeret eller navnet ditt."
        return [.guidance(paragraph(words.say(.sentences(who, how)))), ballotReply()]
    }
}
