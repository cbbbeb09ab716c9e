extension Reading {
    /// Returns the formal steps of this kind of plan until the decision, each with its row in the progress plan; of rows
    /// with its name one that has a day.
    ///
    ///     reading.formalSteps(in: progress).first  // "Melding om oppstart", and F5
    package func formalSteps(in progress: Tool) -> [(step: FormalStep, row: Item?)] {
        var rows: [String: Item] = [:]
        for row in workshop.items(in: progress.id) {
            let key = folded(mainText(of: row))
            if rows[key] == nil || formalDay(of: row, in: progress) != nil { rows[key] = row }
        }
        return process.formalSteps(of: planKind?.kind).filter { $0.weeks != nil }.map { ($0, rows[folded($0.what)]) }
    }

    /// Returns the day that a row of the progress plan has; nil when none is said.
    package func formalDay(of row: Item, in progress: Tool) -> CalendarDay? {
        progress.form?.deadline.flatMap { row.date($0.id)?.end }
    }
}
