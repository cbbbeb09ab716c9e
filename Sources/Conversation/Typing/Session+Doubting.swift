import Planning
import Screens

/// Lines that are hardly meant for the plan: a command without its slash, a usual verb, a question. What is certain is
/// done; of the rest the group is asked once, and Enter keeps the line as it was typed. Only people are asked: not
/// scripts, nor what is pasted.
extension Session {
    /// Carries out what a line means when it is not to be kept; nil when it is for the plan.
    ///
    /// - Parameter asks: Whether there is somebody to ask.
    mutating func meant(by text: String, asks: Bool) throws(Problem) -> [Reply]? {
        try askWhetherBallot(text)
        guard !isAnswer(text) else { return nil }
        if let word = words.bareWord(text), let line = word.line, isCertain(word) {
            // To be done with a gathering is not to begin the next one.
            if asks, word.meaning == .finished, let crossing = focus.crossing, case .closing = crossing {
                return [waysReply(from: crossing)]
            }
            if asks { return try obey(line, for: text) }
            if !line.isEmpty { throw .slashForgotten(text, command: line) }
        }
        if let labels = toStrike(text) {
            let line = "/stryk \(labels)"
            if asks { return try obey(line, for: text) }
            throw .slashForgotten(text, command: line)
        }
        guard asks, vote == nil else { return nil }
        if let refused = refuseNumber(text) { return refused }
        if text.hasSuffix("?") { return helpInstead(of: text) }
        return doubt(text)
    }

    /// Returns the text of a line that begins with `//`: a text that begins with a slash, or a line as it stands that
    /// would not have been kept so.
    func textAsItStands(_ line: String) throws(Problem) -> String {
        let text = String(line.dropFirst(2)).trimmed
        guard !text.isEmpty else { throw .incomplete(usage: words.say("//TEKST")) }
        let isReadOtherwise =
            words.bareWord(text) != nil || commandOrTool(named: text) != nil || text.hasSuffix("?")
            || ListMark.removed(from: text) != text || Int(text) != nil
        return isReadOtherwise ? text : "/" + text
    }

    /// Returns the short ids that a line without a slash asks to have struck, all of them known; nil for anything else.
    private func toStrike(_ text: String) -> String? {
        let (word, rest) = firstWord(of: text)
        guard focus.facts == nil, vote == nil, words.striking.contains(folded(word)), !rest.isEmpty else { return nil }
        let isKnown = rest.split(whereSeparator: \.isWhitespace).allSatisfy {
            looksLikeLabel(String($0)) && timeline.workshop.item(labelled: String($0)) != nil
        }
        return isKnown ? rest : nil
    }

    // MARK: Certain or not

    /// Whether the line answers what is asked where the group stands.
    private func isAnswer(_ text: String) -> Bool {
        guard focus.facts == nil, vote == nil, let place else { return false }
        guard let form = place.tool.form else {
            return currentPrompt(place).map { chosenOption(text, of: $0) != nil } ?? false
        }
        let options = options(askedColumn(form, place), place).map { Named($0, names: [$0.text]) }
        if case .found = lookup(text, among: options) { return true }
        return false
    }

    /// Whether the word can mean nothing else here. Where nothing can be kept, no word is meant to be.
    private func isCertain(_ word: BareWord) -> Bool {
        if place == nil, vote == nil { return true }
        // "Neste" may be the next ballot or the next one to write, and "slutt" the end of the round.
        if vote != nil { return word.isCertain && !["/neste", "/slutt", ""].contains(word.line) }
        return word.isCertain && !(round != nil && ["/neste", "/slutt"].contains(word.line))
    }

    private mutating func obey(_ line: String, for text: String) throws(Problem) -> [Reply] {
        let read: Message =
            line.isEmpty
            ? "\(quoted: text) er lest som Enter. Skal det stå i planen, så skriv //\(text)."
            : "\(quoted: text) er lest som \(line). Skal det stå i planen, så skriv //\(text)."
        return [.guidance([self.line(read, .faint)])] + (try interpret(line))
    }

    // MARK: Asking

    /// Asks about a word that is the name of a command, or that people use to steer; nil when the line is none.
    private mutating func doubt(_ text: String) -> [Reply]? {
        let word = words.bareWord(text)
        if let open = focus.facts?.open {
            let isNoName = open == Fact.municipality && !text.contains(where: \.isLetter)
            guard word != nil || isNoName else { return nil }
            return [.guidance([line("\(quoted: text) er ikke lagret.")] + askFactAgain().lines)]
        }
        guard let place, let what = what(about: text, word, place) else { return nil }
        listing.doubtful = .text(text)
        let isHeld: Message = "\(quoted: text) er ikke lagret ennå."
        let toKeep: Message = "Trykk Enter for å lagre det som tekst, eller skriv noe annet."
        return [.guidance(paragraph(words.say(.sentences(isHeld, what, toKeep))))]
    }

    /// Says what a line may be meant for instead of the plan; nil when it is for the plan.
    private func what(about text: String, _ word: BareWord?, _ place: Position) -> Message? {
        guard let form = place.tool.form else {
            return word.map(about) ?? commandOrTool(named: text).map(about) ?? aboutStriking(text)
                ?? aboutSpeaking(text)
                ?? aboutSeveralNumbers(text, place) ?? aboutLetter(text) ?? aboutNothing(text, place)
                ?? aboutNewItem(text, place)
        }
        // The rows of a form are full of single words, which tools have for names.
        guard place.fact == nil else { return nil }
        if place.table != nil { return aboutPicked(text, form, place) }
        if let cells = cells(of: text) { return aboutCells(cells, form, place) }
        let column = askedColumn(form, place)
        guard !takesWord(column, place) else { return nil }
        if word?.meaning == .unclear { return "Er det et svar?" }
        return word.map(about) ?? aboutKind(of: text, in: column, of: place.tool) ?? aboutEmptyRow(text, column, place)
    }

    /// Whether a word that steers may be an answer to a column: one to choose, or a yes to what is suggested.
    private func takesWord(_ column: Column, _ place: Position) -> Bool {
        switch column.kind {
        case .choice, .yesNo: return true
        case .text, .person, .role, .date, .money, .number:
            return place.row.flatMap(timeline.workshop.item).flatMap { reading.hint(for: column, of: $0) } != nil
        }
    }

    static let savedAtOnce: Message = "Alt dere skriver, blir lagret med en gang."

    private func about(_ word: BareWord) -> Message {
        switch word.meaning {
        case .line(""): "Enter går videre."
        case .line(let line): about(line)
        case .finished: about("/neste")
        case .saving: Session.savedAtOnce
        case .unclear: "Er det et punkt?"
        }
    }

    func about(_ line: String) -> Message { "Mente dere \(line)?" }

    /// Finds the command or tool that has this very name. The name of a tool with a capital letter is a word of the
    /// group's own.
    func commandOrTool(named text: String) -> String? {
        guard !text.contains(where: { $0 == "/" }) else { return nil }
        let name = text.lowercased()
        let found = shared.vocabulary.first { entry in
            if case .tool = entry.value { return entry.names.contains(text) }
            return entry.names.contains(name)
        }
        return found.map { _ in "/" + name }
    }

    // MARK: Questions

    /// Gives help on a question to Boplan. Where it may be meant for the plan, Enter keeps it.
    private mutating func helpInstead(of text: String) -> [Reply]? {
        if focus.facts != nil {
            let notKept: Message = "Spørsmålet er ikke lagret. Dere kan svare her, eller ta det senere."
            return explained(in: text) + [.guidance([line(notKept)] + askFactAgain().lines)]
        }
        guard let place else { return explained(in: text) + [.guidance([line(howToBegin, .faint)])] }
        let help = explained(in: text) + [.guidance(whatIsAsked(here: place))]
        guard takesQuestions(place) else { return help }
        listing.doubtful = .text(text)
        let toKeep: Message =
            "Skal \(quoted: text) stå i planen, så trykk Enter. Det er ikke lagret ennå. /hjelp forklarer mer."
        return help + [.guidance(paragraph(words.say(toKeep)))]
    }

    /// Whether what is asked for may be answered with a question.
    private func takesQuestions(_ place: Position) -> Bool {
        guard let form = place.tool.form else { return true }
        switch askedColumn(form, place).kind {
        case .choice, .yesNo: return false
        case .text, .person, .role, .date, .money, .number: return true
        }
    }

    /// Explains the terms of planning that a question has in it; the longest first, and two at the most.
    private func explained(in question: String) -> [Reply] {
        let words = question.lowercased().split { !$0.isLetter && $0 != "-" }.map(String.init)
        let terms = process.glossary.filter { term in
            term.names.contains { name in
                let name = name.lowercased().split(separator: " ").map(String.init)
                return words.indices.contains { words[$0...].starts(with: name) }
            }
        }
        let found = terms.sorted { $0.word.count > $1.word.count }.prefix(2)
        return found.isEmpty ? [] : [.guidance(found.flatMap(view.term))]
    }

    /// Tells where the group stands and how to answer there.
    private func whatIsAsked(here place: Position) -> [StyledLine] {
        let column = place.tool.form.map { askedColumn($0, place) }
        let question = column.map { $0.question.isEmpty ? $0.name : $0.question } ?? currentPrompt(place)?.question
        let asked = question.map { paragraph(words.say("Her svarer dere på: \($0)")) } ?? []
        return asked + paragraph(words.say(place.tool.shape.howToWrite))
    }
}
