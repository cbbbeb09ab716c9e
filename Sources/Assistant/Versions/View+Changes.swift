import Planning

/// What was changed from one version of the plan to another, on the screen.
extension View {
    package func changes(_ difference: PlanDifference, from: String, to: String) -> [StyledLine] {
        var lines = title(say(.compared(from: from, to: to)))
        if difference.isEmpty { return lines + faint(say(.nothingChanged)) }
        for (index, chapter) in difference.chapters.enumerated() {
            if index > 0 { lines.append("") }
            lines += heading(chapter.name.isEmpty ? say(.frontPage) : chapter.name, .accent)
            for change in chapter.changes { lines += changeLines(change) }
        }
        return lines
    }

    private func say(_ phrase: AfterPhrase) -> String { words.guide(.after(phrase)) }

    private func changeLines(_ change: PlanDifference.Change) -> [StyledLine] {
        let label = change.label.map { $0 + " " } ?? ""
        let reason = change.reason.map { paragraph([Span(text: say(.because($0)), style: .faint)], indent: 4) } ?? []
        switch change.kind {
        case .added(let fields):
            return labelled(say(.added), label + change.text) + list(fields.compactMap(\.addedText)) + reason
        case .removed(_, let into):
            return labelled(into.map { say(.removedInto($0)) } ?? say(.removed), label + change.text) + reason
        case .moved(let from, let to):
            return labelled(say(.changed), label + change.text) + list([say(.moved(from: from, to: to))]) + reason
        case .changed(let fields):
            return labelled(say(.changed), label + change.text) + fields.flatMap(fieldLines) + reason
        }
    }

    private func labelled(_ kind: String, _ text: String) -> [StyledLine] {
        labelled(kind, [Span(text: text, style: .plain)], indent: 2)
    }

    private func list(_ texts: [String]) -> [StyledLine] {
        texts.flatMap { paragraph([Span(text: $0, style: .plain)], indent: 4) }
    }

    /// Before and after; of long texts the words that differ.
    private func fieldLines(_ field: PlanDifference.Field) -> [StyledLine] {
        let name = field.name.map { $0 + ": " } ?? ""
        let words = field.wordLines
        if !words.isEmpty { return list(words.map { name + $0 }) }
        let (old, new) = (field.old.map { "«\($0)»" } ?? "–", field.new.map { "«\($0)»" } ?? "–")
        return list(["\(name)\(old) → \(new)"])
    }
}

extension PlanDifference.Field {
    /// What a new row says besides its main text.
    fileprivate var addedText: String? { name.map { "\($0): \(new ?? "")" } }
}
