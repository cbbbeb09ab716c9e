/// A joint workshop as its municipalities see each other. Each part takes time in proportion to what it reads.
///
///     let joint = JointReading(reading)
///     joint.functions(of: swot)[0].voice          // "NAV/sosial"
///     joint.sideBySide(in: expectations)[0].said  // what each municipality says under the first prompt
package struct JointReading: Sendable {
    package let reading: Reading
    package let members: JointMembers

    package init(_ reading: Reading) {
        self.reading = reading
        members = reading.members
    }

    package var process: Process { reading.process }

    /// The items of one municipality; without one, the items said in the joint workshop itself.
    package struct Part: Sendable, Equatable {
        package var member: Int?
        package var items: [Item]
    }

    /// Returns the items by municipality, those of the joint workshop itself last; none without items.
    func parts(_ items: [Item]) -> [Part] {
        var parts = [[Item]](repeating: [], count: members.all.count + 1)
        for item in items { parts[members.place(of: item) ?? members.all.count].append(item) }
        return parts.enumerated().filter { !$1.isEmpty }.map {
            Part(member: $0 < members.all.count ? $0 : nil, items: $1)
        }
    }

    /// Returns the municipalities that are not in any of these parts.
    func others(than parts: [Part]) -> [Int] {
        let there = Set(parts.compactMap(\.member))
        return members.all.indices.filter { !there.contains($0) }
    }
}

// MARK: - Boards

extension JointReading {
    /// The view of one group of people, wherever they are from.
    package struct Function: Sendable, Equatable {
        /// The name of the group; empty for items that no group said.
        package var voice: String
        package var prompts: [PromptAnswers]
    }

    package struct PromptAnswers: Sendable, Equatable {
        package var prompt: Prompt
        package var answers: [Part]
        /// The municipalities that say nothing here.
        package var silent: [Int]

        package var items: [Item] { answers.flatMap(\.items) }
    }

    /// Returns the points of a board by those who said them: the process's groups in its order, then others in the
    /// order they spoke, last what no group said. A point that others were joined into stands with all their groups.
    package func functions(of tool: Tool) -> [Function] {
        let workshop = reading.workshop
        var byVoice: [String: [PromptID?: [Item]]] = [:]
        var spoken: [String] = []
        for item in reading.workshop.items(in: tool.id) {
            var heard: Set<String> = []
            let others = workshop.items(joinedInto: item).filter { $0.tool == tool.id }
            for voice in ([item] + others).map(\.voice) where heard.insert(voice).inserted {
                if byVoice[voice] == nil { spoken.append(voice) }
                byVoice[voice, default: [:]][reading.slot(of: item), default: []].append(item)
            }
        }
        let known = process.voices.filter { byVoice[$0] != nil }
        let order = known + spoken.filter { !known.contains($0) && !$0.isEmpty } + (byVoice[""] == nil ? [] : [""])
        let prompts = reading.prompts(of: tool)
        return order.map { voice in
            Function(voice: voice, prompts: prompts.map { promptAnswers($0, byVoice[voice]?[$0.id]) })
        }
    }

    /// Returns what each municipality says under each prompt.
    package func sideBySide(in tool: Tool) -> [PromptAnswers] {
        let items = Dictionary(grouping: reading.workshop.items(in: tool.id), by: reading.slot)
        return reading.prompts(of: tool).map { promptAnswers($0, items[$0.id]) }
    }

    private func promptAnswers(_ prompt: Prompt, _ items: [Item]?) -> PromptAnswers {
        let answers = parts(items ?? [])
        return PromptAnswers(prompt: prompt, answers: answers, silent: others(than: answers))
    }
}

// MARK: - Grids

extension JointReading {
    /// The municipalities' placements on top of each other.
    package struct Overlay: Sendable, Equatable {
        /// The items in each place, by municipality.
        package var cells: [GridPoint: [Part]]
        /// The municipalities that have placed nothing.
        package var silent: [Int]
        /// The number of items that have not been placed.
        package var unplaced: Int
    }

    package func overlay(on tool: Tool) -> Overlay {
        var cells: [GridPoint: [Item]] = [:]
        var unplaced = 0
        var placed: Set<Int> = []
        for item in reading.placedItems(on: tool) {
            if item.shown.isEmpty { unplaced += 1 }
            for point in item.shown { cells[point, default: []].append(item.item) }
            if !item.shown.isEmpty, let place = members.place(of: item.item) { placed.insert(place) }
        }
        return Overlay(
            cells: cells.mapValues(parts), silent: members.all.indices.filter { !placed.contains($0) },
            unplaced: unplaced)
    }
}

// MARK: - Overview

extension JointReading {
    /// Returns what each municipality has in each column of the overview, in the order of both.
    package func overview() -> [[[Item]]] {
        var table = [[[Item]]](
            repeating: Array(repeating: [], count: process.comparison.overview.count), count: members.all.count)
        for (index, column) in process.comparison.overview.enumerated() {
            guard let tool = process.tool(column.tool) else { continue }
            for item in reading.workshop.items(in: tool.id) where isPart(item, of: column, in: tool) {
                if let place = members.place(of: item) { table[place][index].append(item) }
            }
        }
        return table
    }

    private func isPart(_ item: Item, of column: Comparison.OverviewColumn, in tool: Tool) -> Bool {
        guard let part = column.part else { return true }
        guard let group = tool.form?.groupedBy else { return reading.slot(of: item) == PromptID(part) }
        return reading.text(of: item, in: group) == part
    }
}
