import Planning

extension Timeline {
    /// Whether the plan is as it was adopted. An edition that is called so says when (`/utgave vedtatt 16. juni 2027`),
    /// and what the plan said then it still says. A word changed since makes it a draft again.
    package func isAdopted(_ process: Process) -> Bool {
        guard let edition = workshop.editions.last(where: \.isAdoption) else { return false }
        let then = Reading(process: process, workshop: asOf(edition.stamp).workshop)
        return PlanDifference(from: then, to: Reading(process: process, workshop: workshop)).isEmpty
    }
}

extension Workshop.Edition {
    /// Whether its name begins with the word for it, in either written language or English.
    var isAdoption: Bool { Self.isAdoption(name) }

    static func isAdoption(_ name: String) -> Bool {
        let first = name.split(whereSeparator: \.isWhitespace).first.map { folded(String($0)) }
        return ["vedtatt", "vedteken", "vedteke", "adopted"].contains { folded($0) == first }
    }
}
