import Journal
import Planning
import Screens

/// Plans that are not copies of this one: they are laid beside it in a joint file, and never mixed with it.
extension Session {
    private static let jointName = "felles.boplan"

    /// Whether a plan is neither a copy of this one nor a joint one, while this is a plan of its own.
    func isOther(_ copy: PlanCopy) -> Bool {
        PlanCard(copy.events, known: []).map(isOther) ?? false
    }

    func isOther(_ card: PlanCard) -> Bool {
        !timeline.workshop.isJoint && !card.isJoint && card.identity != timeline.workshop.identity
    }

    /// Lays plans beside this one in a joint file next to it.
    mutating func layBeside(_ plans: [(plan: ListedPlan, copy: PlanCopy)]) throws(Problem) -> Reply {
        let joint = "\(file.folder)/\(Session.jointName)"
        let outcome = try services.lay(plans.map(\.copy), beside: file, in: joint)
        let how: Message =
            "Ingenting er endret i denne planen. Åpne den felles fila med «boplan \(shellWords([joint]))», og skriv /sammenlign. Skriv /hent igjen når noe er endret; ingenting kommer to ganger."
        return .result(
            paragraph(words.say(outcome)) + paragraph(words.say(how)) + madeApart(plans.map(\.copy))
                + plans.filter { $0.copy.sealed > 0 }.flatMap { paragraph(words.say(leftBehind(by: $0.plan.from))) })
    }

    /// Tells how the same municipality gets one plan the next time.
    private func madeApart(_ copies: [PlanCopy]) -> [StyledLine] {
        let own = folded(timeline.workshop.facts[Fact.municipality]?.value ?? "")
        let isSame = copies.contains { copy in
            PlanCard(copy.events, known: []).map { folded($0.municipality) == own } ?? false
        }
        guard isSame else { return [] }
        return paragraph(
            words.say(
                "Planer for samme kommune som er laget hver for seg, kan ikke slås sammen. Neste gang: Begynn på én maskin, og gi de andre en kopi med /send."
            ))
    }
}
