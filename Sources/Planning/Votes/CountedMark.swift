/// A mark of a ballot that is counted, and when it was.
struct CountedMark {
    var item: Stamp
    var vote: VoteTally.Vote
    var stamp: Stamp
}

extension Reading {
    /// Returns the votes for each item, with one ballot for each person.
    ///
    /// Two copies that did not know of each other may both have counted a ballot by one name. Together they may say more
    /// than a person has to say; then the one that was counted last stands, whatever order the copies are joined in.
    func oneBallotEach(_ given: [[CountedMark]], in poll: Poll) -> [[VoteTally.Vote]] {
        guard !poll.isAnonymous else { return given.map { $0.map(\.vote) } }
        var ballots: [String: Ballot] = [:]
        var latest: [String: Stamp] = [:]
        for mark in given.joined() {
            let voice = mark.vote.voice
            ballots[voice, default: Ballot(rule: poll.rule)].mark(mark.item, mark.vote.mark)
            latest[voice] = max(latest[voice] ?? mark.stamp, mark.stamp)
        }
        return given.map { marks in
            marks.filter { mark in
                let voice = mark.vote.voice
                return ballots[voice]?.isOfTwo == false || mark.stamp.device == latest[voice]?.device
            }.map(\.vote)
        }
    }
}

extension Ballot {
    /// Whether it holds more than one person could deliver.
    fileprivate var isOfTwo: Bool {
        switch fault {
        case .overspent, .sharedRank: true
        case .pickedTwice, .missingRank, nil: false
        }
    }
}
