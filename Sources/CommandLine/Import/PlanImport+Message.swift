import Planning

extension PlanImport {
    /// Returns what would become of it, for those who are asked.
    ///
    /// - Parameter isSorted: Whether the measures are to be sorted as an old plan's.
    func forecast(isSorted: Bool) -> Message {
        let parts: [Message?] = [
            rows == 0 ? nil : "legges \(rows, one: "ett tiltak", many: "# tiltak") i \(quoted: tool.name)",
            changes.isEmpty ? nil : "endres \(changedRows) som sto der",
            groups.isEmpty ? nil : "kommer \(quoted: groups) til som målområde",
            goals + paragraphs == 0 ? nil : "hentes \(found(goals: goals, paragraphs: paragraphs))",
        ]
        return .sentences(
            "Sier dere ja, \(parts: parts.compactMap { $0 }).",
            known == 0 ? nil : "\(known, one: "ett tiltak", many: "# tiltak") står der fra før.",
            isSorted ? "Der sorterer dere dem: gjennomført, i gang, droppet eller videreføres." : nil)
    }

    /// The figures of what became of it.
    var outcome: Message {
        .sentences(
            rows == 0 ? nil : "Hentet \(rows, one: "ett tiltak", many: "# tiltak") til \(quoted: tool.name).",
            changes.isEmpty ? nil : "Endret \(changedRows, one: "ett tiltak", many: "# tiltak").",
            goals + paragraphs == 0 ? nil : "Hentet \(found(goals: goals, paragraphs: paragraphs)).", knownBefore,
            groups.isEmpty ? nil : "Nye målområder: \(list: groups).", "Angre alt med /angre.")
    }

    /// The message when nothing is to be brought in.
    var nothingNew: Message {
        known == 0 ? "Ingenting å hente." : .sentences("Ingenting nytt å hente.", knownBefore)
    }

    private var knownBefore: Message? {
        known == 0 ? nil : "\(known, one: "ett tiltak", many: "# tiltak") sto der fra før."
    }

    private var changedRows: Int { Set(changes.map(\.label)).count }
}

extension PlanImport.Change {
    var message: Message {
        old.isEmpty
            ? "\(label) \(quoted: text): \(column) er tom og blir \(quoted: new)."
            : "\(label) \(quoted: text): \(column) er \(quoted: old) og blir \(quoted: new)."
    }
}

/// Returns how much there is of goals and texts: "ett mål og 2 avsnitt tekst". What there is none of is left out.
func found(goals: Int, paragraphs: Int) -> Message {
    let parts: [Message?] = [
        goals == 0 ? nil : "\(goals, one: "ett mål", many: "# mål")",
        paragraphs == 0 ? nil : "\(paragraphs, one: "ett avsnitt tekst", many: "# avsnitt tekst")",
    ]
    return "\(parts: parts.compactMap { $0 })"
}
