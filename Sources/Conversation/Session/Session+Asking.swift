import Planning
import Publishing
import Screens

/// The introduction to a tool, and the questions asked in it.
extension Session {
    /// Introduces a tool: why and how, and what is to be read before the group answers.
    func introduction(_ place: Position) -> Reply {
        let tool = place.tool
        let isShort = place.table != nil && screen.height != nil
        var lines: [StyledLine] = isShort ? [] : [""]
        if let stage = place.stage { lines.append(line(process.title(of: stage), .faint)) }
        lines.append(titleWithTime(tool))
        // The rows are to be seen on the same screen as the name of the tool.
        if isShort { return .guidance(lines) }
        lines += paragraph(tool.guidance.why)
        lines += paragraph(firstStep(tool.guidance.how)) + unsettledLine(in: tool)
        return .guidance(lines + inView(place))
    }

    /// Draws what is to be in view of other tools; of much, the first.
    private func inView(_ place: Position) -> [StyledLine] {
        place.tool.inView.flatMap { part -> [StyledLine] in
            let found = reading.texts(of: part, under: place.group)
            guard !found.isEmpty, let tool = process.tool(part.tool) else { return [] }
            let name = part.column.flatMap { tool.form?.column($0)?.name } ?? tool.name
            return [StyledLine(name, .strong)] + view.named(found.prefix(Session.pointsInView))
                + more(than: found.count, in: tool)
        }
    }

    /// The number of points that are shown where more may stand.
    static let pointsInView = 4

    private func more(than count: Int, in tool: Tool) -> [StyledLine] {
        let rest = count - Session.pointsInView
        return rest > 0 ? [line("og \(rest) til, se /vis \(tool.id)", .faint)] : []
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
        case .form where place.fact != nil: return .guidance(askForFact(place))
        case .form where place.table != nil: return .guidance(askForRows(place))
        case .form(let form): return .guidance(askColumn(form, place))
        case .grid(let grid): return .guidance(askPlacement(grid, place))
        }
    }

    /// Returns the prompts that are asked where the group stands.
    func prompts(of place: Position) -> [Prompt] { reading.prompts(of: place.tool, in: place.asked) }

    private func askPrompt(_ place: Position) -> [StyledLine] {
        let prompts = prompts(of: place)
        guard let index = prompts.firstIndex(where: { $0.id == place.prompt }) else {
            guard case .items(let source, _, _) = place.tool.prompts else { return [] }
            let name = process.tool(source)?.name ?? source.text
            return [line("Her trengs det noe i \(name) først. Gå dit med /\(source).")]
        }
        let prompt = prompts[index]
        let items = reading.items(in: place.tool, under: prompt)
        let step: Message =
            prompts.count == 1 ? "\(prompt.name)" : "\(prompt.name) (\(index + 1) av \(prompts.count))"
        var lines = ["", line(step, .strong)]
        lines += paragraph(prompt.question) + explained(prompt.options)
        return lines + already(items, in: place.tool) + roundOfferLines(place)
    }

    /// Draws what stands under a prompt; of much, the last.
    private func already(_ items: [Item], in tool: Tool) -> [StyledLine] {
        guard !items.isEmpty else { return [] }
        let earlier = items.count - Session.pointsInView
        let hidden: Message =
            "\(earlier, one: "Her står det ett punkt til fra før, se /vis.", many: "Her står det # punkter til fra før, se /vis.")"
        return view.points(items.suffix(Session.pointsInView), voices: true)
            + (earlier > 0 ? [line(hidden, .faint)] : [])
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
            lines = heading(of: row, asking: column, form) + replyLines(row) + lines
        } else if column.id == place.askedColumns(form).first?.id {
            let asked = Set(place.askedColumns(form).map(\.id))
            let names = form.columns.filter { asked.contains($0.id) }.map(\.name)
            lines.append(StyledLine(names.joined(separator: Session.separator), .faint))
        }
        if place.only != nil { lines += paragraph(words.say("Enter hopper over, «senere» lar resten vente.")) }
        lines += nothingToChoose(in: column)
        for (index, option) in options(column, place).enumerated() { lines.append("  \(index + 1)  \(option.text)") }
        lines += standing(place.row.flatMap(timeline.workshop.item).flatMap { reading.text(of: $0, in: column.id) })
        if let hint = place.row.flatMap(timeline.workshop.item).flatMap({ reading.hint(for: column, of: $0) }) {
            lines.append(
                line(
                    "Planen sier \(quoted: hint.wording). Skriv «ja» for \(quoted: hint.answer), eller velg et annet svar."
                ))
        }
        return lines
    }

    /// Whether a column is answered with what stands in another tool, and nothing stands there yet.
    func hasNothingToChoose(_ column: Column) -> Bool { column.source != nil && options(column).isEmpty }

    private func nothingToChoose(in column: Column) -> [StyledLine] {
        guard let source = column.source, hasNothingToChoose(column) else { return [] }
        let nothing: Message =
            "Det er ikke noe å velge mellom ennå. Enter hopper over, eller skriv noe i /\(source) først."
        return paragraph(words.say(nothing))
    }

    /// Returns what names the row that is filled in: its main text; where that is what is asked, all the rest of it, for
    /// the answer depends on what stands there.
    private func heading(of row: Item, asking column: Column, _ form: Form) -> [StyledLine] {
        let rest = form.rowColumns.filter { $0.id != form.main && reading.text(of: row, in: $0.id) != nil }
        guard column.id == form.main, row.text(form.main) == nil, rest.count > 1 else {
            let name = [row.label, reading.mainText(of: row)].filter { !$0.isEmpty }
            return [StyledLine(name.joined(separator: "  "), .strong)]
        }
        return [StyledLine(row.label, .strong)]
            + rest.flatMap { column in
                view.labelled(
                    column.name, [.init(text: reading.text(of: row, in: column.id) ?? "", style: .plain)], indent: 2)
            }
    }

    private func askPlacement(_ grid: Grid, _ place: Position) -> [StyledLine] {
        guard let item = place.item.flatMap(timeline.workshop.item) else {
            let source = process.tool(grid.places)?.name ?? grid.places.text
            let answer: Message =
                reading.placedItems(on: place.tool).isEmpty
                ? "Det er ingenting å plassere ennå. Skriv tiltak her, eller gå til \(source) (/\(grid.places))."
                : "Alt er plassert. Se bildet med /vis, og endre med «T1 4 2»."
            return [line(answer)]
        }
        let placed = reading.placedItems(on: place.tool).first { $0.item.id == item.id }
        let point = voice.isEmpty ? placed?.own : placed?.voices.first { $0.name == voice }?.point
        // The group agrees on the basis of the participants' own points.
        let standpoints = voice.isEmpty ? placed.map { view.standpoints($0, grid) } ?? [] : []
        return [StyledLine("\(item.label)  \(reading.mainText(of: item))", .strong)] + axes(of: grid)
            + standpoints + standing(point?.text)
    }

    /// Tells what is answered already where the group is asked again, as when it has gone back.
    func standing(_ answer: String?) -> [StyledLine] {
        answer.map { paragraph(words.say("Svaret nå: \(quoted: $0). Enter beholder det.")) } ?? []
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
