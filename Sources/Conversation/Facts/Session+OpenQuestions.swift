import Planning
import Screens

/// The questions about what the plan is that have no answer yet.
extension Session {
    /// Draws what is not known about the plan yet, and has no day that would place it among what is late or coming.
    func openQuestionLines() -> [StyledLine] {
        let open = reading.openQuestions
        guard !open.isEmpty, let plan = process.tool(for: .progress), let form = plan.form else { return [] }
        let undated = open.flatMap(\.tasks).filter { row in
            form.deadline.flatMap { row.date($0.id) }?.end == nil
        }
        guard let first = undated.first else { return [] }
        let tasks = undated.prefix(3).map { words.say(task($0, form)) }.joined(separator: "; ")
        let left = undated.count - 3
        return paragraph(
            words.say(
                .sentences(
                    left > 0
                        ? "Vi vet ikke ennå, og har ingen dato: \(tasks); og \(left) til."
                        : "Vi vet ikke ennå, og har ingen dato: \(tasks).",
                    "Sett dato med «/endre \(first.label) frist: DATO».")))
    }

    private func task(_ row: Item, _ form: Form) -> Message {
        let text = reading.mainText(of: row)
        let owner = form.owner.flatMap { reading.text(of: row, in: $0.id) }
        return owner.map { "\(row.label) \(text) (ansvarlig: \($0))" } ?? "\(row.label) \(text)"
    }
}
