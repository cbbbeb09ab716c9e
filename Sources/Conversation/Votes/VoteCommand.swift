import Journal
import Planning

/// The command `/stem prikker 3 swot svake [anonymt] [egne-sist] [5 minutter]`, which opens a vote; `/stem videre`
/// delivers a ballot and passes the keyboard on; `/stem slutt` counts and shows; `/stem igjen` votes on the same again.
/// `/stem` alone lists the votes there may be by number, or shows how an open one stands.
struct VoteCommand: Command {
    typealias Word = VoteWord

    let declaration = CommandDeclaration(
        names: ["stem", "avstemning", "vote"],
        usage: "/stem prikker N, tre, velg N, poeng N, rangering, skala N eller rutenett [STED] [anonymt] [egne-sist]",
        summary: "Avstemning: Hver velger for seg, og alt vises samtidig, med spredningen.",
        details: [
            "«/stem prikker 3 swot svake» gir hver tre prikker på de svake sidene. Uten sted gjelder det punktene der dere står.",
            "Skriv «V3 2, V7 1» for å stemme, «V3 0» for å angre og «blank» for å la være. Enter leverer og gir tastaturet videre, og «/stem slutt» teller opp. Stemmer noen med navn en gang til, gjelder den siste seddelen.",
            "«/stem igjen» stemmer på det samme en gang til og viser hva som er endret. «/stem» alene viser en liste med nummer: måtene å stemme på der dere står, og tidligere avstemninger. «/stem AV1» viser en tidligere, og «/stem alt AV1» hele.",
            "«/stem papir»: Skriv inn papirsedler, én på hver linje. «/stem rett V3 2» retter den siste.",
            "«/stem åpne AV1» åpner en avstemning også i en kopi av fila, på en annen maskin. «boplan flett» slår sammen stemmene etterpå.",
            "«/stem prikker 3 swot svake 5 minutter» sier fra når tida er ute. Ingenting lukkes av seg selv.",
            "«anonymt» gjør at ingen kan se hvem som stemte hva, og «egne-sist» at ingen får sine egne punkter først.",
        ])

    func run(_ argument: String, in session: inout Session) throws(Problem) -> [Reply] {
        guard let form = session.process.tool(for: .votes) else { throw .vote(.noForm) }
        // Another window on the file may have opened one.
        if session.vote == nil { try session.refreshRound() }
        guard let (word, rest) = try word(in: argument, session) else {
            return try session.standing(of: argument, whole: false)
        }
        switch word {
        case .begin(let kind): return try session.begin(try session.wish(kind, rest), in: form)
        case .passOn: return try session.passBallotOn()
        case .end: return try session.endVote()
        case .again: return try session.voteAgain(rest, in: form)
        case .paper: return try session.votesFromPaper()
        case .mend: return try session.mendBallot(rest)
        case .open: return try session.openAgain(rest)
        case .all: return try session.standing(of: rest, whole: true)
        }
    }

    func completions(in session: Session) -> ArgumentCompletions {
        let tools = session.process.tools.filter { !$0.isProse }.map(\.id.text)
        return .first(Word.words) { word in
            VoteKind(rawValue: word) == nil ? [] : tools + [VoteColumn.anonymously, VoteColumn.ownLast]
        }
    }
}

enum VoteWord: CommandWord {
    case begin(VoteKind)
    case passOn, end, again, paper, mend, open, all

    static let allCases = VoteKind.allCases.map(begin) + [passOn, end, again, paper, mend, open, all]

    var names: [String] {
        switch self {
        case .begin(let kind): [kind.rawValue]
        case .passOn: ["videre"]
        case .end: ["slutt"]
        case .again: ["igjen"]
        case .paper: ["papir"]
        case .mend: ["rett"]
        case .open: ["åpne"]
        case .all: ["alt"]
        }
    }
}

// MARK: - Opening

extension Session {
    fileprivate mutating func begin(_ wish: VoteWish, in form: Tool) throws(Problem) -> [Reply] {
        try refuseWhileOpen()
        var row: Stamp?
        let labels = try record { draft throws(Problem) in
            let choices = draft.reading.choices(wish.rule, among: wish.among).count
            guard choices >= (wish.rule == .placement ? 1 : 2) else { throw .vote(.nothingToChoose(wish.question)) }
            row = draft.addPoll(wish, to: form)
        }
        guard let poll = row.flatMap(timeline.workshop.item).flatMap(reading.poll) else { throw .vote(.noForm) }
        try open(poll, minutes: wish.minutes)
        return acknowledge(labels) + tellOfOpening(poll, minutes: wish.minutes)
    }

    func refuseWhileOpen() throws(Problem) {
        if let vote { throw .vote(.underWay(vote.poll.row.label, ballots: vote.delivered)) }
        if let round { throw .round(.underWay(notes: round.notes)) }
    }

    private mutating func tellOfOpening(_ poll: Poll, minutes: Int?) -> [Reply] {
        let (label, question, choices) = (poll.row.label, reading.mainText(of: poll.row), vote?.order.count ?? 0)
        let begun = Message.sentences(
            "Avstemning \(label), «\(question)», \(choices) å velge blant. Én stemmer om gangen, og ingen ser det andre velger.",
            poll.isAnonymous
                ? "Den er anonym: Ingen kan se hvem som stemte hva, heller ikke senere."
                : "Navnet vises når noen skiller seg ut.",
            "Enter leverer seddelen, og /stem slutt teller opp.")
        let time = minutes.map { minutes in
            line("Dere har \(minutes, one: "ett minutt", many: "# minutter"). Ingenting lukkes av seg selv.")
        }
        return [.curtain, .guidance([line(begun)] + (time.map { [$0] } ?? []))] + ballotForNext()
    }

    fileprivate mutating func voteAgain(_ argument: String, in form: Tool) throws(Problem) -> [Reply] {
        guard let last = reading.polls.last else { throw .vote(.noVotes) }
        var words = argument.split(whereSeparator: \.isWhitespace).map(String.init)
        let terms = takeTerms(&words)
        guard words.isEmpty else { throw VoteCommand().incomplete(in: self) }
        let wish = VoteWish(
            rule: last.rule, among: last.row.text(VoteColumn.among) ?? "", question: reading.mainText(of: last.row),
            isAnonymous: last.isAnonymous || terms.isAnonymous, ownLast: last.ownLast || terms.ownLast,
            minutes: terms.minutes, previous: last.id)
        return try begin(wish, in: form)
    }

    /// Opens a vote on another laptop in the room: one that came with the file is opened for ballots here too.
    fileprivate mutating func openAgain(_ argument: String) throws(Problem) -> [Reply] {
        var words = argument.split(whereSeparator: \.isWhitespace).map(String.init)
        let minutes = takeMinutes(&words)
        let poll = try poll(words.joined(separator: " "))
        try refuseWhileOpen()
        try open(poll, minutes: minutes)
        return tellOfOpening(poll, minutes: minutes)
    }

    private func poll(_ label: String) throws(Problem) -> Poll {
        guard let poll = timeline.workshop.item(labelled: label).flatMap(reading.poll) else {
            throw .vote(.unknownVote(label, known: reading.polls.map(\.row.label)))
        }
        return poll
    }
}

// MARK: - Voting

extension Session {
    mutating func passBallotOn() throws(Problem) -> [Reply] {
        guard let before = vote else { throw .vote(.none) }
        let kept: Message =
            before.ballot.isBlank ? "Levert blank, og skjult til opptellingen." : "Levert, og skjult til opptellingen."
        let isDelivered = try deliver()
        voice = ""
        dealOrder()
        guard let vote else { throw .vote(.none) }
        let passedOn = Message.sentences(
            isDelivered ? kept : "Ingenting var fylt ut, og ingenting er levert.",
            delivered(vote.delivered), "Gi tastaturet videre.",
            isLastTurn ? "Den siste stemmer nå: Når seddelen er full, telles det opp." : nil)
        return [.curtain, .guidance([line(passedOn)])] + ballotForNext()
    }

    /// Returns the ballot for the next; where names are given, it is asked who they are.
    private func ballotForNext() -> [Reply] { isWithoutVoter ? whoVotes() : [ballotReply()] }

    mutating func endVote() throws(Problem) -> [Reply] {
        guard let poll = vote?.poll else { throw .vote(.none) }
        try deliver()
        try countVotes(poll)
        // Some may have come from other copies before.
        let ballots = reading.tally(of: poll).all.count
        // The one who voted last is not the one who goes on.
        voice = ""
        return [.curtain] + acknowledge(ballots > 0 ? [poll.row.label] : [])
            + [.guidance([line(counted(ballots))]), .result(view.vote(poll))]
    }

    private func counted(_ ballots: Int) -> Message {
        switch ballots {
        case 0: "Avstemningen er slutt. Ingen stemte."
        case 1: "Avstemningen er slutt. Én har stemt."
        default:
            "Avstemningen er slutt. \(ballots) har stemt. Snakk om der dere er uenige, og stem gjerne en gang til med /stem igjen."
        }
    }

    fileprivate mutating func votesFromPaper() throws(Problem) -> [Reply] {
        guard let poll = vote?.poll else { throw .vote(.none) }
        try deliver()
        sitting.vote?.isPaper = true
        let example = exampleMarks(in: poll)
        let paper: Message =
            poll.isAnonymous
            ? "Skriv inn papirsedlene, én på hver linje, for eksempel «\(example)»."
            : "Skriv inn papirsedlene, én på hver linje, for eksempel «Kari: \(example)». Uten navn får de nummer."
        let more: Message = "«/stem rett» og linja på nytt retter den siste, og /stem slutt teller opp."
        return [.guidance([line(.sentences(paper, more))])]
    }

    /// Takes away what is filled in and not delivered; from paper, what follows is put instead.
    fileprivate mutating func mendBallot(_ text: String) throws(Problem) -> [Reply] {
        guard let poll = vote?.poll else { throw .vote(.none) }
        if vote?.isPaper == true, !text.isEmpty { return try keyIn(text, mending: true) }
        sitting.vote?.ballot = Ballot(rule: poll.rule)
        return text.isEmpty ? [.guidance([line("Seddelen er tom igjen.")])] : try fillInBallot(text)
    }

    /// Returns how the open vote stands, without a word of what is in it; else what came of the one asked for, or the
    /// last.
    fileprivate mutating func standing(of label: String, whole: Bool) throws(Problem) -> [Reply] {
        if let vote, label.isEmpty || folded(label) == folded(vote.poll.row.label) {
            return [tellOfVote(vote), ballotReply()]
        }
        if label.isEmpty, !whole, told.isGreeted, let menu = voteMenu() { return menu }
        if !label.isEmpty, !looksLikeLabel(label) { throw VoteCommand().incomplete(in: self) }
        guard let last = reading.polls.last else { throw .vote(.noVotes) }
        // A script is asked nothing: it gets what came of the last one.
        return [.result(view.vote(label.isEmpty ? last : try poll(label), whole: whole))]
    }
}
