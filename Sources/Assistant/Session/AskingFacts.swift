import Planning

/// A new workshop first asks what municipality and period the plan is for.
extension Session {
    /// The questions to begin with; nothing when they are answered. Any may be skipped.
    package mutating func askForFacts() -> [Reply] {
        unasked = Fact.editable.filter { timeline.workshop.facts[$0] == nil }
        return unasked.first.map { [.guidance([line(.askFact($0))])] } ?? []
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
