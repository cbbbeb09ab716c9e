import Planning

// The names of the axes of a grid and of the places on it.
extension Grid {
    /// The names of the axes, across and down.
    var axisNames: [Message] { ["Vannrett (x): \(x.name)", "Loddrett (y): \(y.name)"] }

    /// The axes with what their ends mean: "Vannrett (x): Hast. 1 = Kan vente, 5 = Må gjøres nå."
    package var axes: [Message] {
        zip([x, y], axisNames).map { axis, name in "\(name). 1 = \(axis.one), 5 = \(axis.five)." }
    }

    /// Returns where a place is on the axes: "Hast 4, Kostnad 2".
    package func described(_ point: GridPoint) -> String { "\(x.name) \(point.x), \(y.name) \(point.y)" }
}

extension GridPoint {
    /// The place where the axes are known, never broken in two: "(4, 2)".
    package var pair: String { "(\(x),\u{A0}\(y))" }
}

extension Message {
    /// The heading of the group's own placement.
    package static let groupPlacement: Message = "Gruppa"
}
