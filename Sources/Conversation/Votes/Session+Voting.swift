import Journal
import Planning

/// A vote that is under way, and the ballot that is being filled in.
///
/// Ballots lie sealed as the notes of a silent round do, each under the vote's stamp; a note without text says
/// which vote it is. A ballot is delivered as a whole: until then it is nowhere but here.
package struct OpenVote {
    let poll: Poll
    /// The choices, in the order they are shown to the one who votes now.
    var order: [Item]
    /// The number of ballots that are delivered.
    package var delivered: Int
    /// The people who have delivered, here or in a copy that is joined; in an anonymous vote it says nothing.
    var voters: Set<String>
    var ballot: Ballot
    /// Whether ballots on paper are keyed in, one after the other; the latest waits for the next, so that it can be
    /// mended.
    var isPaper = false
    /// The name on the paper ballot that waits.
    var holder = ""
    /// Whether it was asked if the ballot is to be delivered though not all is filled in.
    var isAsked = false

    /// Whether the item is among the choices.
    func choice(_ item: Item) -> Bool { order.contains { $0.id == item.id } }

    /// The first that has no mark, in the order shown.
    var nextUnmarked: Item? { ballot.unmarked(of: order).first }

    /// The number of the paper ballot that is keyed in next. Where names are given, an unnamed one is told by it, so it
    /// is not a number that is counted already.
    var nextPaper: Int {
        guard !poll.isAnonymous else { return delivered + 1 }
        var number = voters.count + 1
        while voters.contains(Voter.words(Voter.paper(number))) { number += 1 }
        return number
    }
}

extension Session {
    /// Returns the vote whose ballots the notes of a round are; nil when it is an ordinary round.
    ///
    /// - Parameter before: The vote as it was here; it goes on.
    func openVote(after before: OpenVote?) throws(Problem) -> OpenVote? {
        guard let tool = process.tool(for: .votes) else { return nil }
        let notes = try translatingErrors { try shared.journal.notes() }.filter { $0.tool == tool.id }
        let row = notes.first.flatMap { Stamp($0.slot) }.flatMap(timeline.workshop.item)
        guard let poll = row.flatMap(reading.poll) else { return nil }
        let ballots = notes.filter { $0.slot == poll.register.text && !$0.text.isEmpty }
        var vote = OpenVote(
            poll: poll, order: before?.order ?? [], delivered: ballots.count,
            voters: Set(ballots.map { Voter.words($0.author) } + reading.tally(of: poll).all),
            ballot: Ballot(rule: poll.rule))
        vote.isPaper = before?.isPaper ?? false
        return vote
    }

    /// Deals the choices anew for the next who votes; own ones come last when that was agreed.
    mutating func dealOrder() {
        guard let vote else { return }
        var chance = TurnOrder(seed: UInt64(host.device) << 32 ^ UInt64(bitPattern: host.now()))
        let dealt = reading.choices(of: vote.poll).shuffled(using: &chance)
        let voter = voice.isEmpty ? nextVoter ?? "" : voice
        // What was carried to the common board is still its own people's.
        let isOwn = { [workshop = timeline.workshop] (item: Item) in
            let sources = [item] + item.origins.compactMap(workshop.item).filter { $0.tool == item.tool }
            return !voter.isEmpty && sources.contains { $0.voice == voter }
        }
        sitting.vote?.order = vote.poll.ownLast ? dealt.filter { !isOwn($0) } + dealt.filter(isOwn) : dealt
    }

    /// Opens a vote for ballots here; the row is there already.
    mutating func open(_ poll: Poll, minutes: Int?) throws(Problem) {
        let ends = minutes.map { host.now() + Int64($0) * 60_000 }
        let marker = Note(tool: poll.row.tool, slot: poll.register.text, author: "", text: "")
        let isBegun = try translatingErrors {
            try shared.journal.begin(Round(isAnonymous: poll.isAnonymous, ends: ends), with: marker)
        }
        guard isBegun else {
            try refreshRound()
            return try refuseWhileOpen()
        }
        voice = ""
        told.timeIsOut = false
        try refreshRound()
    }

    /// Seals the ballot that is filled in.
    ///
    /// - Returns: false when nothing is filled in.
    @discardableResult
    mutating func deliver() throws(Problem) -> Bool {
        guard let vote, !vote.ballot.isEmpty else { return false }
        if let fault = vote.ballot.fault { throw problem(fault) }
        let holder = try holder(of: vote)
        let note = Note(tool: vote.poll.row.tool, slot: vote.poll.register.text, author: holder, text: vote.ballot.text)
        let isKept = try translatingErrors {
            try vote.poll.isAnonymous ? shared.journal.seal(note) : shared.journal.replace(note)
        }
        guard isKept else { throw try countedMeanwhile(vote) }
        try refreshRound()
        return true
    }

    /// Returns whose ballot it is. A later one by the same person takes the place of the first.
    private func holder(of vote: OpenVote) throws(Problem) -> String {
        if vote.poll.isAnonymous { return "" }
        let holder = vote.isPaper ? vote.holder : voice
        guard !holder.isEmpty else { throw .vote(.needsName) }
        if NationalIdentity.isIn(holder) { throw .nationalIdentity }
        return holder
    }

    /// Counts: every ballot becomes what it says, all at once and in one action.
    mutating func countVotes(_ poll: Poll) throws(Problem) {
        let tag = String(Int(host.device) % 1_679_616, radix: 36)  // four digits at most
        let written = try translatingErrors {
            try shared.journal.reveal { news, notes in
                let ballots = notes.filter { $0.slot == poll.register.text && !$0.text.isEmpty }
                return try draft(after: news) { draft in draft.add(ballots, to: poll, tag: tag) }.events
            }
        }
        shared.take(written)
        try refreshRound()
    }
}

extension ActionDraft {
    /// Adds what each ballot says.
    ///
    /// - Parameter tag: What the names of anonymous voters begin with; not the same in two copies, or their ballots
    ///   would be one when the copies are joined.
    fileprivate mutating func add(_ ballots: [Note], to poll: Poll, tag: String) {
        startAction(by: "")
        let tally = reading.tally(of: poll)
        let known = Set(tally.all)
        var names = (1...).lazy.map { Voter.anonymous($0, tag: tag) }.filter { !known.contains(Voter.words($0)) }
            .makeIterator()
        for note in ballots {
            let voice = poll.isAnonymous ? names.next() ?? tag : note.author
            let name = Voter.words(voice)
            let ballot = Ballot(note.text, rule: poll.rule)
            if known.contains(name) { takeBack(name, in: tally, besides: ballot) }
            cast(ballot, in: poll, by: voice)
        }
    }

    private mutating func cast(_ ballot: Ballot, in poll: Poll, by voice: String) {
        if ballot.isBlank { assign(.placement(poll.id, grid: poll.register, voice: voice), Code.unknown.text) }
        for entry in ballot.marks where workshop.item(entry.item) != nil {
            assign(.placement(entry.item, grid: poll.register, voice: voice), entry.mark.text)
            // With names it is a placement as any other, and shown on the grid.
            guard let grid = poll.grid, !poll.isAnonymous else { continue }
            assign(.placement(entry.item, grid: .tool(grid.id), voice: voice), entry.mark.text)
        }
    }

    /// Takes back what a person gave in a copy that has been joined meanwhile: one who voted here too has the ballot
    /// from here.
    private mutating func takeBack(_ voice: String, in tally: VoteTally, besides ballot: Ballot) {
        for result in tally.results
        where ballot[result.item.id] == nil && result.votes.contains(where: { $0.voice == voice }) {
            assign(.placement(result.item.id, grid: tally.poll.register, voice: voice), "")
        }
    }
}

/// Chance for the order choices are shown in: SplitMix64 (Steele, Lea & Flood, 2014). Nothing is kept secret by it.
private struct TurnOrder: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
