import Planning

/// `/plasser ID X Y`: on the grid that is open, else on the first that places such items.
struct PlaceCommand: Command {
    let names = ["plasser", "place"]

    func run(_ argument: String, in session: inout Session) throws(Problem) -> [Reply] {
        let words = argument.split(whereSeparator: \.isWhitespace).map(String.init)
        guard words.count == 3 else { throw incomplete(in: session) }
        let item = try session.item(words[0].trimmingColon)
        guard let point = try session.point(words[1], words[2]) else { throw .offGrid("\(words[1]) \(words[2])") }
        return try session.put(item, at: point, on: try grid(for: item, in: session))
    }

    func completions(in session: Session) -> ArgumentCompletions {
        let placed = Set(session.process.tools.compactMap { $0.grid?.places })
        return .words(session.timeline.workshop.items.filter { $0.isLive && placed.contains($0.tool) }.map(\.label))
    }

    private func grid(for item: Item, in session: Session) throws(Problem) -> Tool {
        if let tool = session.place?.tool, tool.grid != nil { return tool }
        guard let tool = session.process.tools.first(where: { $0.grid?.places == item.tool }) else { throw .noGrid }
        return tool
    }
}
