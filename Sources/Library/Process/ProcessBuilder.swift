import Planning

/// A builder of a process, without its tools, from a `prosess.yaml` whose keys have been checked.
struct ProcessBuilder: SymbolBuilder {
    let file: String
    let node: Node
    var symbols = SymbolTable()

    mutating func build() -> Process {
        var process = Process(
            id: node.string(ProcessKeys.id), name: node.string(ProcessKeys.name),
            language: node[ProcessKeys.language]?.text ?? "nb", planType: node.string(ProcessKeys.planType),
            voices: node.strings(ProcessKeys.voices), roles: node.strings(ProcessKeys.roles),
            documents: node.strings(ProcessKeys.documents),
            frontPage: tools(node[ProcessKeys.frontPage]).first, measures: tools(node[ProcessKeys.measures]).first,
            previousPlan: tools(node[ProcessKeys.previousPlan]).first,
            glossary: (node[ProcessKeys.glossary]?.map ?? []).map { entry in
                Term(word: entry.key, meaning: entry.value.text ?? "")
            },
            gatherings: node.nodes(ProcessKeys.gatherings).enumerated().map { index, node in
                gathering(node, number: index + 1)
            },
            tools: [])
        process.gatheringWord = node[ProcessKeys.gatheringWord]?.text
        process.alternatives = node.nodes(ProcessKeys.alternatives).map { node in
            Alternatives(
                tools: tools(node[AlternativesKeys.tools]), difference: node.string(AlternativesKeys.difference))
        }
        process.minutes = node[ProcessKeys.minutes]?.text
        process.preparation = tools(node[ProcessKeys.preparation])
        process.pictures = pictures()
        process.purposes = purposes()
        process.formalSteps = node.nodes(ProcessKeys.formalSteps).map { formalStep($0) }
        process.firstMonth = node[ProcessKeys.firstMonth]?.number
        process.checks = checks()
        process.comparison = comparison()
        process.glossaries = node.strings(ProcessKeys.glossaries)
        return process
    }

    private mutating func pictures() -> [String: ToolID] {
        var pictures: [String: ToolID] = [:]
        for key in PictureKeys.table.keys {
            pictures[key.name] = tools(node[ProcessKeys.pictures]?[key]).first
        }
        return pictures
    }

    private mutating func purposes() -> [Purpose: ToolID] {
        var purposes: [Purpose: ToolID] = [:]
        for (purpose, key) in zip(Purpose.allCases, PurposeKeys.table.keys) {
            guard let named = node[ProcessKeys.purposes]?[key] else { continue }
            purposes[purpose] = tools(named).first
            let tool = ToolID(named.text ?? "")
            // The columns that the program writes in must be there.
            for column in purpose.columns {
                refer(.neededColumn(column, purpose: purpose.rawValue, of: tool), at: named)
            }
            refer(.useful(tool, for: purpose), at: named)
        }
        return purposes
    }

    private mutating func comparison() -> Comparison {
        guard let node = node[ProcessKeys.comparison] else { return Comparison() }
        return Comparison(
            tools: tools(node[ComparisonKeys.tools]), volume: node[ComparisonKeys.volume].map { volume($0) },
            document: node[ComparisonKeys.document]?.text,
            overview: node.nodes(ComparisonKeys.overview).map { overviewColumn($0) })
    }

    private mutating func volume(_ node: Node) -> Comparison.Volume {
        let tool = tools(node[VolumeKeys.tool]).first ?? ""
        refer(.column(node.column(VolumeKeys.column), of: tool), at: node[VolumeKeys.column])
        return Comparison.Volume(tool: tool, column: node.column(VolumeKeys.column))
    }

    private mutating func overviewColumn(_ node: Node) -> Comparison.OverviewColumn {
        let tool = tools(node[OverviewKeys.tool]).first ?? ""
        let (prompt, group) = (node[OverviewKeys.prompt]?.text, node[OverviewKeys.group]?.text)
        if let prompt { refer(.prompt(prompt, of: tool), at: node[OverviewKeys.prompt]) }
        return .init(name: node.string(OverviewKeys.name), tool: tool, part: prompt ?? group)
    }

    private mutating func gathering(_ node: Node, number: Int) -> Gathering {
        var gathering = Gathering(
            number: number, name: node.string(GatheringKeys.name),
            purpose: node.string(GatheringKeys.purpose),
            agenda: node.nodes(GatheringKeys.agenda).map { agendaItem($0) },
            tools: tools(node[GatheringKeys.tools]), homework: tools(node[GatheringKeys.homework]))
        gathering.duration = node[GatheringKeys.duration]?.text
        return gathering
    }

    private mutating func agendaItem(_ node: Node) -> AgendaItem {
        AgendaItem(
            what: node.string(AgendaKeys.what), how: node[AgendaKeys.how]?.text,
            minutes: node[AgendaKeys.minutes]?.number, tool: tools(node[AgendaKeys.tool]).first)
    }

    mutating func tools(_ list: Node?) -> [ToolID] {
        // Each on its own line where it is written so.
        for node in list?.list ?? (list.map { [$0] } ?? []) {
            refer(.tool(ToolID(node.text ?? "")), at: node)
        }
        return list?.texts?.map { ToolID($0) } ?? []
    }
}
