import Planning

/// `/opplysninger [kommune|periode|oppstart TEXT]`: the facts on the front page of the plan, and when the work began.
struct FactCommand: Command {
    let names = ["opplysninger", "facts"]

    func run(_ argument: String, in session: inout Session) throws(Problem) -> [Reply] {
        let (word, value) = firstWord(of: argument)
        guard !word.isEmpty else { return [.result(session.facts())] }
        guard case .found(let fact) = lookup(word, among: Fact.editable.map { Named($0, names: [$0]) }), !value.isEmpty
        else { throw incomplete(in: session) }
        try session.check(value, as: fact)
        try session.record { draft throws(Problem) in draft.assign(.fact(fact), value) }
        return [.guidance([session.line(.fact(name: fact, value: value))])]
    }

    func completions(in session: Session) -> ArgumentCompletions {
        .phrase(Fact.editable)
    }
}

extension Session {
    fileprivate func facts() -> [StyledLine] {
        Fact.editable.map { name in
            line(.fact(name: name, value: timeline.workshop.facts[name]?.value ?? words.say(.notFilledIn)))
        } + [line(.factsUsage)]
    }
}
