import Planning
import Screens

/// Marks on a ballot as they are typed: short ids with numbers.
extension Session {
    /// Marks the ballot with what a line says; the ballot is as it was when the line cannot be followed.
    func marked(_ ballot: Ballot, _ text: String) throws(Problem) -> Ballot {
        if folded(text) == folded(words.blank) { return .blank(ballot.rule) }
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
            guard let last = entries.indices.last else { throw notABallot(text) }
            if let number = Int(word) {
                entries[last].numbers.append(number)
            } else if isUnknown(word, &words) {
                entries[last].isUnknown = true
            } else {
                throw notABallot(text)
            }
        }
        guard !entries.isEmpty else { throw notABallot(text) }
        return entries
    }

    private func notABallot(_ text: String) -> Problem {
        .vote(.notABallot(text, example: vote.map { exampleMarks(in: $0.poll) } ?? ""))
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
        listing.doubtful = .text(text)
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
