import Planning

/// The formal steps: a number of weeks before the decision, or a day of the year after it.
extension ProcessBuilder {
    func formalStep(_ step: Node) -> FormalStep {
        FormalStep(
            what: step.string(FormalStepKeys.what), when: time(of: step),
            leastWeeks: step[FormalStepKeys.least]?.number,
            owner: step[FormalStepKeys.owner]?.text, group: step[FormalStepKeys.group]?.text,
            source: step.string(FormalStepKeys.source),
            kinds: step.strings(FormalStepKeys.kinds))
    }

    private func time(of step: Node) -> FormalStep.When {
        guard let month = step[FormalStepKeys.month]?.number else {
            return .before(weeks: step[FormalStepKeys.weeks]?.number ?? 0)
        }
        return .yearly(month: month, day: step[FormalStepKeys.day]?.number ?? 1)
    }
}
