import Planning

/// The command `/plasser ID X Y …`, which places items on the grid that is open, else on the first that places such
/// items. `/plasser` alone goes to the next that the one who speaks has not placed.
struct PlaceCommand: Command {
    let declaration = CommandDeclaration(
        names: ["plasser", "place"], usage: "/plasser [ID X Y …]",
        summary: "Plasserer et tiltak i rutenettet, med to tall fra 1 til 5.",
        details: [
            "Uten noe etter går den til det neste som ikke er plassert. Flere kan stå på samme linje: «/plasser T1 4 2, T3 1 5».",
            "Eksempel: «/plasser T1 4 2». Den som snakker (/som), plasserer for seg; ellers er det gruppas felles plassering.",
        ])

    func run(_ argument: String, in session: inout Session) throws(Problem) -> [Reply] {
        let words = argument.split { $0.isWhitespace || ",;".contains($0) }.map(String.init)
        if words.isEmpty { return try session.goOnPlacing() }
        guard words.count.isMultiple(of: 3) else { throw incomplete(in: session) }
        guard let placements = try session.placements(words) else { throw try whatIsWrong(words, in: session) }
        return try session.put(placements, on: try grid(for: placements[0].0, in: session))
    }

    func completions(in session: Session) -> ArgumentCompletions {
        let placed = Set(session.process.tools.compactMap { $0.grid?.places })
        return .words(session.timeline.workshop.items.filter { $0.isLive && placed.contains($0.tool) }.map(\.label))
    }

    /// Returns what to tell of an incorrect placement. An id that no item has comes before words that are not numbers.
    private func whatIsWrong(_ words: [String], in session: Session) throws(Problem) -> Problem {
        _ = try session.item(words[0].trimmingColon)
        return .grid(.offGrid("\(words[1]) \(words[2])"))
    }

    private func grid(for item: Item, in session: Session) throws(Problem) -> Tool {
        if let tool = session.place?.tool, tool.grid != nil { return tool }
        guard let tool = session.process.tools.first(where: { $0.grid?.places == item.tool }) else {
            throw .grid(.noGrid)
        }
        return tool
    }
}

extension Session {
    /// Goes to the grid that is open, else to the first on which something is left to place.
    fileprivate mutating func goOnPlacing() throws(Problem) -> [Reply] {
        let grids = process.tools.filter { $0.grid != nil }
        let here = place.map(\.tool).flatMap { $0.grid == nil ? nil : $0 }
        let unfinished = grids.first { nextUnplaced(on: $0) != nil }
        guard let tool = here ?? unfinished ?? grids.first else { throw .grid(.noGrid) }
        return try enter(tool)
    }
}
