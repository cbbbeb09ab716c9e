import Planning
import Publishing
import Screens

/// The introduction to a tool, and the questions asked in it.
extension Session {
    /// Introduces a tool: why, how and how long, in a few lines.
    func introduction(_ tool: Tool) -> Reply {
        var lines: [StyledLine] = [""]
        if let gathering = reading.gathering(of: tool) { lines.append(line(process.title(of: gathering), .faint)) }
        lines.append(titleWithTime(tool))
        lines += paragraph(tool.guidance.why)
        lines += paragraph(firstStep(tool.guidance.how))
        // Given rows are walked through with the empty line and left with `/neste`.
        let hasRows = tool.form != nil && reading.hasGivenRows(tool)
        lines.append(
            line(
                hasRows
                    ? "Vil dere vite mer? Skriv /hjelp. Tom linje (Enter) går til neste spørsmål, /neste til neste verktøy."
                    : "Vil dere vite mer? Skriv /hjelp. Tom linje (Enter) går videre.", .faint))
        return .guidance(lines)
    }

    /// Returns the name of a tool and how long it takes: "Gap-analyse – omtrent 75 minutter".
    func titleWithTime(_ tool: Tool) -> StyledLine {
        let time = tool.guidance.minutes.map { " – " + words.say("omtrent \($0) minutter") } ?? ""
        return StyledLine([.init(text: tool.name, style: .strong), .init(text: time, style: .faint)])
    }

    /// Asks the question where the group stands.
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
            let name = process.tool(source)?.name ?? source
            return [line("Her trengs det noe i \(name) først. Gå dit med /\(source).")]
        }
        let prompt = prompts[index]
        let count = reading.items(in: place.tool, under: prompt).count
        let step: Message =
            prompts.count == 1 ? "\(prompt.name)" : "\(prompt.name) (\(index + 1) av \(prompts.count))"
        var lines = ["", line(step, .strong)]
        lines += paragraph(prompt.question) + explained(prompt.options)
        guard count > 0 else { return lines + roundOfferLines(place) }
        let already: Message =
            "\(count, one: "Her står det ett punkt fra før.", many: "Her står det # punkter fra før.")"
        lines.append(line(already, .faint))
        return lines + roundOfferLines(place)
    }

    private func askColumn(_ form: Form, _ place: Position) -> [StyledLine] {
        let column = askedColumn(form, place)
        let question = place.only == nil ? column.question : questionOfTask(column)
        let mark = question.isEmpty ? "" : column.name.hasSuffix("?") ? " " : ": "
        var lines = [StyledLine(column.name + mark + question)]
        let earlier = earlierLines(place)
        if !earlier.isEmpty {
            lines = (column.id == place.askedColumns(form).first?.id ? earlier : Array(earlier.prefix(1))) + lines
        } else if let row = place.row.flatMap(timeline.workshop.item) {
            lines.insert(StyledLine("\(row.label)  \(reading.mainText(of: row))", .strong), at: 0)
            lines.insert(contentsOf: replyLines(row), at: 1)
        } else if column.id == place.askedColumns(form).first?.id {
            lines.append(StyledLine(place.askedColumns(form).map(\.name).joined(separator: Session.separator), .faint))
        }
        if place.only != nil { lines += paragraph(words.say("Enter hopper over, «senere» lar resten vente.")) }
        for (index, option) in options(column).enumerated() { lines.append("  \(index + 1)  \(option.text)") }
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
            let source = process.tool(grid.places)?.name ?? grid.places
            let answer: Message =
                reading.placedItems(on: place.tool).isEmpty
                ? "Det er ingenting å plassere ennå. Skriv tiltak her, eller gå til \(source) (/\(grid.places))."
                : "Alt er plassert. Se bildet med /vis, endre med «T1 4 2», eller gå videre med Enter."
            return [line(answer)]
        }
        return [StyledLine("\(item.label)  \(reading.mainText(of: item))", .strong)] + axes(of: grid)
    }

    /// Says a message on a line of its own.
    func line(_ message: Message, _ style: TextStyle = .plain) -> StyledLine {
        StyledLine(words.say(message), style)
    }

    /// Breaks running text into lines that fit; a line break in it stays one.
    func paragraph(_ text: String) -> [StyledLine] {
        text.guidanceLines.flatMap { line in
            wrap(line, width: min(screen.width, 90), measure: screen.measure).map { StyledLine($0) }
        }
    }
}
