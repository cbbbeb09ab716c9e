import Planning

extension WorkshopDocument {
    /// Creates the document of the one tool, or of all, also those without a word.
    init(_ reading: Reading, tool: Tool? = nil) {
        self.init(reading, tools: tool.map { [$0] })
    }

    init(_ reading: Reading, tools: [Tool]?) {
        let builder = DocumentBuilder(reading)
        let kept = [Fact.municipality, Fact.period, Fact.process]
        var facts = Dictionary(uniqueKeysWithValues: kept.map { ($0, String?.none) })
        // The identity is a stamp, of use to no other program.
        // What is set aside is told by `boplan sjekk --json`.
        for (name, content) in reading.workshop.facts where name != Fact.id && !Fact.isAside(name) {
            facts.updateValue(content.value, forKey: name)
        }
        self.facts = facts
        self.tools = (tools ?? reading.process.tools).map(builder.tool)
        conflicts = tools?.flatMap(builder.conflicts) ?? builder.conflicts(in: nil)
    }
}

/// The builder that makes the parts of a document out of a reading.
struct DocumentBuilder {
    let reading: Reading

    init(_ reading: Reading) { self.reading = reading }

    func tool(_ tool: Tool) -> ToolDocument {
        let takenOut = reading.workshop.items.filter { $0.tool == tool.id && !$0.isLive }.map {
            self.takenOut($0, tool)
        }
        var document = ToolDocument(id: tool.id.text, name: tool.name, shape: shape(tool), takenOut: takenOut)
        switch tool.shape {
        case .board, .prose: addPrompts(to: &document, tool)
        case .form(let form): addRows(to: &document, tool, form)
        case .grid(let grid): addPlacements(to: &document, tool, grid)
        }
        return document
    }

    private func shape(_ tool: Tool) -> String {
        switch tool.shape {
        case .board: "tavle"
        case .form: "skjema"
        case .grid: "rutenett"
        case .prose: "prosa"
        }
    }

    private func addPrompts(to document: inout ToolDocument, _ tool: Tool) {
        document.prompts = reading.prompts(of: tool).map { prompt in
            PromptDocument(
                id: reading.promptID(prompt.id) ?? "", name: prompt.name,
                points: reading.items(in: tool, under: prompt).map { item($0, tool) })
        }
        document.withoutPrompt = reading.strayItems(in: tool).map { item($0, tool) }
    }

    private func addRows(to document: inout ToolDocument, _ tool: Tool, _ form: Form) {
        document.columns = form.columns.map { column in
            ColumnDocument(
                id: column.id.text, name: column.name, type: type(column.kind),
                groups: column.id == form.groupedBy ? true : nil)
        }
        document.rows = reading.groups(of: tool).flatMap { group in
            group.rows.map { row in
                var row = item(row, tool)
                if form.groupedBy != nil { row.group = Nullable(group.name) }
                return row
            }
        }
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

    private func addPlacements(to document: inout ToolDocument, _ tool: Tool, _ grid: Grid) {
        document.places = grid.places.text
        document.axes = [grid.x, grid.y].enumerated().reduce(into: [:]) { axes, next in
            axes[next.offset == 0 ? "x" : "y"] = AxisDocument(
                name: next.element.name, one: next.element.one, five: next.element.five)
        }
        document.highlight = grid.highlight.map { highlight in
            HighlightDocument(name: highlight.name, ids: reading.highlighted(on: tool).map(\.item.label))
        }
        document.placements = reading.placedItems(on: tool).map { placed in
            PlacedDocument(
                id: placed.item.label, text: reading.mainText(of: placed.item),
                own: Nullable(placed.own.map { PointDocument(x: $0.x, y: $0.y) }),
                voices: placed.voices.map { VoiceDocument(name: $0.name, x: $0.point.x, y: $0.point.y) },
                isSpread: placed.isSpread)
        }
    }
}

// MARK: - Items

extension DocumentBuilder {
    func item(_ item: Item, _ tool: Tool) -> ItemDocument {
        var document = ItemDocument(
            id: item.label, voice: Nullable(name: item.voice), origins: reading.originLabels(of: item))
        let targets = reading.lifted(from: item).map(\.label)
        if !targets.isEmpty { document.targets = targets }
        let others = reading.workshop.items(joinedInto: item).map(\.label)
        if !others.isEmpty { document.joined = others }
        if tool.id == reading.process.purposes[.dissent] {
            document.about = reading.subject(of: item).map { reading.workshop.head(of: $0).label }
        }
        if let poll = reading.poll(item) { document.vote = VoteDocument(reading.tally(of: poll), reading) }
        if let form = tool.form {
            addAnswers(to: &document, item, form)
        } else {
            document.text = reading.mainText(of: item)
        }
        return document
    }

    private func addAnswers(to document: inout ItemDocument, _ item: Item, _ form: Form) {
        var answers: [String: String?] = [:]
        var chosen: [String: String] = [:]
        var understood: [String: UnderstoodAnswer] = [:]
        for column in form.columns {
            let text = reading.text(of: item, in: column.id)
            answers.updateValue(text, forKey: column.id.text)
            understood[column.id.text] = text.flatMap { UnderstoodAnswer($0, in: column) }
            chosen[column.id.text] = item.text(column.id)
                .flatMap { reading.chosenItem($0, in: column.id, of: item.tool)?.label }
        }
        document.answers = answers
        document.unknown = form.columns.map(\.id.text).filter { answers[$0]??.isUnknownAnswer ?? false }
        if !understood.isEmpty { document.understood = understood }
        if !chosen.isEmpty { document.chosen = chosen }
    }

    private func takenOut(_ item: Item, _ tool: Tool) -> ItemDocument {
        var document = self.item(item, tool)
        if tool.prompts != nil { document.prompt = Nullable(reading.slot(of: item).flatMap(reading.promptID)) }
        if item.struck != nil { document.struck = true }
        if item.joinedInto != nil { document.joinedInto = reading.workshop.head(of: item).label }
        return document
    }
}

extension String {
    fileprivate var isUnknownAnswer: Bool { Answer.isUnknown(self) }
}
