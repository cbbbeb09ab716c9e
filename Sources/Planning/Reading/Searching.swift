/// What was found in one tool.
package struct Found: Sendable, Equatable {
    package var tool: Tool
    /// What counts first, in the order it came; then what was struck or stands beneath another.
    package var items: [Item]
}

extension Reading {
    /// Everything that was said with all of these words in it, tool by tool: in any of an item's answers, in the name
    /// of who said it, or its short id. Small and capital letters are the same, accents do not count, and a word may
    /// be part of a longer one.
    ///
    ///     reading.search("bolig mangel")  // "Det er mangel på kommunale boliger" too
    package func search(_ text: String) -> [Found] {
        let wanted = text.split(whereSeparator: \.isWhitespace).map { searchKey(String($0)) }
        guard !wanted.isEmpty else { return [] }
        var found: [String: (live: [Item], other: [Item])] = [:]
        for item in workshop.items where isFound(item, wanted) {
            if item.isLive {
                found[item.tool, default: ([], [])].live.append(item)
            } else {
                found[item.tool, default: ([], [])].other.append(item)
            }
        }
        return process.tools.compactMap { tool in
            found[tool.id].map { Found(tool: tool, items: $0.live + $0.other) }
        }
    }

    private func isFound(_ item: Item, _ wanted: [[UInt8]]) -> Bool {
        var key = searchKey(item.label)
        for part in [item.voice] + item.fields.compactMap({ text(of: item, in: $0.column) }) {
            key.append(0x0A)
            key += searchKey(part)
        }
        return wanted.allSatisfy { contains(key, $0) }
    }
}
