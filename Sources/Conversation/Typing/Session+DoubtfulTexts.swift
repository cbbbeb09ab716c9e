import Planning

/// The texts that are hardly an answer where the group stands: numbers with nothing to choose among, letters alone, what
/// says that there is nothing to say.
extension Session {
    /// Refuses a number alone where nothing is answered with one; nil for anything else, and where it may be an answer.
    mutating func refuseNumber(_ text: String) -> [Reply]? {
        guard Int(text) != nil, let place, text.count < (place.tool.form == nil ? 3 : 2), focus.facts == nil,
            place.offers.isEmpty, !takesNumber(place)
        else { return nil }
        let notKept: Message =
            "\(quoted: text) er ikke lagret, for her er det ikke noe å velge mellom. Skriv svaret med ord, eller //\(text) når tallet skal stå slik."
        return [.guidance(paragraph(words.say(notKept)))]
    }

    /// Whether a number alone may be an answer where the group stands.
    private func takesNumber(_ place: Position) -> Bool {
        guard let form = place.tool.form else {
            return place.tool.grid != nil || currentPrompt(place)?.options.isEmpty == false
        }
        guard place.table == nil, place.fact == nil else { return true }
        let column = askedColumn(form, place)
        switch column.kind {
        case .text, .person, .role: return !options(column, place).isEmpty
        case .choice, .yesNo, .date, .money, .number: return true
        }
    }

    /// Asks about several numbers with a colon, which answer a list that is not there, and about a number of more figures
    /// than a list has; nil for anything else.
    func aboutSeveralNumbers(_ text: String, _ place: Position) -> Message? {
        guard Int(text) != nil || picksSeveral(text), place.offers.isEmpty, place.tool.grid == nil, !place.tool.isProse
        else { return nil }
        return "Det er ikke noe å velge mellom nå."
    }

    /// Whether a line begins with several numbers and a colon, as rows of a form are answered: "1 3: Kari". Years are none.
    private func picksSeveral(_ text: String) -> Bool {
        guard let colon = text.firstIndex(of: ":"), let numbers = chosenNumbers(String(text[..<colon])) else {
            return false
        }
        return numbers.count > 1 && numbers.allSatisfy { $0 < 1000 }
    }

    /// Asks about a letter alone, which is a key of another program, or a slip; nil for anything else.
    func aboutLetter(_ text: String) -> Message? {
        text.count == 1 && text.allSatisfy(\.isLetter) ? "Er det et punkt?" : nil
    }

    /// Asks about a wish to strike something by another number than its short id; nil for anything else.
    func aboutStriking(_ text: String) -> Message? {
        let (word, rest) = firstWord(of: text)
        guard words.striking.contains(folded(word)), !rest.isEmpty,
            rest.split(whereSeparator: \.isWhitespace).allSatisfy({ Int($0) != nil || looksLikeLabel(String($0)) })
        else { return nil }
        return "Mente dere /stryk og kortnavnet til et punkt?"
    }

    /// Asks about the name of a speaker behind the word of the command, without its slash; nil for anything else.
    func aboutSpeaking(_ text: String) -> Message? {
        let (word, name) = firstWord(of: text)
        guard VoiceCommand().declaration.names.contains(folded(word)), !name.isEmpty, namedSpeaker(name) != nil else {
            return nil
        }
        return about("/\(text)")
    }

    /// Asks about a word on a board for having nothing to write; nil for anything else.
    func aboutNothing(_ text: String, _ place: Position) -> Message? {
        guard place.tool.board != nil, Answer.isUnknown(text) || folded(text) == folded(words.later),
            !isPutOff(text, place), round != nil || !takesUnknown(place)
        else { return nil }
        return "Er det et punkt?"
    }

    /// Whether not to know is an answer on the board: it becomes a task, or is the one answer.
    private func takesUnknown(_ place: Position) -> Bool {
        guard let prompt = currentPrompt(place) else { return true }
        return prompt.takesOneAnswer || taskPlan(for: prompt, in: place.tool) != nil
    }

    /// Asks about a row that would say no more than that nothing is known; nil for anything else.
    func aboutEmptyRow(_ text: String, _ column: Column, _ place: Position) -> Message? {
        guard place.row == nil, column.id == place.tool.form?.main, Answer.isUnknown(text) else { return nil }
        return "Skal det bli en rad?"
    }
}
