import Planning

/// The command `/igp individ [MINUTES] [anonymt]`, which opens a silent round; `/igp videre` passes the keyboard on;
/// `/igp gruppe` shows all at once, in random order, and what seems alike; `/igp plenum` shows the groups' boards side
/// by side. Alone it offers the ways to begin. (IGP: individ, gruppe, plenum; source note, section on working methods.)
struct RoundCommand: Command {
    typealias Word = RoundWord

    let declaration = CommandDeclaration(
        names: ["igp"], usage: "/igp [TAVLE, individ [MINUTTER] [anonymt], videre, gruppe eller plenum]",
        summary: "Stille runde: Hver skriver for seg, og alt vises samtidig. Så møtes gruppene.",
        details: [
            "«/igp» alene tilbyr en stille runde på tavla dere står ved. Den er anonym. Enter går til neste spørsmål, 0 gir tastaturet videre, og når alle har skrevet, åpner 0 runden.",
            "«/igp swot svake» går til tavla og begynner runden der med det samme.",
            "I gruppa gjør «1 4 7» tre punkter til ett. Enter går til plenum, og så videre.",
            "«/igp individ 5» begynner en runde på fem minutter med navn, og «/igp individ 5 anonymt» en uten: Ingen kan noen gang se hvem som skrev hva. «/igp videre» tømmer skjermen for nestemann, og «/igp gruppe» viser alt i tilfeldig rekkefølge.",
            "«/igp plenum» viser gruppene side om side. Ta med det dere er enige om, til den felles tavla med /felles.",
        ])

    func run(_ argument: String, in session: inout Session) throws(Problem) -> [Reply] {
        try refuseInVote(session)
        // Another window on the file may have begun a round, or opened it.
        let wasOpen = session.round != nil
        try session.refreshRound()
        try refuseInVote(session)
        if argument.isEmpty { return try session.showWays() }
        guard let (word, rest) = try word(in: argument, session) else { return try session.beginRound(at: argument) }
        switch word {
        case .alone: return try session.beginRound(try session.roundWish(rest))
        case .plenary: return try session.plenary()
        case .passOn, .group:
            guard session.round != nil else {
                guard wasOpen else { throw .round(.none) }
                return try session.roundIsOver()
            }
            return word == .group ? try session.openRound() : session.handOver()
        }
    }

    func completions(in session: Session) -> ArgumentCompletions {
        let boards = session.process.tools.filter { $0.board != nil }.map(\.id.text)
        return .first(Word.words + boards) { $0 == RoundWord.alone.rawValue ? [RoundWord.anonymously] : [] }
    }

    /// Throws while a vote is open: its notes are ballots, and become no points. The ballot that is being filled in stays.
    private func refuseInVote(_ session: Session) throws(Problem) {
        if let vote = session.vote { throw .vote(.underWay(vote.poll.row.label, ballots: vote.delivered)) }
    }
}

enum RoundWord: String, CommandWord {
    case alone = "individ"
    case passOn = "videre"
    case group = "gruppe"
    case plenary = "plenum"

    static let anonymously = "anonymt"
}

extension Session {
    /// Goes to a board, and begins there the round that it offers.
    fileprivate mutating func beginRound(at argument: String) throws(Problem) -> [Reply] {
        if let round { throw .round(.underWay(notes: round.notes)) }
        let (name, part) = firstWord(of: argument)
        let tool = try process.tool(named: name)
        guard tool.board != nil else { throw .round(.needsBoard) }
        _ = try enter(tool, part)
        return try beginUsualRound(tool)
    }

    fileprivate func roundWish(_ argument: String) throws(Problem) -> RoundWish {
        var wish = RoundWish(isAnonymous: false)
        for word in argument.split(whereSeparator: \.isWhitespace).map(String.init) {
            if let minutes = Int(word), 1...600 ~= minutes {
                if let before = wish.minutes { throw .round(.twoTimes(before, minutes)) }
                wish.minutes = minutes
            } else if folded(word) == folded(RoundWord.anonymously) {
                wish.isAnonymous = true
            } else {
                throw RoundCommand().incomplete(in: self)
            }
        }
        return wish
    }

    fileprivate mutating func plenary() throws(Problem) -> [Reply] {
        if let round { throw .round(.underWay(notes: round.notes)) }
        guard let board = place?.tool, board.board != nil else { throw .people(.needsBoard) }
        return try goToPlenary(board, isAsked: true)
    }
}
