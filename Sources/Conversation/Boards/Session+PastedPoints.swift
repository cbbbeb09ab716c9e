import Planning

/// Points and paragraphs that are pasted, a line each.
extension Session {
    mutating func addPoints(_ rows: [PastedText.Row], _ place: Position) throws(Problem) -> [Reply] {
        guard let current = currentPrompt(place) else { throw noPrompt(in: place.tool) }
        let paste = try read(rows) { row, _ throws(Problem) in
            let text = try pointText(row)
            return (place.tool.isProse ? nil : keyed(text, in: place.tool)) ?? (current, text)
        }
        if round != nil { return try seal(paste, place) }
        guard !paste.values.isEmpty else { return tell(of: paste, keptAs: [], in: place.tool) }
        let before = latestPoint(in: place.tool)
        let labels = try record { draft throws(Problem) in
            for (prompt, text) in paste.values { draft.addPoint(text, to: place.tool, under: prompt) }
        }
        let texts = paste.values.map(\.1)
        return tell(of: paste, keptAs: labels, in: place.tool)
            + notes(on: texts.joined(separator: "\n")) + noteOfNumber(in: before + texts)
    }

    private mutating func seal(_ paste: ReadPaste<(Prompt, String)>, _ place: Position) throws(Problem) -> [Reply] {
        for (prompt, text) in paste.values { _ = try seal(text, place, under: prompt) }
        let noted: Message =
            "\(paste.values.count, one: "Ett punkt er notert", many: "# punkter er notert"), og skjult til runden åpnes."
        return (paste.values.isEmpty ? [] : [.guidance([line(noted, .faint)])])
            + tell(of: paste, keptAs: [], in: place.tool)
    }
}
