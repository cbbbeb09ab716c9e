import Planning

extension View {
    /// Draws a grid: the picture, what its signs mean, every item with its placements, and the items worth a
    /// look. Simple and very narrow screens get the list without the picture.
    package func grid(_ tool: Tool) -> [StyledLine] {
        guard let grid = tool.grid else { return [] }
        let placed = reading.placedItems(on: tool)
        guard !placed.isEmpty else {
            let source = reading.process.tool(grid.places)?.name ?? grid.places.text
            return title(tool.name) + faint(say("Ingenting å plassere ennå. Punktene hentes fra «\(source)»."))
        }
        let picture = GridPicture(grid: grid, placed: placed, screen: screen)?.lines
        let isMarked = picture != nil && placed.contains { $0.own == nil && !$0.voices.isEmpty }
        return title(tool.name) + axes(grid, withEnds: picture == nil) + (picture ?? [])
            + (isMarked ? faint(say(meaningOfMark)) : []) + [""]
            + list(placed, grid) + highlight(grid, reading.highlighted(on: tool))
    }

    private var meaningOfMark: Message {
        "\(GridPicture.mark) = gruppa har ikke bestemt seg; vist der deltakerne har satt punktet"
    }

    /// Draws what stands in one cell of a grid, however much there is in the others.
    package func cell(_ point: GridPoint, of tool: Tool) -> [StyledLine] {
        guard let grid = tool.grid else { return [] }
        let placed = reading.placedItems(on: tool).filter { $0.shown.contains(point) }
        let column = idWidth(placed.map(\.item))
        return title("\(tool.name): \(grid.described(point))")
            + (placed.isEmpty ? faint(say(.nothingYet)) : placed.flatMap { line($0, grid, column) })
    }

    /// Draws the names of the axes, and of their ends where the picture does not show them.
    private func axes(_ grid: Grid, withEnds: Bool) -> [StyledLine] {
        (withEnds ? grid.axes : grid.axisNames).flatMap { faint(say($0)) } + (withEnds ? [] : [""])
    }

    private func list(_ placed: [PlacedItem], _ grid: Grid) -> [StyledLine] {
        let column = idWidth(placed.map(\.item))
        let somewhere = placed.filter { !$0.shown.isEmpty }
        let unplaced = placed.filter(\.shown.isEmpty).map(\.item)
        var lines = somewhere.flatMap { line($0, grid, column) }
        if !unplaced.isEmpty {
            if !lines.isEmpty { lines.append("") }
            lines += heading(say("Ikke plassert ennå")) + points(unplaced, voices: false)
        }
        return lines
    }

    private func line(_ placed: PlacedItem, _ grid: Grid, _ column: Int) -> [StyledLine] {
        let own = placed.own.map { [Span(text: " (\(grid.described($0)))", style: .faint)] } ?? []
        let way = distance(placed, grid)
        let voices = placed.voices.filter { $0.point != placed.own }.map { "\($0.name) \($0.point.pair)" }
        let label = say(placed.own == nil ? "Gruppa har ikke bestemt seg. Deltakerne" : "Plassert annerledes")
        let others = [Span(text: voices.joined(separator: ", "), style: .plain)]
        return hanging(idLead(placed.item.label, to: column), pointSpans(placed.item, voices: false) + own + way)
            + (voices.isEmpty ? [] : labelled(label, others, indent: column + 2))
            + spread(placed, grid, indent: column + 2)
    }

    /// Draws where the participants have set an item that the group is to place: each of a few, else how many they are;
    /// and how far apart.
    package func standpoints(_ placed: PlacedItem, _ grid: Grid) -> [StyledLine] {
        let voices = placed.voices
        guard !voices.isEmpty else { return [] }
        let isFew = voices.count <= Self.namedVoices
        let each = voices.map { "\($0.name) \($0.point.pair)" }.joined(separator: ", ")
        let text = isFew ? each : say("\(voices.count) har plassert det")
        let apart = spread(placed, grid, indent: 0)
        return labelled(say("Deltakerne"), [Span(text: text, style: .plain)]) + apart
    }

    /// The number of participants whose own places are shown beside the question.
    private static let namedVoices = 6

    /// Returns "Vei å gå: +3", where the process asks for it.
    private func distance(_ placed: PlacedItem, _ grid: Grid) -> [Span] {
        guard let name = grid.distance, let distance = placed.distance else { return [] }
        return [Span(text: " \(name): \(NumberText.signed(distance))", style: .strong)]
    }

    private func spread(_ placed: PlacedItem, _ grid: Grid, indent: Int) -> [StyledLine] {
        let (xs, ys) = (placed.all.map(\.x).sorted(), placed.all.map(\.y).sorted())
        guard placed.isSpread, let left = xs.first, let right = xs.last, let low = ys.first,
            let high = ys.last
        else { return [] }
        let text = say("Sprik: \(grid.x.name) \(left...right), \(grid.y.name) \(low...high)")
        return paragraph(text, .warning, indent: indent)
    }

    private func highlight(_ grid: Grid, _ items: [PlacedItem]) -> [StyledLine] {
        guard let highlight = grid.highlight else { return [] }
        let name = Span(text: highlight.name + ": ", style: .strong)
        return [""] + paragraph([name, Span(text: labels(of: items), style: .accent)])
    }

    /// Returns the short ids of the items worth a look, or that there are none yet.
    package func labels(of highlighted: [PlacedItem]) -> String {
        highlighted.isEmpty ? say("ingen ennå") : highlighted.map(\.item.label).joined(separator: ", ")
    }
}
