import Planning
import Screens

/// The votes there may be where the group stands, by number.
extension Session {
    /// The ways that are listed; any other may be typed.
    private static let kinds: [VoteKind] = [.dots, .three, .points, .ranking, .scale, .placement]

    /// A vote that is listed: what would be typed after `/stem`, and what people read.
    private struct Offer {
        var argument: String
        var text: Message
    }

    /// Lists the ways to vote here and the votes that have been; nil when there is neither.
    mutating func voteMenu() -> [Reply]? {
        let kinds = offeredKinds
        let offers = kinds + offeredPlaces(besides: kinds) + offeredResults
        guard !offers.isEmpty else { return nil }
        listing.choices = .votes(offers.map(\.argument))
        let lines = byNumber(offers.map { words.say($0.text) })
        let how: Message =
            "Hva vil dere? Skriv nummeret, og gjerne «anonymt» etter: da kan ingen se hvem som stemte hva."
        return [.result(paragraph(words.say(how)) + lines)]
    }

    /// Carries out a vote that was listed, with terms after its number; nil when what follows is no such terms.
    mutating func vote(as listed: String, _ terms: String) throws(Problem) -> [Reply]? {
        if !terms.isEmpty {
            var rest = terms.split(whereSeparator: \.isWhitespace).map(String.init)
            _ = takeTerms(&rest)
            guard !looksLikeLabel(listed), rest.isEmpty else { return nil }
        }
        return try VoteCommand().run("\(listed) \(terms)".trimmed, in: &self)
    }

    private var offeredKinds: [Offer] {
        Session.kinds.compactMap { kind in
            guard let wish = try? wish(kind, ""), isEnough(wish.rule, among: wish.among) else { return nil }
            return Offer(argument: kind.rawValue, text: "\(view.way(wish.rule)): \(wish.question)")
        }
    }

    /// Returns the boards with something to choose among, where there is nothing to vote on here.
    private func offeredPlaces(besides kinds: [Offer]) -> [Offer] {
        guard kinds.isEmpty else { return [] }
        return process.tools.filter { $0.board != nil }.flatMap { tool in
            reading.prompts(of: tool).compactMap { prompt -> Offer? in
                let among = "\(tool.id) \(prompt.id.item.flatMap(timeline.workshop.item)?.label ?? prompt.id.text)"
                guard isEnough(.dots(3), among: among) else { return nil }
                return Offer(
                    argument: "\(VoteKind.dots.rawValue) 3 \(among)",
                    text: "\(view.way(.dots(3))): \(reading.name(of: tool, part: prompt.id.text))")
            }
        }
    }

    private var offeredResults: [Offer] {
        reading.polls.suffix(5).map { poll in
            Offer(
                argument: poll.row.label,
                text: "Se avstemning \(poll.row.label): \(reading.question(of: poll))")
        }
    }

    private func isEnough(_ rule: VoteRule, among: String) -> Bool {
        reading.choices(rule, among: among).count >= (rule == .placement ? 1 : 2)
    }
}
