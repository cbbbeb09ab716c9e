import Planning

/// A reader that finds goal areas, goals, measures and texts in an old plan.
///
/// Measures are rows of tables with the form's columns (`TableReader`), points of a list under a heading that
/// says so, or paragraphs with a label. They belong to the group that their own cell names, or else the latest
/// heading that named one.
///
///     PlanReader(vocabulary).plan(in: parts).measures  // [Measure(group: "Bolig", cells: ["tiltak": "Bygge"]), …]
package struct PlanReader {
    private let vocabulary: PlanVocabulary

    package init(_ vocabulary: PlanVocabulary) {
        self.vocabulary = vocabulary
    }

    /// Returns the plan that the parts make. Where no heading says that it names a group, those that have measures
    /// under them may be the groups; with these known, goals are found too.
    package func plan(in parts: [PlanPart]) -> ImportedPlan {
        let first = read(parts, vocabulary)
        let names = first.likelyGroups
        guard names.count > 1, first.plan.measures.allSatisfy({ $0.group == nil }) else { return first.finished() }
        var wiser = vocabulary
        wiser.groups += names
        var plan = read(parts, wiser).finished()
        plan.notes.insert(.groupsFromHeadings(names), at: 0)
        return plan
    }

    private func read(_ parts: [PlanPart], _ vocabulary: PlanVocabulary) -> PlanReading {
        var reading = PlanReading(vocabulary)
        for part in parts { reading.take(part) }
        return reading
    }
}
