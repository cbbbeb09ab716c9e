import Documents
import Planning

/// A workshop as JSON, or some of its tools.
struct WorkshopJSON: PublishedJSON {
    let reading: Reading
    /// The tools; nil is all, also those without a word.
    private let tools: [Tool]?

    init(_ reading: Reading, tools: [Tool]?) {
        self.reading = reading
        self.tools = tools
    }

    init(_ reading: Reading, tool: Tool? = nil) {
        self.init(reading, tools: tool.map { [$0] })
    }

    var value: JSONValue {
        .fields([
            "format": "boplan", "versjon": 1, "opplysninger": facts,
            "verktøy": .list((tools ?? reading.process.tools).map(tool)),
            "konflikter": .list(tools?.flatMap(conflicts) ?? conflicts(in: nil)),
        ])
    }

    private var facts: JSONValue {
        let kept = [Fact.municipality, Fact.period, Fact.process]
        var facts = Dictionary(uniqueKeysWithValues: kept.map { ($0, JSONValue.null) })
        // The identity is a stamp, of use to no other program.
        // Questions that were set aside are in `boplan sjekk --json`.
        for (name, content) in reading.workshop.facts where name != Fact.id && !Fact.isAside(name) {
            facts[name] = .text(orNull: content.value)
        }
        return .map(facts)
    }

    private func tool(_ tool: Tool) -> JSONValue {
        let takenOut = reading.workshop.items.filter { $0.tool == tool.id && !$0.isLive }
        let fields: [String: JSONValue?] = [
            "id": .text(tool.id.text), "navn": .text(tool.name),
            "tattUt": .list(takenOut.map { self.takenOut($0, tool) }),
        ]
        return .fields(fields.merging(contents(of: tool)) { own, _ in own })
    }

    private func contents(of tool: Tool) -> [String: JSONValue?] {
        switch tool.shape {
        case .board: ["form": "tavle"].merging(prompts(of: tool)) { own, _ in own }
        case .prose: ["form": "prosa"].merging(prompts(of: tool)) { own, _ in own }
        case .form(let form):
            ["form": "skjema", "kolonner": .list(form.columns.map { column($0, form) }), "rader": rows(of: tool, form)]
        case .grid(let grid):
            [
                "form": "rutenett", "plasserer": .text(grid.places.text),
                "akser": .map(["x": axis(grid.x), "y": axis(grid.y)]), "framhevet": highlight(of: grid, tool),
                "plasseringer": .list(reading.placedItems(on: tool).map(placed)),
            ]
        }
    }

    /// Returns the prompts with their points, and the points whose prompt no longer counts.
    private func prompts(of tool: Tool) -> [String: JSONValue?] {
        let prompts = reading.prompts(of: tool).map { prompt in
            JSONValue.fields([
                "id": .text(reading.promptID(prompt.id) ?? ""), "navn": .text(prompt.name),
                "punkter": .list(reading.items(in: tool, under: prompt).map { item($0, tool) }),
            ])
        }
        return [
            "ledetekster": .list(prompts),
            "utenLedetekst": .list(reading.strayItems(in: tool).map { item($0, tool) }),
        ]
    }
}

// MARK: - Forms

extension WorkshopJSON {
    private func column(_ column: Column, _ form: Form) -> JSONValue {
        .fields([
            "id": .text(column.id.text), "navn": .text(column.name), "type": .text(type(column.kind)),
            "grupperer": column.id == form.groupedBy ? .flag(true) : nil,
        ])
    }

    private func type(_ kind: Column.Kind) -> String {
        switch kind {
        case .text: "tekst"
        case .choice: "valg"
        case .person: "person"
        case .role: "rolle"
        case .date: "tid"
        case .money: "penger"
        case .number: "tall"
        case .yesNo: "jaNei"
        }
    }

    private func rows(of tool: Tool, _ form: Form) -> JSONValue {
        .list(
            reading.groups(of: tool).flatMap { group in
                group.rows.map { row in
                    item(row, tool, with: form.groupedBy == nil ? [:] : ["gruppe": .text(orNull: group.name)])
                }
            })
    }
}

// MARK: - Grids

extension WorkshopJSON {
    private func axis(_ axis: Axis) -> JSONValue {
        .fields(["navn": .text(axis.name), "en": .text(axis.one), "fem": .text(axis.five)])
    }

    private func highlight(of grid: Grid, _ tool: Tool) -> JSONValue? {
        grid.highlight.map { highlight in
            .fields([
                "navn": .text(highlight.name), "ids": .texts(reading.highlighted(on: tool).map(\.item.label)),
            ])
        }
    }

    func placed(_ placed: PlacedItem) -> JSONValue {
        .fields([
            "id": .text(placed.item.label), "tekst": .text(reading.mainText(of: placed.item)),
            "gruppa": placed.own.map { .map(["x": .number($0.x), "y": .number($0.y)]) } ?? .null,
            "stemmer": .list(
                placed.voices.map {
                    .map(["navn": .text($0.name), "x": .number($0.point.x), "y": .number($0.point.y)])
                }), "sprik": .flag(placed.isSpread),
        ])
    }
}
