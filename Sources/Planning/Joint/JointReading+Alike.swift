extension JointReading {
    /// Points that say nearly the same in several municipalities: what they might solve together.
    package struct Alike: Sendable, Equatable {
        /// The points of at least two municipalities, in the order they came.
        package var items: [Item]
        /// The municipalities, in their order.
        package var members: [Int]
    }

    /// Returns the points, among those that may be lifted to the tool that municipalities use together, that several of
    /// them say; those that most say come first. They are only a suggestion: words are compared, not what is meant.
    package func alike() -> [Alike] {
        let candidates = candidates
        let finder = LikenessFinder(candidates.map { LikenessFinder.features(of: $0.text) })
        let groups = finder.groups().compactMap { group -> Alike? in
            let items = group.places.sorted().map { candidates[$0].item }
            let places = Set(items.compactMap(members.place)).sorted()
            return places.count > 1 ? Alike(items: items, members: places) : nil
        }
        return groups.enumerated().sorted {
            ($1.element.members.count, $0.offset) < ($0.element.members.count, $1.offset)
        }
        .map(\.element)
    }

    private var candidates: [(text: String, item: Item)] {
        guard let tool = process.tool(for: .together) else { return [] }
        return tool.lifts.flatMap { rule in
            reading.workshop.items(in: rule.source).compactMap { item in
                if let prompt = rule.prompt, reading.slot(of: item) != prompt { return nil }
                let text = rule.column.map { reading.text(of: item, in: $0) ?? "" } ?? reading.mainText(of: item)
                return text.isEmpty || members.place(of: item) == nil ? nil : (text, item)
            }
        }
    }
}
