/// A step that must be taken on the way to the decision of a plan, or after it.
///
///     FormalStep(what: "Høringsutkast", when: .before(weeks: 15), leastWeeks: 6, source: "pbl. § 11-14")
package struct FormalStep: Sendable, Equatable {
    package enum When: Sendable, Equatable {
        /// A number of weeks before the decision; 0 is the decision itself.
        case before(weeks: Int)
        /// The first such day after the decision, in the municipality's calendar of budgets.
        case yearly(month: Int, day: Int)
    }

    /// The name as it stands in the progress plan.
    package var what: String
    package var when: When
    /// The number of weeks that must pass before the next step.
    package var leastWeeks: Int?
    package var owner: String?
    /// The value that new rows have in the column the progress plan is grouped by.
    package var group: String?
    /// The source of the demand or the advice.
    package var source: String
    /// The kinds of plans that have it; empty for all.
    package var kinds: [String]

    package init(
        what: String, when: When, leastWeeks: Int? = nil, owner: String? = nil, group: String? = nil, source: String,
        kinds: [String] = []
    ) {
        self.what = what
        self.when = when
        self.leastWeeks = leastWeeks
        self.owner = owner
        self.group = group
        self.source = source
        self.kinds = kinds
    }
}

extension Process {
    /// The kinds of plan that have steps of their own, in the order they are first named.
    package var planKinds: [String] {
        formalSteps.flatMap(\.kinds).reduce(into: []) { kinds, kind in
            if !kinds.contains(kind) { kinds.append(kind) }
        }
    }

    /// Returns the steps of a plan of this kind.
    package func formalSteps(of kind: String?) -> [FormalStep] {
        formalSteps.filter { step in step.kinds.isEmpty || kind.map(step.kinds.contains) ?? false }
    }
}
