import Planning
import Screens

/// The first questions in a new workshop: what municipality and period the plan is for.
extension Session {
    /// Begins a conversation: with what is not known yet of a new workshop, else with where it stands.
    /// Any question may be skipped.
    package mutating func begin() -> [Reply] {
        told.isGreeted = true
        let isAsking = focus.facts != nil
        let missing = timeline.workshop.missingFacts
        if !isAsking, missing.contains(Fact.municipality) { ask(for: missing) }
        let replies = firstReplies(welcome: !isAsking)
        return replies + explanations(of: replies)
    }

    private mutating func firstReplies(welcome isWelcome: Bool) -> [Reply] {
        guard let open = focus.facts?.open else {
            let opened = opening() + tellOfFile() + tellOfSharedPlace()
            return opened + goOnInRound()
        }
        let welcome = isWelcome ? [line(Session.welcome(to: process), .strong)] : []
        return tellOfSharedPlace() + [.guidance(welcome + [line(Session.question(about: open))])]
    }

    /// Goes on to the questions that are left, for somebody who has been welcomed and has answered the first.
    package mutating func goOnAsking(after fact: String) {
        ask(for: Array(Fact.required.drop { $0 != fact }.dropFirst()))
    }

    package static func welcome(to process: Process) -> Message {
        "Velkommen! Her begynner arbeidet med en ny plan: \(process.planType)."
    }

    package static func question(about fact: String) -> Message {
        fact == Fact.period
            ? "Hvilken periode gjelder planen? Skriv for eksempel 2027–2030, eller trykk Enter for å ta det senere."
            : "Hvilken kommune gjelder planen? Skriv navnet, eller trykk Enter for å ta det senere."
    }

    /// Goes to these questions; when there are none, outside the tools.
    private mutating func ask(for facts: [String]) {
        let next = focus.next
        focus =
            facts.first.map { .facts(PendingFacts(open: $0, rest: Array(facts.dropFirst()), next: next)) }
            ?? .outside(next: next)
    }

    /// Goes back to the question before the open one; at the first, asks the same again. From after the last, asks that.
    mutating func askFactBefore() -> Reply {
        guard focus.facts != nil else {
            ask(for: Fact.required.suffix(1))
            return askFactAgain()
        }
        if let index = Fact.required.firstIndex(where: { $0 == focus.facts?.open }) {
            ask(for: Array(Fact.required[max(0, index - 1)...]))
        }
        return askFactAgain()
    }

    /// Asks the open question once more.
    func askFactAgain() -> Reply {
        .guidance(
            focus.facts.map { facts in
                [line(Session.question(about: facts.open))] + standing(timeline.workshop.facts[facts.open]?.value)
            } ?? [])
    }

    /// Takes the answer to the question that is open.
    mutating func answerFact(_ text: String) throws(Problem) -> [Reply] {
        guard let facts = focus.facts else { return [] }
        if !text.isEmpty {
            try Fact.check(text, as: facts.open)
            try record { draft throws(Problem) in draft.assign(.fact(facts.open), text) }
        }
        ask(for: facts.rest)
        return focus.facts.map { [.guidance([line(Session.question(about: $0.open))])] } ?? opening()
    }
}
