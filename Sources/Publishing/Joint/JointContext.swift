import Documents
import Planning

/// The municipalities of a joint workshop side by side, as the templates see them.
struct JointContext {
    let source: ContextSource
    let joint: JointReading

    init(_ source: ContextSource) {
        self.source = source
        joint = JointReading(source.reading)
    }

    private func say(_ message: Message) -> String { source.say(message) }
    private var members: [JointMember] { joint.members.all }

    var value: ContextValue {
        let alike = joint.alike()
        return .map([
            "har-innhold": .flag(!members.isEmpty), "kommuner": .list(members.map(municipality)),
            "oversikt": .table(overview), "tavler": .list(boards.map(board)), "rutenett": .list(grids.map(grid)),
            "virkemidler": .list(joint.volumes().filter { !$0.answers.isEmpty }.map(volume)),
            "har-likt": .flag(!alike.isEmpty), "likt": .table(table(of: alike)),
        ])
    }

    private var compared: [Tool] { joint.process.comparison.tools.compactMap(joint.process.tool) }
    private var boards: [Tool] { compared.filter { $0.prompts != nil } }
    private var grids: [Tool] { compared.filter { $0.grid != nil } }

    private func municipality(_ member: JointMember) -> ContextValue {
        .map(["navn": .text(member.name), "innbyggere": .text(member.inhabitants.map(grouped) ?? ContextSource.none)])
    }

    private func grouped(_ number: Int) -> String { UnderstoodMoney.grouped(Int64(number)) }

    private func name(_ member: Int?) -> String { member.map { members[$0].name } ?? say("I fellesskap") }

    private func lines(_ items: [Item]) -> DocumentTable.Cell {
        items.isEmpty
            ? .init(ContextSource.none) : .init(items.map(source.reading.labelled))
    }

    private func named(_ name: String, _ table: DocumentTable) -> ContextValue {
        .map(["navn": .text(name), "har-punkter": .flag(!table.rows.isEmpty), "tabell": .table(table)])
    }
}

// MARK: - Overview and boards

extension JointContext {
    private var overview: DocumentTable {
        let columns = joint.process.comparison.overview
        return DocumentTable(
            columns: [.init(say("Kommune"), width: 3)] + columns.map { .init($0.name, width: 4) },
            rows: zip(members, joint.overview()).map { member, cells in
                let size = member.inhabitants.map { [say("\(grouped($0)) innbyggere")] } ?? []
                return [.init([member.name] + size)] + cells.map(overviewCell)
            })
    }

    private func overviewCell(_ items: [Item]) -> DocumentTable.Cell {
        let most = 6
        let more = items.count > most ? [say("og \(items.count - most) til")] : []
        return .init(items.prefix(most).map { source.reading.mainText(of: $0) } + more)
    }

    private func board(_ tool: Tool) -> ContextValue {
        let parts: [ContextValue]
        if case .board(let board) = tool.shape, board.keepsVoice {
            parts = joint.functions(of: tool).map(function)
        } else {
            parts = joint.sideBySide(in: tool).filter { !$0.items.isEmpty }.map(promptTable)
        }
        return .map(["navn": .text(tool.name), "har-punkter": .flag(!parts.isEmpty), "deler": .list(parts)])
    }

    /// Returns what one group sees: its prompts two by two beneath each other, as strong and weak sides.
    private func function(_ function: JointReading.Function) -> ContextValue {
        let prompts = function.prompts.filter { !$0.items.isEmpty }
        let table = DocumentTable(
            columns: prompts.map { .init($0.prompt.name) }, rows: [prompts.map { lines($0.items) }])
        return named(function.voice.isEmpty ? source.noVoice : function.voice, table)
    }

    private func promptTable(_ entry: JointReading.PromptAnswers) -> ContextValue {
        let table = DocumentTable(
            columns: [.init(say("Kommune"), width: 2), .init(say("Punkter"), width: 6)],
            rows: entry.answers.map { [.init(name($0.member)), lines($0.items)] })
        return named(entry.prompt.name, table)
    }
}

// MARK: - Grids, means and what is alike

extension JointContext {
    private func grid(_ tool: Tool) -> ContextValue {
        guard let grid = tool.grid else { return named(tool.name, DocumentTable(columns: [], rows: [])) }
        let cells = joint.overlay(on: tool).cells.sorted { $0.key < $1.key }
        let table = DocumentTable(
            columns: [
                .init(say("Plassering"), width: 2), .init(say("Kommune"), width: 2), .init(say("Punkter"), width: 5),
            ],
            rows: cells.flatMap { point, parts in
                let place = "\(grid.x.name) \(point.x), \(grid.y.name.lowercased()) \(point.y)"
                return parts.map { [.init(place), .init(name($0.member)), lines($0.items)] }
            })
        return named(tool.name, table)
    }

    private func volume(_ volume: JointReading.Volume) -> ContextValue {
        let table = DocumentTable(
            columns: [
                .init(say("Kommune"), width: 3), .init(say("Omfang per år"), width: 4),
                .init(say("Etter størrelse"), width: 4),
            ],
            rows: volume.answers.sorted { $0.member < $1.member }.map { answer in
                [.init(name(answer.member)), .init(volumeText(answer)), .init(relative(answer))]
            })
        return named(volume.name, table)
    }

    private func volumeText(_ answer: JointReading.Volume.Answer) -> String {
        if let text = answer.text { return text }
        let form = joint.process.tool(answer.item.tool)?.form
        let use = form?.columns.first { $0.kind == .yesNo }.flatMap { source.reading.text(of: answer.item, in: $0.id) }
        return use.map { say("I bruk: \($0)") } ?? ContextSource.none
    }

    private func relative(_ answer: JointReading.Volume.Answer) -> String {
        guard let number = answer.relative, let amount = answer.amount else { return ContextSource.none }
        let decimal = source.say.decimal(number)
        guard amount.isKroner else { return say("\(decimal) per 1000 innbyggere") }
        let kroner = number < 10 ? decimal : UnderstoodMoney.grouped(Int64(number.rounded()))
        return say("\(kroner)\u{a0}kr per innbygger")
    }

    private func table(of alike: [JointReading.Alike]) -> DocumentTable {
        DocumentTable(
            columns: [.init(say("Kommune"), width: 2), .init(say("Punkter"), width: 5)],
            rows: alike.prefix(20).map {
                [.init($0.members.prefix(12).map { name($0) }), lines(Array($0.items.prefix(12)))]
            })
    }
}
