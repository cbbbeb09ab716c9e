import Planning
import Screens

/// The command `/sjekk`, which shows the questions that weigh most. `/sjekk alt` shows all of them, `/sjekk TOOL` those
/// of one tool, `/sjekk 3` one with why, source and what to do. `/sjekk greit 3 REASON` sets it aside (`/sjekk greit 3
/// T4 REASON` for one row only), `/sjekk avklart` shows what is set aside, and `/sjekk igjen 2` takes it up again.
struct CheckCommand: Command {
    typealias Word = CheckWord

    let declaration = CommandDeclaration(
        names: ["sjekk", "check"],
        usage: "/sjekk, /sjekk alt, /sjekk VERKTØY, /sjekk NUMMER eller /sjekk greit NUMMER GRUNN",
        summary: "Stiller spørsmål til planen: det viktigste først, og aldri mer enn dere ber om.",
        details: [
            "«/sjekk 3» sier hvorfor det tredje spørsmålet blir stilt, hvor det kommer fra, og hva dere kan gjøre.",
            "Er noe greit som det er, så skriv «/sjekk greit 3» og grunnen, eller «/sjekk greit 3 T4» og grunnen når det bare gjelder én rad. Grunnen blir tatt vare på, og spørsmålet kommer tilbake hvis raden endres.",
            "«/sjekk avklart» viser det som er avklart, og «/sjekk igjen 2» tar det opp igjen.",
        ])

    func run(_ argument: String, in session: inout Session) throws(Problem) -> [Reply] {
        if argument.isEmpty { return session.showQuestions(of: nil, most: View.mostQuestions) }
        if Int(argument) != nil { return try session.oneQuestion(argument) }
        guard let (word, rest) = try word(in: argument, session) else {
            return session.showQuestions(of: try session.process.tool(named: argument), most: .max)
        }
        switch word {
        case .all: return session.showQuestions(of: nil, most: .max)
        case .settled: return [.result(session.settledQuestions())]
        case .settle:
            let (number, reason) = firstWord(of: rest)
            guard Int(number) != nil, !reason.isEmpty else { throw incomplete(in: session) }
            return try session.settle(number, reason, usage: incomplete(in: session))
        case .again:
            guard Int(rest) != nil else { throw incomplete(in: session) }
            return try session.takeUp(rest)
        }
    }

    func completions(in session: Session) -> ArgumentCompletions {
        .phrase(Word.words + session.process.tools.map(\.id.text))
    }
}

enum CheckWord: String, CommandWord {
    case all = "alt"
    case settle = "greit"
    case settled = "avklart"
    case again = "igjen"

    var rest: CommandRest {
        switch self {
        case .all: .optional
        case .settled: .none
        case .settle, .again: .required
        }
    }
}

/// The question that a number stands for, as it was shown last.
struct ListedQuestion: Equatable {
    var id: String
    var tool: ToolID?
}

extension Session {
    fileprivate mutating func showQuestions(of tool: Tool?, most: Int) -> [Reply] {
        let review = reading.review(of: tool, today: today)
        listing.questions = review.questions.map { ListedQuestion(id: $0.id, tool: $0.tool) }
        return [.result(view.review(review, of: tool, as: .conversation(most: most)))]
    }

    fileprivate mutating func oneQuestion(_ word: String) throws(Problem) -> [Reply] {
        let (number, question) = try question(word)
        guard let question else { return [isGone] }
        let howToAnswer = words.say("Er det greit som det er? Skriv «/sjekk greit \(number)» og grunnen.")
        return [.result(view.inFull(question, number: number)), .guidance([StyledLine(howToAnswer, .faint)])]
    }

    private var isGone: Reply {
        .guidance([
            line("Det spørsmålet er det ikke lenger grunn til å stille. Skriv /sjekk for å se hva som gjenstår.")
        ])
    }

    /// Returns the question that stood with this number when they were shown last; nil when there is no reason to ask
    /// any more.
    private mutating func question(_ word: String) throws(Problem) -> (Int, Question?) {
        let questions = reading.review(today: today).questions
        if listing.questions.isEmpty { listing.questions = questions.map { ListedQuestion(id: $0.id, tool: $0.tool) } }
        let number = Int(word) ?? 0
        guard !listing.questions.isEmpty else { return (number, nil) }
        guard listing.questions.indices.contains(number - 1) else {
            throw .noSuchNumber(number, highest: listing.questions.count)
        }
        return (number, questions.first { ListedQuestion(id: $0.id, tool: $0.tool) == listing.questions[number - 1] })
    }

    // MARK: Setting aside

    fileprivate mutating func settle(_ word: String, _ text: String, usage: Problem) throws(Problem) -> [Reply] {
        try refuseInRound()
        let (_, question) = try question(word)
        guard let question else { return [isGone] }
        let (labels, reason) = chosen(question, text)
        guard !reason.isEmpty else { throw usage }
        // A short id alone is a row that the question is not about, and no reason.
        if let other = timeline.workshop.item(labelled: reason) { throw .item(.unknownItem(other.label)) }
        if reason.isShortID { throw .missing(reason, in: timeline.workshop) }
        let findings = question.findings.filter { finding in
            labels.isEmpty || finding.item.map { labels.contains($0.label) } == true
        }
        try record { draft throws(Problem) in
            for finding in findings {
                draft.assign(.fact(Fact.aside(finding)), draft.reading.settingAside(finding, because: reason))
            }
        }
        let asked = view.message(of: question)
        let settled: Message =
            labels.isEmpty ? "Avklart: \(asked)" : "Avklart for \(list: labels): \(asked)"
        let undoing: Message = "Det kommer tilbake hvis raden endres. /angre tar det opp igjen."
        return [.guidance([line(.sentences(settled, undoing))])] + notes(on: reason)
    }

    /// Returns the short ids of the question that stand first in the text, and the rest, which is the reason.
    private func chosen(_ question: Question, _ text: String) -> ([String], String) {
        let known = question.findings.compactMap(\.item?.label)
        var labels: [String] = []
        var rest = text
        while true {
            let (word, after) = firstWord(of: rest)
            let bare = word.hasSuffix(",") ? String(word.dropLast()) : word
            guard let label = known.first(where: { $0.lowercased() == bare.lowercased() }) else { break }
            labels.append(label)
            rest = after
        }
        return (labels, rest)
    }

    fileprivate func settledQuestions() -> [StyledLine] {
        view.settled(reading.review(today: today).setAside, howTo: "Ta opp igjen med «/sjekk igjen 1».")
    }

    fileprivate mutating func takeUp(_ word: String) throws(Problem) -> [Reply] {
        try refuseInRound()
        let all = reading.review(today: today).setAside
        guard !all.isEmpty else { return [.result(settledQuestions())] }
        let number = Int(word) ?? 0
        guard all.indices.contains(number - 1) else { throw .noSuchNumber(number, highest: all.count) }
        let question = all[number - 1].question
        try record { draft throws(Problem) in
            for finding in question.findings { draft.assign(.fact(Fact.aside(finding)), "") }
        }
        return [.guidance([line("Tatt opp igjen: \(view.message(of: question))")])]
    }
}

extension String {
    /// Whether it is letters and then figures, and nothing else: "T9".
    fileprivate var isShortID: Bool {
        let letters = prefix { $0.isLetter }
        return !letters.isEmpty && letters.count <= 4 && letters.count < count
            && self[letters.endIndex...].allSatisfy(\.isNumber)
    }
}
