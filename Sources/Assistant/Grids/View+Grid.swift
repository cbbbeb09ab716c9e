import Planning

extension View {
    /// A grid: the picture, what its signs mean, every item with its placements, and the items worth a
    /// look. Simple and very narrow screens get the list without the picture.
    package func grid(_ tool: Tool) -> [StyledLine] {
        guard let grid = tool.grid else { return [] }
        let placed = reading.placedItems(on: tool)
        guard !placed.isEmpty else {
            let source = reading.process.tool(grid.places)?.name ?? grid.places
            return title(tool.name) + faint(say(.grid(.nothingToPlace(from: source))))
        }
        let picture = GridPicture(grid: grid, placed: placed, screen: screen)?.lines
        let isMarked = picture != nil && placed.contains { $0.own == nil && !$0.voices.isEmpty }
        return title(tool.name) + axes(grid, named: picture == nil) + (picture ?? [])
            + (isMarked ? faint(say(.grid(.legend(mark: GridPicture.mark)))) : []) + [""]
            + list(placed, grid) + highlight(grid, reading.highlighted(on: tool))
    }

    /// What stands in one cell of a grid, however much there is in the others.
    package func cell(_ point: GridPoint, of tool: Tool) -> [StyledLine] {
        guard let grid = tool.grid else { return [] }
        let placed = reading.placedItems(on: tool).filter { $0.shown.contains(point) }
        let column = placed.map { screen.measure($0.item.label) }.max() ?? 0
        return title("\(tool.name): \(self.point(point, grid))")
            + (placed.isEmpty ? faint(say(.nothingYet)) : placed.flatMap { line($0, grid, column) })
    }

    /// The names of the axes, and of their ends where the picture does not tell.
    private func axes(_ grid: Grid, named: Bool) -> [StyledLine] {
        let axes = [(grid.x, GridPhrase.across(axis: grid.x.name)), (grid.y, .down(axis: grid.y.name))]
        return axes.flatMap { axis, phrase in
            let ends = [
                say(.grid(.end(step: 1, name: axis.one))), say(.grid(.end(step: 5, name: axis.five))),
            ]
            return faint(say(.grid(phrase)) + (named ? ". " + ends.joined(separator: ", ") + "." : ""))
        } + (named ? [] : [""])
    }

    private func list(_ placed: [PlacedItem], _ grid: Grid) -> [StyledLine] {
        let column = placed.map { screen.measure($0.item.label) }.max() ?? 0
        let somewhere = placed.filter { !$0.shown.isEmpty }
        let unplaced = placed.filter(\.shown.isEmpty).map(\.item)
        var lines = somewhere.flatMap { line($0, grid, column) }
        if !unplaced.isEmpty {
            if !lines.isEmpty { lines.append("") }
            lines += heading(say(.grid(.unplaced))) + points(unplaced, voices: false)
        }
        return lines
    }

    private func line(_ placed: PlacedItem, _ grid: Grid, _ column: Int) -> [StyledLine] {
        let lead = [Span(text: padded(placed.item.label, to: column) + "  ", style: .accent)]
        let own = placed.own.map { [Span(text: " (\(point($0, grid)))", style: .faint)] } ?? []
        let way = distance(placed, grid)
        let differing = placed.voices.filter { $0.point != placed.own }
        let voices = differing.map { say(.grid(.voice($0.name, x: $0.point.x, y: $0.point.y))) }
        let label = say(.grid(placed.own == nil ? .onlyVoices : .differs))
        let others = [Span(text: voices.joined(separator: ", "), style: .plain)]
        return hanging(lead, pointSpans(placed.item, voices: false) + own + way)
            + (voices.isEmpty ? [] : labelled(label, others, indent: column + 2))
            + spread(placed, grid, indent: column + 2)
    }

    /// "Vei å gå: +3", where the process asks for it.
    private func distance(_ placed: PlacedItem, _ grid: Grid) -> [Span] {
        guard let name = grid.distance, let distance = placed.distance else { return [] }
        return [Span(text: " \(name): \(NumberText.signed(distance))", style: .strong)]
    }

    func point(_ point: GridPoint, _ grid: Grid) -> String {
        say(.grid(.point(x: grid.x.name, point.x, y: grid.y.name, point.y)))
    }

    private func spread(_ placed: PlacedItem, _ grid: Grid, indent: Int) -> [StyledLine] {
        let (xs, ys) = (placed.all.map(\.x).sorted(), placed.all.map(\.y).sorted())
        guard placed.isSpread, let left = xs.first, let right = xs.last, let low = ys.first,
            let high = ys.last
        else { return [] }
        let text = say(.grid(.spread(x: grid.x.name, left...right, y: grid.y.name, low...high)))
        return paragraph([Span(text: text, style: .warning)], indent: indent)
    }

    private func highlight(_ grid: Grid, _ items: [PlacedItem]) -> [StyledLine] {
        guard let highlight = grid.highlight else { return [] }
        let ids = items.isEmpty ? say(.grid(.none)) : items.map(\.item.label).joined(separator: ", ")
        let spans = [Span(text: highlight.name + ": ", style: .strong), Span(text: ids, style: .accent)]
        return [""] + paragraph(spans)
    }
}
