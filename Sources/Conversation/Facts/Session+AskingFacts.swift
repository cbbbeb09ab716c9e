import Planning

/// The first questions in a new workshop: what municipality and period the plan is for.
extension Session {
    /// Begins a conversation: with what is not known yet of a new workshop, else with where it stands.
    /// Any question may be skipped.
    package mutating func begin() -> [Reply] {
        told.isGreeted = true
        if timeline.workshop.facts[Fact.municipality] == nil {
            ask(for: factsToAsk.filter { timeline.workshop.facts[$0] == nil })
        }
        let replies =
            focus.facts.map { tellOfSharedPlace() + [welcome(asking: $0.open)] }
            ?? (opening() + tellOfRound() + tellOfFile() + tellOfSharedPlace())
        return replies + explanations(of: replies)
    }

    private func welcome(asking fact: String) -> Reply {
        .guidance([
            line("Velkommen! Her begynner arbeidet med en ny plan: \(process.planType).", .strong),
            line(question(about: fact)),
        ])
    }

    private func question(about fact: String) -> Message {
        switch fact {
        case Fact.period:
            "Hvilken periode gjelder planen? Skriv for eksempel 2027–2030, eller trykk Enter for å ta det senere."
        case Fact.start:
            "Hvilken måned begynner arbeidet? Skriv for eksempel oktober 2026, eller trykk Enter for å ta det senere."
        default: "Hvilken kommune gjelder planen? Skriv navnet, eller trykk Enter for å ta det senere."
        }
    }

    /// Goes to these questions; when there are none, outside the tools.
    private mutating func ask(for facts: [String]) {
        let next = focus.next
        focus =
            facts.first.map { .facts(PendingFacts(open: $0, rest: Array(facts.dropFirst()), next: next)) }
            ?? .outside(next: next)
    }

    /// The facts to ask for. When the work begins is among them only where a progress plan counts months from it.
    private var factsToAsk: [String] { reading.schedule == nil ? Fact.required : Fact.askedAtStart }

    /// Checks that a fact can be understood.
    ///
    /// - Throws: `notAMonth` when the month the work begins in cannot be understood, `notInhabitants` when how many
    ///   live there is not a number.
    func check(_ text: String, as fact: String) throws(Problem) {
        if fact == Fact.inhabitants { try checkInhabitants(text) }
        guard fact == Fact.start else { return }
        guard UnderstoodDate.beginning(text) != nil else { throw .time(.notAMonth(text)) }
    }

    /// Goes back to the question before the open one; at the first, asks the same again.
    mutating func askFactBefore() -> Reply {
        if let index = factsToAsk.firstIndex(where: { $0 == focus.facts?.open }) {
            ask(for: Array(factsToAsk[max(0, index - 1)...]))
        }
        return askFactAgain()
    }

    /// Asks the open question once more.
    func askFactAgain() -> Reply {
        .guidance(focus.facts.map { [line(question(about: $0.open))] } ?? [])
    }

    /// Takes the answer to the question that is open.
    mutating func answerFact(_ text: String) throws(Problem) -> [Reply] {
        guard let facts = focus.facts else { return [] }
        if !text.isEmpty {
            try check(text, as: facts.open)
            try record { draft throws(Problem) in draft.assign(.fact(facts.open), text) }
        }
        ask(for: facts.rest)
        return focus.facts.map { [.guidance([line(question(about: $0.open))])] } ?? opening()
    }
}

/// Checks that a text says how many live in a municipality, or that it is not known.
///
/// - Throws: `notInhabitants` when it cannot be told from the text.
package func checkInhabitants(_ text: String) throws(Problem) {
    guard Answer.isUnknown(text) || JointMember.count(text) != nil else { throw .joint(.notInhabitants(text)) }
}
