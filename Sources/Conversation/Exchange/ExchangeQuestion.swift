import Planning
import Screens

/// A question about other files that is open: the next line answers it.
enum ExchangeQuestion {
    /// The question what the laptop is to be called, before an errand goes on.
    case laptop(ExchangeErrand)
    /// The question which of the plans are to be taken in.
    case plans([ListedPlan])
    /// The question where the copy is to be put.
    case places([ExchangePlace])

    /// The mark in the prompt while it is open.
    var mark: Message {
        switch self {
        case .laptop: "navn på maskinen"
        case .plans: "tall: hent"
        case .places: "tall: send"
        }
    }
}

/// A command that waits for the name of the laptop, with what stood after it.
enum ExchangeErrand: Equatable {
    case fetch(String)
    case send(String)
}

/// A plan as it was listed.
struct ListedPlan: Equatable {
    var path: String
    /// The laptop or group that it is from, else the name of the file.
    var from: String
    /// Whether it is taken in here; a plan of others is laid beside this one in another file.
    var isCopy: Bool
}

extension Session {
    /// Takes a line as the answer to the question about other files; nil when there is none, or the line says something else.
    mutating func answerExchange(_ text: String) throws(Problem) -> [Reply]? {
        guard let question = listing.exchange else { return nil }
        listing.exchange = nil
        switch question {
        case .laptop(let errand): return try nameLaptop(text == "<" ? "" : text, then: errand)
        case .plans where text.isEmpty: return [.guidance([line("Ingenting er hentet.")])]
        case .plans(let plans):
            if let named = named(text, among: plans) { return try fetch(named) }
            guard let numbers = try numbers(in: text, upTo: plans.count, question) else {
                return keepOpen(question, beside: text)
            }
            return try fetch(numbers.map { plans[$0 - 1] })
        case .places where text.isEmpty: return [.guidance([line("Ingenting er sendt.")])]
        case .places(let places):
            guard let number = try numbers(in: text, upTo: places.count, question)?.first else {
                return keepOpen(question, beside: text)
            }
            return [try send(to: places[number - 1])]
        }
    }

    /// Returns the plans that a line names: those from one laptop, or all. All are the copies of this plan, where there
    /// are any: plans of others are chosen by number.
    private func named(_ text: String, among plans: [ListedPlan]) -> [ListedPlan]? {
        if folded(text) == "alle" {
            let copies = plans.filter(\.isCopy)
            return copies.isEmpty ? plans : copies
        }
        let named = plans.filter { folded($0.from) == folded(text) }
        return named.isEmpty ? nil : named
    }

    /// Keeps the question open beside a line that chooses nothing; nil when the line is none to ask about.
    private mutating func keepOpen(_ question: ExchangeQuestion, beside text: String) -> [Reply]? {
        guard text != "<", words.bareWord(text) == nil, let asked = askedBesideList(text) else { return nil }
        listing.exchange = question
        return asked
    }

    /// Returns the numbers of a list that a line chooses; nil when it is something else.
    private mutating func numbers(
        in text: String, upTo highest: Int, _ question: ExchangeQuestion
    ) throws(Problem) -> [Int]? {
        guard let numbers = chosenNumbers(text) else { return nil }
        if let wrong = numbers.first(where: { !(1...highest).contains($0) }) {
            listing.exchange = question
            throw .noSuchNumber(wrong, highest: highest)
        }
        return numbers
    }

    /// Returns the places to look in or send to: a folder that was named, else those that are here.
    func places(_ argument: String, for command: String) throws(Problem) -> [ExchangePlace] {
        guard argument.isEmpty else {
            let path = argument.count > 1 && argument.hasSuffix("/") ? String(argument.dropLast()) : argument
            return [ExchangePlace(path: path, kind: .folder)]
        }
        let places = services.exchangePlaces
        guard !places.isEmpty else { throw .exchange(.noPlaces(command: command)) }
        return places
    }
}
