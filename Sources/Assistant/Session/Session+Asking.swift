import Planning

/// What the group is told when it comes to a tool, and what it is asked there.
extension Session {
    /// Why, how and how long, in a few lines.
    func introduction(_ tool: Tool) -> Reply {
        var lines: [StyledLine] = [""]
        if let gathering = reading.gathering(of: tool) {
            let phrase = GuidePhrase.gathering(
                number: gathering.number, name: gathering.name, word: process.gatheringWord)
            lines.append(StyledLine(words.guide(phrase), .faint))
        }
        lines.append(titleWithTime(tool))
        lines += paragraph(tool.guidance.why)
        lines += paragraph(firstStep(tool.guidance.how))
        lines.append(
            StyledLine(words.guide(.moreHelp(hasRows: tool.form != nil && reading.hasGivenRows(tool))), .faint))
        return .guidance(lines)
    }

    /// "Gap-analyse – omtrent 75 minutter"
    func titleWithTime(_ tool: Tool) -> StyledLine {
        let time = tool.guidance.minutes.map { " – " + words.guide(.howLong(minutes: $0)) } ?? ""
        return StyledLine([.init(text: tool.name, style: .strong), .init(text: time, style: .faint)])
    }

    /// The question where the group stands.
    func ask() -> Reply {
        guard let place else { return .guidance([]) }
        switch place.tool.shape {
        case .board, .prose: return .guidance(askPrompt(place))
        case .form(let form): return .guidance(askColumn(form, place))
        case .grid(let grid): return .guidance(askPlacement(grid, place))
        }
    }

    private func askPrompt(_ place: Position) -> [StyledLine] {
        let prompts = reading.prompts(of: place.tool)
        guard let index = prompts.firstIndex(where: { $0.id == place.prompt }) else {
            guard case .items(let source, _, _) = place.tool.prompts else { return [] }
            return [line(.promptsMissing(source: process.tool(source)?.name ?? source, command: "/" + source))]
        }
        let prompt = prompts[index]
        let count = reading.items(in: place.tool, under: prompt).count
        var lines = [
            "", StyledLine(words.guide(.step(name: prompt.name, number: index + 1, of: prompts.count)), .strong),
        ]
        lines += paragraph(prompt.question) + explained(prompt.options)
        if count > 0 { lines.append(StyledLine(words.guide(.already(count: count)), .faint)) }
        return lines
    }

    private func askColumn(_ form: Form, _ place: Position) -> [StyledLine] {
        let column = askedColumn(form, place)
        let question = place.only == nil ? column.question : questionOfTask(column)
        var lines = [StyledLine(words.guide(.question(column: column.name, question: question)))]
        let earlier = earlierLines(place)
        if !earlier.isEmpty {
            lines = (column.id == place.askedColumns(form).first?.id ? earlier : Array(earlier.prefix(1))) + lines
        } else if let row = place.row.flatMap(timeline.workshop.item) {
            lines.insert(StyledLine("\(row.label)  \(reading.mainText(of: row))", .strong), at: 0)
            lines.insert(contentsOf: replyLines(row), at: 1)
        } else if column.id == place.askedColumns(form).first?.id {
            lines.append(StyledLine(place.askedColumns(form).map(\.name).joined(separator: Session.separator), .faint))
        }
        if place.only != nil { lines += phraseLines(.mayWait) }
        for (index, option) in options(column).enumerated() {
            lines.append(StyledLine(words.guide(.option(number: index + 1, text: option.text))))
        }
        if let hint = place.row.flatMap(timeline.workshop.item).flatMap({ reading.hint(for: column, of: $0) }) {
            lines.append(
                line(
                    "Planen sier \(quoted: hint.wording). Skriv «ja» for \(quoted: hint.answer), eller velg et annet svar."
                ))
        }
        return lines
    }

    private func askPlacement(_ grid: Grid, _ place: Position) -> [StyledLine] {
        guard let item = place.item.flatMap(timeline.workshop.item) else {
            let source = process.tool(grid.places)
            return reading.placedItems(on: place.tool).isEmpty
                ? [line(.nothingToPlace(source: source?.name ?? grid.places, command: "/" + grid.places))]
                : [line(.allPlaced)]
        }
        return [
            StyledLine("\(item.label)  \(reading.mainText(of: item))", .strong),
            line(.axis(name: grid.x.name, one: grid.x.one, five: grid.x.five)),
            line(.axis(name: grid.y.name, one: grid.y.one, five: grid.y.five)),
        ]
    }

    func line(_ message: Message) -> StyledLine {
        StyledLine(words.say(message))
    }

    func line(_ phrase: GuidePhrase) -> StyledLine {
        StyledLine(words.guide(phrase))
    }

    /// Running text in lines that fit; a line break in it stays one.
    func paragraph(_ text: String) -> [StyledLine] {
        guidanceLines(of: text).flatMap { line in
            wrap(line, width: min(screen.width, 90), measure: screen.measure).map { StyledLine($0) }
        }
    }
}

/// A line that begins with a space goes on from the one before.
func guidanceLines(of text: String) -> [String] {
    text.split(whereSeparator: \.isNewline).reduce(into: []) { lines, line in
        if line.first == " ", let last = lines.popLast() {
            lines.append(last + " " + String(line).trimmed)
        } else {
            lines.append(String(line))
        }
    }
}
