import Planning

/// `/sjekk`: the questions that weigh most. `/sjekk alt` is all of them, `/sjekk TOOL` those of one tool, `/sjekk 3` one
/// with why, source and what to do. `/sjekk greit 3 REASON` sets it aside (`/sjekk greit 3 T4 REASON` for one row only),
/// `/sjekk avklart` shows what is set aside, and `/sjekk igjen 2` takes it up again.
struct CheckCommand: Command {
    let names = ["sjekk", "check"]
    /// The number of questions that are enough to begin with.
    static let most = 5
    static let all = "alt"
    private static let settle = "greit"
    private static let settled = "avklart"
    private static let again = "igjen"

    func run(_ argument: String, in session: inout Session) throws(Problem) -> [Reply] {
        let (word, rest) = firstWord(of: argument)
        if Int(word) != nil, rest.isEmpty { return try session.oneQuestion(word) }
        switch folded(word) {
        case "": return session.showQuestions(of: nil, most: CheckCommand.most)
        case folded(CheckCommand.all): return session.showQuestions(of: nil, most: .max)
        case CheckCommand.settled where rest.isEmpty: return [.result(session.settledQuestions())]
        case CheckCommand.settle:
            let (number, reason) = firstWord(of: rest)
            guard Int(number) != nil, !reason.isEmpty else { throw incomplete(in: session) }
            return try session.settle(number, reason, usage: incomplete(in: session))
        case CheckCommand.again:
            guard Int(rest) != nil else { throw incomplete(in: session) }
            return try session.takeUp(rest)
        default:
            let tool = try session.process.tool(named: argument)
            return session.showQuestions(of: tool, most: .max)
        }
    }

    func completions(in session: Session) -> ArgumentCompletions {
        .phrase(
            [CheckCommand.all, CheckCommand.settle, CheckCommand.settled, CheckCommand.again]
                + session.process.tools.map(\.id))
    }
}

/// The question that a number stands for, as it was shown last.
struct ListedQuestion: Equatable {
    var id: String
    var tool: String?
}

extension Session {
    fileprivate mutating func showQuestions(of tool: Tool?, most: Int) -> [Reply] {
        let review = reading.review(of: tool, today: today)
        listing.questions = review.questions.map { ListedQuestion(id: $0.id, tool: $0.tool) }
        return [.result(view.review(review, of: tool, most: most))]
    }

    fileprivate mutating func oneQuestion(_ word: String) throws(Problem) -> [Reply] {
        let (number, question) = try question(word)
        guard let question else { return [.guidance([StyledLine(words.view(.check(.isGone)))])] }
        return [
            .result(view.inFull(question, number: number)),
            .guidance([StyledLine(words.view(.check(.howToAnswer(number: number))), .faint)]),
        ]
    }

    /// Returns the question that stood with this number when they were shown last; nil when there is no reason to ask any more.
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
        guard let question else { return [.guidance([StyledLine(words.view(.check(.isGone)))])] }
        let (labels, reason) = chosen(question, text)
        guard !reason.isEmpty else { throw usage }
        // A short id alone is a row that the question is not about, and no reason.
        if let other = timeline.workshop.item(labelled: reason) { throw .unknownItem(other.label) }
        if reason.isShortID { throw missing(reason) }
        let findings = question.findings.filter { finding in
            labels.isEmpty || finding.item.map { labels.contains($0.label) } == true
        }
        try record { draft throws(Problem) in
            for finding in findings {
                draft.assign(.fact(Fact.aside(finding)), draft.reading.settingAside(finding, because: reason))
            }
        }
        let phrase = CheckPhrase.setAside(question: view.message(of: question), items: labels)
        return [.guidance([StyledLine(words.view(.check(phrase)))])] + notes(on: reason)
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
        view.settled(reading.review(today: today).setAside, howTo: .howToTakeUp)
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
        return [.guidance([StyledLine(words.view(.check(.takenUp(question: view.message(of: question)))))])]
    }
}

extension View {
    /// Returns the first questions, how many more there are, and how to go on.
    func review(_ review: Review, of tool: Tool? = nil, most: Int) -> [StyledLine] {
        let questions = review.questions
        let rest = questions.count - min(most, questions.count)
        var lines: [StyledLine] = []
        if questions.isEmpty {
            lines = paragraph([Span(text: say(.check(.none)), style: .plain)])
        } else {
            lines =
                title(say(.check(.count(questions.count, tool: tool?.name)))) + self.questions(questions.prefix(most))
                + [""] + faint(say(.check(.howToSee)))
        }
        if rest > 0 { lines += faint(say(.check(.more(rest)))) }
        return lines + (review.setAside.isEmpty ? [] : faint(say(.check(.asideCount(review.setAside.count)))))
    }

    func settled(_ all: [(question: Question, reasons: [String])], howTo: CheckPhrase?) -> [StyledLine] {
        guard !all.isEmpty else { return paragraph([Span(text: say(.check(.noneAside)), style: .plain)]) }
        return title(say(.check(.asideTitle(all.count)))) + setAside(all)
            + (howTo.map { [""] + faint(say(.check($0))) } ?? [])
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
