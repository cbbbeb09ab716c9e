import Planning

/// The changes from one version of the plan to another, on the screen.
extension View {
    /// Draws the changes, chapter by chapter.
    package func changes(_ difference: PlanDifference, from: String, to: String) -> [StyledLine] {
        var lines = title(say("Endringer fra \(from) til \(to)"))
        if difference.isEmpty { return lines + faint(say("Ingenting er endret.")) }
        for (index, chapter) in difference.chapters.enumerated() {
            if index > 0 { lines.append("") }
            lines += heading(chapter.name.isEmpty ? say("Forsiden") : chapter.name, .accent)
            for change in chapter.changes { lines += changeLines(change) }
        }
        return lines
    }

    private func changeLines(_ change: PlanDifference.Change) -> [StyledLine] {
        let label = change.label.map { $0 + " " } ?? ""
        let reason = change.reason.map { paragraph(say("Grunn: \($0)"), .faint, indent: 4) } ?? []
        switch change.kind {
        case .added(let fields):
            return headed("Lagt til", label + change.text) + list(fields.compactMap(\.addedText)) + reason
        case .removed(_, let into):
            return headed(into.map { "Slått sammen med \($0)" } ?? "Tatt bort", label + change.text) + reason
        case .moved(let from, let to):
            let moved = say("Flyttet fra \(place(from)) til \(place(to))")
            return headed("Endret", label + change.text) + list([moved]) + reason
        case .changed(let fields):
            return headed("Endret", label + change.text) + fields.flatMap(fieldLines) + reason
        }
    }

    private func place(_ name: String) -> Message { name.isEmpty ? "ingen" : "\(quoted: name)" }

    private func headed(_ kind: Message, _ text: String) -> [StyledLine] {
        labelled(say(kind), text, indent: 2)
    }

    private func list(_ texts: [String]) -> [StyledLine] {
        texts.flatMap { paragraph($0, indent: 4) }
    }

    /// Draws what stood before and what stands now; of long texts the words that differ.
    private func fieldLines(_ field: PlanDifference.Field) -> [StyledLine] {
        let name = field.name.map { $0 + ": " } ?? ""
        let words = field.wordLines
        if !words.isEmpty { return list(words.map { name + $0 }) }
        let (old, new) = (field.old.map { "«\($0)»" } ?? "–", field.new.map { "«\($0)»" } ?? "–")
        return list(["\(name)\(old) → \(new)"])
    }
}

extension PlanDifference.Field {
    /// The text that a new row has besides its main text.
    fileprivate var addedText: String? { name.map { "\($0): \(new ?? "")" } }
}
