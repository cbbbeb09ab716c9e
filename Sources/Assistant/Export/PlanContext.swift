import Documents
import Planning

/// The workshop as the plan documents' templates see it. `Templates/README.md` lists the variables.
///
/// Nothing here knows one process from another: the process says which form holds the measures. The
/// items that its rows are grouped by are the goal areas, and the goals are the board that asks once for
/// each of them.
struct PlanContext {
    private let reading: Reading
    private let words: Words
    private let date: String

    init(_ reading: Reading, words: Words, date: String) {
        self.reading = reading
        self.words = words
        self.date = date
    }

    var schema: ContextSchema {
        PlanSchema.schema(facts: names(of: frontSections), sections: names(of: textSections))
    }

    var value: ContextValue {
        .map([
            "kommune": fact(Fact.municipality), "periode": fact(Fact.period),
            "plantype": .text(reading.process.planType), "prosess": .text(reading.process.name),
            "dato": .text(date), "versjon": .text(""), "utkast": .flag(true),
            "om": texts(frontSections), "tekst": texts(textSections),
            "målområder": .list(areas.enumerated().map { goalArea($1, number: $0 + 1) }),
            "uten-målområde": looseMeasures,
            "spor": .list(measures.filter(isTraced).map(trace)),
            "bilder": PictureContext(reading: reading, words: DocumentWords.nb.pictures).value,
            "uten-spor": .list(measures.filter { !isTraced($0) }.map(naming)),
        ])
    }

    private func fact(_ name: String) -> ContextValue {
        text(reading.workshop.facts[name]?.value, or: name)
    }

    private func text(_ text: String?, or name: String) -> ContextValue {
        text.map { $0.isEmpty ? .missing(name) : .text($0) } ?? .missing(name)
    }
}

// MARK: - Prose

extension PlanContext {
    private typealias Section = (tool: Tool, prompt: Prompt)

    private var frontSections: [Section] { sections { $0.id == reading.process.frontPage } }
    private var textSections: [Section] { sections { $0.id != reading.process.frontPage } }

    private func sections(where isWanted: (Tool) -> Bool) -> [Section] {
        reading.process.tools.filter { isWanted($0) && $0.isProse }.flatMap { tool in
            reading.prompts(of: tool).map { (tool, $0) }
        }
    }

    private func names(of sections: [Section]) -> [PlanSchema.Name] {
        sections.map { PlanSchema.Name($0.prompt.id, $0.prompt.name) }
    }

    private func texts(_ sections: [Section]) -> ContextValue {
        .map(
            Dictionary(
                sections.map { ($0.prompt.id, paragraphs(in: $0.tool, under: $0.prompt, or: $0.prompt.name)) },
                uniquingKeysWith: { first, _ in first }))
    }

    private func paragraphs(in tool: Tool, under prompt: Prompt, or name: String) -> ContextValue {
        let texts = reading.items(in: tool, under: prompt).map { reading.mainText(of: $0) }
        return texts.isEmpty ? .missing(name) : .paragraphs(texts)
    }
}

// MARK: - Measures

extension PlanContext {
    private var plan: Tool? {
        reading.process.measures.flatMap(reading.process.tool)
    }

    /// The tool whose items a form's rows are grouped by: the goal areas.
    private func source(_ form: Form) -> String? {
        guard case .choice(.items(let source))? = form.groupColumn?.kind else { return nil }
        return source
    }

    private var groups: [Reading.Group] { plan.map(reading.groups) ?? [] }
    private var areas: [Reading.Group] { groups.filter { $0.value != nil } }
    private var measures: [Item] { groups.flatMap { sorted($0.rows) } }

    private func goalArea(_ area: Reading.Group, number: Int) -> ContextValue {
        .map([
            "nummer": .text(String(number)), "navn": text(area.name, or: words.view(.notFilledIn)),
            "mål": goals(of: area), "tabell": .table(table(of: area.rows)), "har-tiltak": .flag(!area.rows.isEmpty),
        ])
    }

    private var looseMeasures: ContextValue {
        let rows = groups.filter { $0.value == nil }.flatMap(\.rows)
        return .map(["har-tiltak": .flag(!rows.isEmpty), "tabell": .table(table(of: rows))])
    }

    private func goals(of area: Reading.Group) -> ContextValue {
        guard let source = plan?.form.flatMap(source),
            let board = reading.process.tools.first(where: { $0.asksForEach(of: source) }),
            let prompt = reading.prompts(of: board).first(where: { $0.id == area.value })
        else { return .missing(area.name ?? "") }
        return paragraphs(in: board, under: prompt, or: board.name)
    }

    private func table(of rows: [Item]) -> DocumentTable {
        let columns = plan?.form?.rowColumns ?? []
        return DocumentTable(
            columns: columns.map {
                DocumentTable.Column($0.name, width: $0.documentWidth(isMain: $0.id == plan?.form?.main))
            },
            rows: sorted(rows).map { row in
                columns.map { reading.text(of: row, in: $0.id).map { DocumentTable.Cell($0) } ?? .missing }
            })
    }

    /// Rows with the same first column stand together, in the order it was first said; then by date.
    private func sorted(_ rows: [Item]) -> [Item] {
        guard let columns = plan?.form?.rowColumns, let first = columns.first else { return rows }
        let heads = rows.map { reading.text(of: $0, in: first.id) ?? "" }
        let date = columns.first { $0.kind == .date }
        let keys = rows.indices.map { index in
            (heads.firstIndex(of: heads[index]) ?? index, date.flatMap { understood(rows[index], $0) }, index)
        }
        return keys.sorted { left, right in
            if left.0 != right.0 { return left.0 < right.0 }
            switch (left.1, right.1) {
            case (let one?, let other?) where one < other || other < one: return one < other
            case (.some, nil): return true
            case (nil, .some): return false
            default: return left.2 < right.2
            }
        }
        .map { rows[$0.2] }
    }

    private func understood(_ row: Item, _ column: Column) -> UnderstoodDate? {
        row.text(column.id).flatMap(UnderstoodDate.init)
    }

    private func isTraced(_ measure: Item) -> Bool {
        !reading.trail(of: measure).isEmpty
    }

    private func naming(_ measure: Item) -> ContextValue {
        .map(["id": .text(measure.label), "tiltak": .text(reading.mainText(of: measure))])
    }

    private func trace(_ measure: Item) -> ContextValue {
        .map([
            "id": .text(measure.label), "tiltak": .text(reading.mainText(of: measure)),
            "ledd": .list(reading.trail(of: measure).map { link($0.item) }),
        ])
    }

    private func link(_ item: Item) -> ContextValue {
        .map([
            "verktøy": .text(reading.process.tool(item.tool)?.name ?? item.tool), "id": .text(item.label),
            "tekst": .text(reading.mainText(of: item)),
        ])
    }
}

extension Tool {
    fileprivate func asksForEach(of source: String) -> Bool {
        if case .items(source, _, _)? = prompts { return true }
        return false
    }
}

extension Column {
    /// How wide the column is in a document, relative to the others.
    fileprivate func documentWidth(isMain: Bool) -> Int {
        switch kind {
        case .text: isMain ? 8 : 5
        case .role, .person: 6
        case .money: 5
        default: 4
        }
    }
}
