import Planning

extension Workshop {
    /// The planning period as it is printed: «2027–2030», whatever was typed between the years.
    var printedPeriod: String? {
        guard let typed = facts[Fact.period]?.value else { return nil }
        guard let years = try? PlanPeriod.years(typed) else { return typed }
        return "\(years.lowerBound)–\(years.upperBound)"
    }

    /// The years the goals are for: the plan's own unless others are said.
    var printedGoalPeriod: String? {
        guard let typed = facts[Fact.goalPeriod]?.value, !typed.isEmpty, !Answer.isUnknown(typed) else {
            return printedPeriod
        }
        return (try? PlanPeriod.printedGoalYears(typed)) ?? typed
    }
}
