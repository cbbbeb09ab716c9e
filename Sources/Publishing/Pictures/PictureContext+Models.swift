import Documents
import Planning

// The model that each picture is drawn of.
extension PictureContext {
    func grid(_ tool: Tool) -> GridModel? {
        guard let grid = tool.grid else { return nil }
        let items = reading.placedItems(on: tool).map { placed in
            GridModel.Item(
                placed.item.label, reading.mainText(of: placed.item), own: placed.own,
                voices: placed.voices.map(\.point))
        }
        return GridModel(tool: tool.name, x: grid.x, y: grid.y, highlight: grid.highlight, items: items)
    }

    func board(_ tool: Tool) -> BoardModel? {
        guard case .board(let board) = tool.shape else { return nil }
        let prompts = reading.prompts(of: tool).map { prompt in
            BoardModel.Prompt(
                prompt.name,
                reading.items(in: tool, under: prompt).map {
                    .init($0.label, reading.mainText(of: $0), voice: board.keepsVoice ? $0.voice : "")
                })
        }
        return BoardModel(tool: tool.name, prompts: prompts)
    }

    func gap(_ tool: Tool) -> GapModel? {
        guard let columns = tool.form?.rowColumns, (2...4).contains(columns.count) else { return nil }
        let rows = reading.rows(of: tool).map { row in
            GapModel.Row(row.label, columns.map { reading.text(of: row, in: $0.id) })
        }
        return GapModel(tool: tool.name, columns: columns.map(\.name), rows: rows)
    }

    func composition(_ tool: Tool) -> CompositionModel? {
        guard let form = tool.form, let role = form.rowColumns.first(where: { $0.kind == .role }) else { return nil }
        let all = reading.groups(of: tool)
        let groups = all.filter { $0.value == all.first?.value || !$0.rows.isEmpty }.prefix(3)
        var roles = reading.process.roles
        for row in groups.flatMap(\.rows) {
            if let answer = reading.text(of: row, in: role.id), !roles.contains(answer) { roles.append(answer) }
        }
        func counts(_ answer: String?) -> [Int] {
            groups.map { group in group.rows.filter { reading.text(of: $0, in: role.id) == answer }.count }
        }
        let rows = roles.map { CompositionModel.Row($0, counts($0)) } + [.init(nil, counts(nil))]
        return CompositionModel(
            tool: tool.name, groups: groups.map { $0.name ?? tool.name },
            rows: rows.filter { $0.role != nil || $0.counts.contains { $0 > 0 } })
    }

    var trail: TrailModel? {
        guard let plan = reading.process.measuresTool else { return nil }
        let measures = reading.rows(of: plan)
        let paths = measures.map { measure in self.paths(to: measure).map { $0 + [step(measure)] } }
        return TrailModel(paths: paths.flatMap { $0 }, untraced: paths.filter(\.isEmpty).count)
    }

    /// Returns the ways to an item, each from its first word; none when it was written right there.
    private func paths(to measure: Item) -> [[TrailModel.Step]] {
        let steps = reading.trail(of: measure)
        var paths: [[TrailModel.Step]] = []
        var way: [TrailModel.Step] = []
        for (index, step) in steps.enumerated() {
            way = Array(way.prefix(step.depth - 1)) + [self.step(step.item)]
            let isFirstWord = index + 1 == steps.count || steps[index + 1].depth <= step.depth
            if isFirstWord { paths.append(way.reversed()) }
        }
        return paths
    }

    private func step(_ item: Item) -> TrailModel.Step {
        .init(reading.process.tool(item.tool)?.name ?? item.tool.text, item.label, reading.mainText(of: item))
    }
}
