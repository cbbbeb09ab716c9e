import Planning

extension JointView {
    /// The grids of all municipalities on top of each other: a picture where there is room, and what stands in
    /// each place. A few municipalities have a letter each; of many, the places show how many items there are.
    func overlay(of tool: Tool, _ grid: Grid) -> [StyledLine] {
        let overlay = joint.overlay(on: tool)
        guard !overlay.cells.isEmpty else { return view.title(tool.name) + view.faint(view.say(.nothingYet)) }
        let picture = picture(grid, overlay)
        return view.title(say(.overlaid(tool.name))) + axes(grid) + picture
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
                : [say(.itemsInCell(parts.reduce(0) { $0 + $1.items.count })), say(.membersInCell(parts.count))]
        }
        guard let picture = GridPicture(x: grid.x, y: grid.y, ids: cells, screen: view.screen) else { return [] }
        let legend = joint.members.all.enumerated().map { "\(letter($0)) = \($1.name)" }.joined(separator: ", ")
        return picture.lines + (hasLetters ? view.faint(legend) : [])
    }

    /// "T3" of "Molde-T3".
    private func bare(_ label: String) -> String {
        label.lastIndex(of: "-").map { String(label[label.index(after: $0)...]) } ?? label
    }

    private func axes(_ grid: Grid) -> [StyledLine] {
        [(grid.x, GridPhrase.across(axis: grid.x.name)), (grid.y, .down(axis: grid.y.name))].flatMap { axis, phrase in
            let ends = [
                view.say(.grid(.end(step: 1, name: axis.one))), view.say(.grid(.end(step: 5, name: axis.five))),
            ]
            return view.faint(view.say(.grid(phrase)) + ". " + ends.joined(separator: ", ") + ".")
        } + [""]
    }

    private func list(_ overlay: JointReading.Overlay, _ grid: Grid) -> [StyledLine] {
        parted(
            overlay.cells.sorted { $0.key < $1.key }.map { point, parts in
                view.heading(view.point(point, grid)) + view.points(parts.flatMap(\.items), voices: false, indent: 2)
            })
    }

    private func end(_ overlay: JointReading.Overlay) -> [StyledLine] {
        let unplaced = overlay.unplaced == 0 ? [] : view.faint(say(.unplaced(overlay.unplaced)))
        let silent = overlay.silent.isEmpty ? [] : view.faint(say(.silent(names(overlay.silent))))
        return unplaced.isEmpty && silent.isEmpty ? [] : [""] + unplaced + silent
    }
}
