import Planning

// What two have written without knowing of each other.
extension View {
    /// Lists every conflict with its number, and every version with the letter it is chosen by, who wrote it, and when.
    package func conflicts(_ conflicts: [Conflict], time: (Stamp) -> String) -> [StyledLine] {
        guard !conflicts.isEmpty else {
            let none: Message = "Ingen har skrevet ulike ting om det samme uten å vite om hverandre."
            return paragraph(say(none))
        }
        let lines = conflicts.enumerated().flatMap { index, conflict in
            hanging([Span(text: "\(index + 1). ", style: .accent)], headline(conflict), indent: 0)
                + lettered(conflict, indent: 4, time) + [""]
        }
        let howToSettle: Message =
            "Skriv nummeret på den dere vil avgjøre. Eller velg slik: «/konflikter 1 a» beholder a, «/konflikter 1 begge» beholder begge, «/konflikter 1 skriv TEKST» gir en ny ordlyd. Det som ikke velges, står fortsatt i historikken."
        return title(say("\(conflicts.count, one: "1 sted", many: "# steder") med ulike versjoner")) + lines
            + faint(say(howToSettle))
    }

    /// Draws one conflict with its versions by letter, and says what else may be chosen.
    package func conflict(
        _ conflict: Conflict, otherwise words: [String], time: (Stamp) -> String
    ) -> [StyledLine] {
        let how: Message =
            "Velg med \(choice: conflict.letters + words), eller skriv det som skal stå i stedet. Enter lar det stå."
        return hanging([], headline(conflict), indent: 0) + lettered(conflict, indent: 2, time)
            + paragraph(say(how), .faint)
    }

    private func lettered(_ conflict: Conflict, indent: Int, _ time: (Stamp) -> String) -> [StyledLine] {
        zip(conflict.letters, conflict.versions).flatMap { letter, version in
            hanging(
                [Span(text: "\(letter)  ", style: .accent)], versionSpans(version, in: conflict, time), indent: indent)
        }
    }

    private func headline(_ conflict: Conflict) -> [Span] {
        let item = conflict.item.map { Span(text: $0.label + " " + reading.mainText(of: $0) + " – ", style: .plain) }
        return [item, Span(text: say(difference(conflict)), style: .warning)].compactMap { $0 }
    }

    /// Returns what two have said of the same.
    func difference(_ conflict: Conflict) -> Message {
        conflict.isAboutStruck
            ? "strøket, men noen har skrevet i den etterpå" : "ulike versjoner av «\(name(of: conflict))»"
    }

    private func versionSpans(_ version: Version, in conflict: Conflict, _ time: (Stamp) -> String) -> [Span] {
        let origin = "\(origin(of: version)) · \(time(version.stamp))"
        return [text(of: version, in: conflict), Span(text: " (\(origin))", style: .faint)]
            + note(on: version, in: conflict)
    }

    private func origin(of version: Version) -> String {
        let origin = reading.workshop.origin(of: version.stamp, by: version.author)
        return origin.isEmpty ? speaker("") : origin
    }

    /// Lists every version with who wrote it, and marks the one that shows.
    func versions(_ conflict: Conflict, indent: Int) -> [StyledLine] {
        conflict.versions.flatMap { version in
            labelled(
                origin(of: version), [text(of: version, in: conflict)] + note(on: version, in: conflict),
                indent: indent)
        }
    }

    /// Returns the name of what differs: a column, a fact or a grid.
    package func name(of conflict: Conflict) -> String {
        switch conflict.register {
        case .fact(let name): name
        case .field(_, let column):
            // A point's one column has no name in the process.
            conflict.item.flatMap { reading.process.tool($0.tool)?.form?.column(column)?.name }
                ?? (column == Tool.textField ? say(.pointText) : column.text)
        case .slot: say(.prompt)
        case .order: say("Rekkefølge")
        case .placement(_, let grid, let voice):
            name(of: grid, voice)
        }
    }

    private func name(of grid: GridID, _ voice: String) -> String {
        if case .vote(let stamp) = grid, let poll = reading.workshop.item(stamp) {
            return say("Stemmen i avstemning \(poll.label) (\(voice))")
        }
        let name = grid.tool.flatMap(reading.process.tool)?.name ?? grid.text
        return name + (voice.isEmpty ? "" : " (\(voice))")
    }

    private func text(of version: Version, in conflict: Conflict) -> Span {
        filled(reading.text(of: version, in: conflict))
    }

    private func note(on version: Version, in conflict: Conflict) -> [Span] {
        version == conflict.versions.last ? [Span(text: " (\(say("vises nå")))", style: .faint)] : []
    }
}
