import Planning

// Where the municipalities of a joint workshop stand: from how many there is something, tool by tool.
extension JointView {
    package var status: [StyledLine] {
        let heard = joint.reading.heardFrom()
        let everybody = Array(joint.members.all.indices)
        return view.title(say("Felles fil for \(some(joint.members.all.map(\.name)))"))
            + joint.process.stages.flatMap { stage -> [StyledLine] in
                let tools = joint.process.tools.filter { joint.process.stage(of: $0.id) == stage }
                let lines = tools.compactMap { tool in heard[tool.id].map { line(tool, $0, of: everybody) } }
                guard !lines.isEmpty else { return [] }
                return view.heading(say(joint.process.title(of: stage))) + lines.flatMap { $0 } + [""]
            } + view.faint(say(whatIsLeft))
    }

    private var whatIsLeft: Message {
        "Det som gjenstår, gjør hver kommune i sin egen fil. /sammenlign viser kommunene ved siden av hverandre."
    }

    private func line(_ tool: Tool, _ heard: Set<Int>, of everybody: [Int]) -> [StyledLine] {
        let silent = everybody.filter { !heard.contains($0) }
        let missing = silent.isEmpty ? "" : ". " + say(nothing(from: silent))
        let count = Span(text: say("\(heard.count) av \(municipalities(everybody.count))") + missing, style: .faint)
        return view.hanging([Span(text: tool.name + ": ", style: .plain)], [count], indent: 2)
    }
}

extension Reading {
    /// Returns the municipalities that have said something of their own, tool by tool; what the process gave is not.
    fileprivate func heardFrom() -> [ToolID: Set<Int>] {
        let members = members
        let tools = Dictionary(firsts: process.tools.map { ($0.id, Given($0, self)) })
        var heard: [ToolID: Set<Int>] = [:]
        for item in workshop.items where item.isLive {
            guard let place = members.place(of: item), tools[item.tool]?.isOnly(item) == false else { continue }
            heard[item.tool, default: []].insert(place)
        }
        for tool in process.tools {
            guard tool.grid != nil else { continue }
            for placed in placedItems(on: tool) where !placed.shown.isEmpty {
                if let place = members.place(of: placed.item) { heard[tool.id, default: []].insert(place) }
            }
        }
        return heard
    }

    /// The columns and texts that a tool came with.
    private struct Given {
        private let columns: Set<ColumnID>
        private let texts: Set<String>
        private let field: ColumnID

        init(_ tool: Tool, _ reading: Reading) {
            columns = tool.given.isEmpty ? [] : reading.givenColumns(of: tool)
            texts = Set(tool.given.flatMap(\.fields).map(\.text))
            field = tool.mainField
        }

        func isOnly(_ item: Item) -> Bool {
            texts.contains(item.text(field) ?? "")
                && !item.fields.contains { !columns.contains($0.column) && $0.content.value?.isEmpty == false }
        }
    }
}
