extension JointReading {
    /// Points that say nearly the same in several municipalities: what they might solve together.
    package struct Alike: Sendable, Equatable {
        /// At least two municipalities' points, in the order they came.
        package var items: [Item]
        /// The municipalities, in their order.
        package var members: [Int]
    }

    /// Of what may be lifted to the tool that municipalities use together, what several of them say; what most say
    /// comes first. Only a suggestion: words are compared, not what is meant.
    package func alike() -> [Alike] {
        var likeness = JointLikeness()
        for item in candidates { likeness.add(item.text, item.item) }
        let groups = likeness.groups.compactMap { items -> Alike? in
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

/// Sorts texts into those that say nearly the same, in time proportional to how many there are.
///
/// A text is known by the beginnings of its longer words. It goes to the first group that shares at least half of
/// all that the two have; it is held against a few dozen at most, those that share its rarer words.
struct JointLikeness {
    private(set) var groups: [[Item]] = []
    private var words: [Set<String>] = []
    private var exact: [Set<String>: Int] = [:]
    private var byWord: [String: [Int]] = [:]
    private static let mostLooks = 24

    mutating func add(_ text: String, _ item: Item) {
        let own = JointLikeness.words(of: text)
        if let group = exact[own] ?? nearest(own) {
            groups[group].append(item)
            exact[own] = group
            return
        }
        exact[own] = groups.count
        for word in own { byWord[word, default: []].append(groups.count) }
        groups.append([item])
        words.append(own)
    }

    private func nearest(_ own: Set<String>) -> Int? {
        let rare = own.compactMap { byWord[$0] }.sorted { ($0.count, $0[0]) < ($1.count, $1[0]) }.prefix(3)
        let near = Set(rare.flatMap { $0.prefix(JointLikeness.mostLooks) })
        return near.sorted().first { group in
            let common = own.intersection(words[group]).count
            return common >= 2 || own.count == 1 || words[group].count == 1
                ? 2 * common >= own.union(words[group]).count : false
        }
    }

    /// The first six letters of each word that has more than three, without the small words that say little.
    static func words(of text: String) -> Set<String> {
        let all = text.lowercased().split { !$0.isLetter && !$0.isNumber }
        let telling = all.filter { $0.count > 3 && !small.contains($0) }
        return Set((telling.isEmpty ? all : telling).map { String($0.prefix(6)) })
    }

    private static let small: Set<Substring> = [
        "ikke", "ikkje", "eller", "med", "mange", "noen", "nokon", "være", "blir", "har", "hver", "kvar", "våre",
        "vårt",
        "dette", "disse", "fordi", "også", "mellom", "etter", "under", "over", "kommunen", "kommune",
    ]
}
