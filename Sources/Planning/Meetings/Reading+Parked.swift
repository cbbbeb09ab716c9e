extension Reading {
    /// The items that were put aside for later, and have not been struck or carried on to another tool since.
    package var parked: [Item] {
        guard let tool = process.tool(for: .parking) else { return [] }
        let parked = workshop.items(in: tool.id)
        guard !parked.isEmpty else { return [] }
        let taken = Set(workshop.items.lazy.filter { $0.struck == nil }.flatMap(\.origins))
        return parked.filter { !taken.contains($0.id) }
    }
}
