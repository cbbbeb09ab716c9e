extension GridDrawing {
    /// Texts are left out where they are many: the labels are explained in the document.
    private static let manyItems = 20

    /// The axes, how many are placed, each place, and where people differ.
    var alternative: String {
        let placed = model.placed
        var parts = [
            words.grid.axes(
                model.x.name, (model.x.one, model.x.five), model.y.name, (model.y.one, model.y.five), model.oneOnTop),
            words.grid.count(placed.count, model.items.count),
        ]
        parts += placed.prefix(80).map(itemText) + (placed.count > 80 ? ["…"] : [])
        let differing = placed.filter { $0.spread > 1 }.sorted { $0.spread > $1.spread }
        if !differing.isEmpty { parts.append(words.grid.disagreement(differing.map(\.label).listed)) }
        if let highlight = model.highlight, !model.highlighted.isEmpty {
            parts.append(words.grid.highlighted(highlight.name, model.highlighted.map(\.label).listed))
        }
        return parts.joined(separator: " ")
    }

    private func itemText(_ item: GridModel.Item) -> String {
        let places = item.shown.map { place in
            "\(model.x.name.lowercasedFirst) \(place.x), \(model.y.name.lowercasedFirst) \(place.y)"
        }
        let text = model.placed.count > Self.manyItems ? "" : item.text
        return words.grid.place(item.label, text, places.joined(separator: "; "))
    }
}
