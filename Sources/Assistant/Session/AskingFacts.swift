import Planning

/// A new workshop first asks what municipality and period the plan is for.
extension Session {
    /// How a conversation begins: with what is not known yet of a new workshop, else with where it stands.
    /// Any question may be skipped.
    package mutating func begin() -> [Reply] {
        unasked =
            timeline.workshop.facts[Fact.municipality] == nil
            ? Fact.asked.filter { timeline.workshop.facts[$0] == nil } : []
        guard let fact = unasked.first else { return opening() + tellOfRound() + tellOfFile() }
        return [
            .guidance([
                StyledLine(words.guide(.newWorkshop(planType: process.planType)), .strong), line(.askFact(fact)),
            ])
        ]
    }

    /// Back to the question before the open one; at the first, the same again.
    mutating func askFactBefore() -> Reply {
        if let index = Fact.asked.firstIndex(where: { $0 == unasked.first }) {
            unasked = Array(Fact.asked[max(0, index - 1)...])
        }
        return .guidance(unasked.first.map { [line(.askFact($0))] } ?? [])
    }

    /// Takes the answer to the question that is open.
    mutating func answerFact(_ text: String) throws(Problem) -> [Reply] {
        guard let fact = unasked.first else { return [] }
        if !text.isEmpty {
            try record { draft throws(Problem) in draft.assign(.fact(fact), text) }
        }
        unasked.removeFirst()
        return unasked.first.map { [.guidance([line(.askFact($0))])] } ?? opening()
    }
}
