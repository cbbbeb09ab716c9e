import Planning
import Screens

/// Things to choose among by number, right after they were listed.
enum ListedChoices {
    /// The speakers there may be; the first, who is empty, is the secretary.
    case speakers([String])
    /// The votes there may be: what would be typed after `/stem`.
    case votes([String])
    /// The files that were made, which may be opened.
    case files([String])

    /// The number of things that are listed.
    var count: Int {
        switch self {
        case .speakers(let listed), .votes(let listed), .files(let listed): listed.count
        }
    }
}

/// The number that chooses among what was just listed.
extension Session {
    /// Takes a number from the list that was just shown; nil when the line is something else. The list ends with it.
    ///
    /// - Throws: `noSuchNumber` for a number that the list does not have.
    mutating func choose(_ text: String) throws(Problem) -> [Reply]? {
        guard let choices = listing.choices else { return nil }
        listing.choices = nil
        if case .files = choices, text.isEmpty, let crossing = focus.crossing { return [waysReply(from: crossing)] }
        if case .speakers = choices, let speaker = namedSpeaker(text) { return speak(as: speaker) }
        let (word, terms) = firstWord(of: text)
        guard let number = Int(word), number > 0 else { return nil }
        guard number <= choices.count else {
            if !terms.isEmpty { return nil }
            listing.choices = choices
            throw .noSuchNumber(number, highest: choices.count)
        }
        switch choices {
        case .speakers(let speakers): return terms.isEmpty ? speak(as: speakers[number - 1]) : nil
        case .votes(let votes): return try vote(as: votes[number - 1], terms)
        case .files(let files):
            guard terms.isEmpty else { return nil }
            listing.choices = choices
            return open(files[number - 1])
        }
    }

    /// Draws things by number, the numbers below each other.
    func byNumber(_ texts: [String]) -> [StyledLine] {
        texts.enumerated().flatMap { numbered($0 + 1, of: texts.count, "\($1)") }
    }

    /// Draws a numbered line of a list.
    func numbered(_ number: Int, of count: Int, _ text: Message) -> [StyledLine] {
        let digits = String(number)
        let lead = String(repeating: " ", count: String(count).count - digits.count) + digits + "  "
        return view.hanging(
            [Span(text: lead, style: .accent)], [Span(text: oneLine(words.say(text)), style: .plain)])
    }
}
