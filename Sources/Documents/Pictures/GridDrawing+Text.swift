import Planning

extension GridDrawing {
    /// The number of items beyond which texts are left out: the labels are explained in the document.
    private static let manyItems = 20

    var caption: String {
        say("\(model.tool): \(model.x.name.lowercasedFirst) og \(model.y.name.lowercasedFirst)")
    }

    /// The axes, how many are placed, each place, and where people differ.
    var alternative: String {
        let placed = model.placed
        var parts = [
            say(axes), say("\(placed.count) av \(model.items.count) er plassert."),
        ]
        parts += placed.prefix(80).map(itemText) + (placed.count > 80 ? ["…"] : [])
        let differing = placed.filter { $0.spread > 1 }.sorted { $0.spread > $1.spread }
        if !differing.isEmpty { parts.append(say("Mest uenighet om \(differing.map(\.label).listed).")) }
        if let highlight = model.highlight, !model.highlighted.isEmpty {
            parts.append("\(highlight.name): \(model.highlighted.map(\.label).listed).")
        }
        return parts.joined(separator: " ")
    }

    private var axes: Message {
        let (x, y) = (model.x, model.y)
        return .sentences(
            "Rutenett med fem trinn hver vei.", "Bortover: \(x.name), fra «\(x.one)» (1) til «\(x.five)» (5).",
            y.oneOnTop
                ? "Nedover: \(y.name), fra «\(y.one)» (1) til «\(y.five)» (5)."
                : "Oppover: \(y.name), fra «\(y.one)» (1) til «\(y.five)» (5).")
    }

    private func itemText(_ item: GridModel.Item) -> String {
        let places = item.shown.map { place in
            "\(model.x.name.lowercasedFirst) \(place.x), \(model.y.name.lowercasedFirst) \(place.y)"
        }
        let text = item.text.isEmpty || model.placed.count > Self.manyItems ? "" : " «\(item.text)»"
        return "\(item.label)\(text): \(places.joined(separator: "; "))."
    }
}
