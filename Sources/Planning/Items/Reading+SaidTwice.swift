extension Reading {
    /// Returns the items that say the same in the same place as one of those that are new, in groups of two or more,
    /// each with the one that came first first.
    package func saidTwice(_ isNew: (Item) -> Bool) -> [[Item]] {
        var alike: [SaidWhere: [Item]] = [:]
        for tool in process.tools where !process.isAside(tool) {
            for item in workshop.items(in: tool.id) {
                let text = folded(mainText(of: item))
                guard !text.isEmpty else { continue }
                let group = tool.form?.groupedBy.flatMap { self.text(of: item, in: $0) }
                alike[SaidWhere(tool: tool.id, slot: item.slot.value, group: group, text: text), default: []].append(
                    item)
            }
        }
        return alike.values.filter { $0.count > 1 && $0.contains(where: isNew) }
            .map { $0.sorted { $0.id < $1.id } }.sorted { $0[0].id < $1[0].id }
    }
}

/// A text and the place it stands in, by which items that say the same are known.
private struct SaidWhere: Hashable {
    var tool: ToolID
    var slot: String?
    var group: String?
    var text: String
}
