import Planning

extension JointView {
    /// Draws the grids of all municipalities on top of each other: a picture where there is room, and what stands in
    /// each place. A few municipalities have a letter each; of many, the places show how many items there are.
    func overlay(of tool: Tool, _ grid: Grid) -> [StyledLine] {
        let overlay = joint.overlay(on: tool)
        guard !overlay.cells.isEmpty else { return view.title(tool.name) + view.faint(view.say(.nothingYet)) }
        let picture = picture(grid, overlay)
        return view.title(say("\(tool.name), alle kommunene oppå hverandre"))
            + grid.axes.flatMap { view.faint(say($0)) } + [""] + picture
            + (picture.isEmpty ? [] : [""]) + list(overlay, grid) + end(overlay)
    }

    private static let mostLetters = 8

    private var hasLetters: Bool { joint.members.all.count <= JointView.mostLetters }

    private func letter(_ member: Int?) -> String {
        member.map { String(UnicodeScalar(UInt8(ascii: "A") + UInt8($0))) } ?? ""
    }

    private func picture(_ grid: Grid, _ overlay: JointReading.Overlay) -> [StyledLine] {
        let cells = overlay.cells.mapValues { parts in
            hasLetters
                ? parts.flatMap { part in part.items.map { letter(part.member) + bare($0.label) } }
                : [
                    say("\(parts.reduce(0) { $0 + $1.items.count }) tiltak"),
                    say("\(parts.count, one: "# kommune", many: "# kommuner")"),
                ]
        }
        guard let picture = GridPicture(x: grid.x, y: grid.y, ids: cells, screen: view.screen) else { return [] }
        let legend = joint.members.all.enumerated().map { "\(letter($0)) = \($1.name)" }.joined(separator: ", ")
        return picture.lines + (hasLetters ? view.faint(legend) : [])
    }

    /// Returns "T3" of "Molde-T3".
    private func bare(_ label: String) -> String {
        label.lastIndex(of: "-").map { String(label[label.index(after: $0)...]) } ?? label
    }

    private func list(_ overlay: JointReading.Overlay, _ grid: Grid) -> [StyledLine] {
        parted(
            overlay.cells.sorted { $0.key < $1.key }.map { point, parts in
                view.heading(grid.described(point)) + view.points(parts.flatMap(\.items), voices: false, indent: 2)
            })
    }

    private func end(_ overlay: JointReading.Overlay) -> [StyledLine] {
        let unplaced = overlay.unplaced == 0 ? [] : view.faint(say("\(overlay.unplaced) tiltak er ikke plassert."))
        let silent = overlay.silent.isEmpty ? [] : view.faint(say(nothing(from: overlay.silent)))
        return unplaced.isEmpty && silent.isEmpty ? [] : [""] + unplaced + silent
    }
}
