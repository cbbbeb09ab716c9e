/// The hits of a search in one tool.
package struct Found: Sendable, Equatable {
    package var tool: Tool
    /// The hits that count, in the order they came, then those that were struck or stand beneath another.
    package var hits: [Hit]

    package struct Hit: Sendable, Equatable {
        package var item: Item
        /// The answer that has the first of the words, when it is another than the one that names the item.
        package var column: ColumnID?
    }
}

extension Reading {
    /// Returns everything that was said with all of these words in it, tool by tool: in any of an item's answers, in
    /// the name of who said it, or its short id. Small and capital letters are the same, accents do not count, and a
    /// word may be part of a longer one.
    ///
    ///     reading.search("bolig mangel")  // "Det er mangel på kommunale boliger" too
    package func search(_ text: String) -> [Found] {
        let wanted = text.split(whereSeparator: \.isWhitespace).map { searchKey(String($0)) }
        guard !wanted.isEmpty else { return [] }
        var found: [ToolID: (live: [Found.Hit], other: [Found.Hit])] = [:]
        for item in workshop.items {
            guard let hit = hit(item, wanted) else { continue }
            if item.isLive {
                found[item.tool, default: ([], [])].live.append(hit)
            } else {
                found[item.tool, default: ([], [])].other.append(hit)
            }
        }
        return process.tools.compactMap { tool in
            found[tool.id].map { Found(tool: tool, hits: $0.live + $0.other) }
        }
    }

    private func hit(_ item: Item, _ wanted: [[UInt8]]) -> Found.Hit? {
        let name = searchKey(item.label) + [0x0A] + searchKey(item.voice) + [0x0A]
        let answers = item.fields.map { ($0.column, text(of: item, in: $0.column).map(searchKey) ?? []) }
        let whole = answers.reduce(into: name) { $0 += $1.1 + [0x0A] }
        guard wanted.allSatisfy({ contains(whole, $0) }) else { return nil }
        let main = process.tool(item.tool)?.mainField
        let places = answers.filter { contains($0.1, wanted[0]) }.map(\.0)
        return Found.Hit(item: item, column: main.map(places.contains) ?? true ? nil : places.first)
    }
}
