import Planning

/// Lines that say who is there, or who takes part, after `/til-stede` alone.
extension Session {
    /// Registers those that a line without a command names, as the list of people was just shown; nil when it names none of
    /// them, and is for the plan.
    mutating func answerRoll(_ text: String) throws(Problem) -> [Reply]? {
        guard listing.asksRoll else { return nil }
        listing.asksRoll = false
        guard !text.isEmpty, !text.hasPrefix("/"), text != "<", vote == nil, round == nil else { return nil }
        do throws(Problem) {
            _ = try rollCall(text)
        } catch {
            return nil
        }
        return try AttendanceCommand().run(text, in: &self)
    }

    /// Asks who takes part, where none is written yet, and comes back from there. A script is told to do that first.
    mutating func askWhoTakesPart(_ tool: Tool) throws(Problem) -> [Reply] {
        guard told.isGreeted, round == nil, vote == nil, let form = tool.form else {
            throw .people(.nobodyYet(tool: tool.id))
        }
        focus.endOffers()
        let before = focus
        var place = Position(tool)
        place.inForm?.group = form.groupColumn.flatMap { reading.options(of: $0).first?.value }
        place.inForm?.column = form.main
        focus = .tool(place, back: before.detour ?? Detour(back: before))
        let none: Message =
            "Ingen deltakere er skrevet inn ennå. Skriv dem her, med semikolon mellom, og så /til-stede igjen."
        return [.guidance(paragraph(words.say(none))), ask()]
    }

    /// Returns the people that a line names where one who takes part is asked for, with semicolons between them; nil where
    /// it names one.
    func severalPeople(in text: String, _ column: Column, _ place: Position) -> [String]? {
        guard isNewPerson(column, place) else { return nil }
        let names = text.split(separator: ";").map { String($0).trimmed }.filter { !$0.isEmpty }
        return names.count > 1 && names.allSatisfy { $0.first?.isLetter == true } ? names : nil
    }

    /// Keeps several who take part, each in a row.
    mutating func addPeople(_ names: [String], _ form: Form, _ place: Position) throws(Problem) -> [Reply] {
        let labels = try record { draft throws(Problem) in
            for name in names {
                let row = draft.addRow(to: place.tool, form, group: place.group)
                draft.assign(.field(row, column: form.main), name)
            }
        }
        let said = acknowledge(labels) + notes(on: names.joined(separator: " "))
        if let back = comeBack() { return said + [back] }
        guard let main = form.column(form.main) else { return said + [ask()] }
        return said + leftOpen(by: [(main, names[0])], labels, form, place) + [ask()]
    }

    /// Tells that a name with commas is of one person; nil when there are none.
    func oneOfSeveral(_ text: String, _ column: Column, _ place: Position, _ label: String?) -> Reply? {
        guard let label, isNewPerson(column, place), text.contains(",") else { return nil }
        let one: Message =
            "\(label) er én deltaker. Er det flere, så skriv /angre, og så navnene igjen med semikolon mellom."
        return .guidance(paragraph(words.say(one)))
    }

    /// Whether what is asked is who a new one is that takes part.
    private func isNewPerson(_ column: Column, _ place: Position) -> Bool {
        place.row == nil && column.id == place.tool.form?.main && process.tool(for: .participants)?.id == place.tool.id
    }
}
