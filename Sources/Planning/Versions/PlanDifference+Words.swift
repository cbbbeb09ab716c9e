extension PlanDifference.Field {
    /// The words that differ, where the text is too long for the eye to find them.
    package var wordLines: [String] {
        guard let old, let new else { return [] }
        let difference = WordDifference(old, new)
        guard difference.kept >= 6, difference.changes.count <= 8 else { return [] }
        return difference.changes.map { change in
            change.old.isEmpty
                ? "+ «\(change.new)»" : change.new.isEmpty ? "− «\(change.old)»" : "«\(change.old)» → «\(change.new)»"
        }
    }
}
