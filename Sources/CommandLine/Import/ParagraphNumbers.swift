import Documents
import Planning

/// The items that the numbered paragraphs of a document are: the numbers are those of the document as it was made of
/// this reading. A paragraph that says that something is missing has a number, but is not an item.
struct ParagraphNumbers {
    /// The items of the paragraphs; the first paragraph is number 1, and the first here.
    private(set) var items: [Item?] = []
    private let reading: Reading

    init(_ places: [NumberedParagraphs.Slot], in reading: Reading) {
        self.reading = reading
        for place in places { add(place, area: nil) }
    }

    subscript(number: Int) -> Item? { items.indices.contains(number - 1) ? items[number - 1] : nil }

    /// Returns the item that "7", "avsnitt 7", "pkt. 7" or "T4" is about.
    func item(_ text: String) -> Item? {
        let words = text.split { !$0.isLetter && !$0.isNumber }.map(String.init)
        if let named = words.lazy.compactMap({ reading.workshop.item(labelled: $0) }).first { return named }
        let numbers = words.compactMap { Int($0) }
        return numbers.count == 1 ? self[numbers[0]] : nil
    }

    private mutating func add(_ place: NumberedParagraphs.Slot, area: Stamp?) {
        switch place {
        case .each(_, let inner):
            for area in areas { for place in inner { add(place, area: area.id) } }
        case .variable(let path):
            let found = path.first == "it" ? items(about: area) : path.last.map(section) ?? []
            items += found.isEmpty ? [nil] : found.map(Optional.some)
        }
    }

    private var areas: [Item] {
        reading.process.measuresTool?.form?.groupColumn?.source.map { reading.workshop.items(in: $0) } ?? []
    }

    private func items(about area: Stamp?) -> [Item] {
        guard let board = reading.goalBoard, let area,
            let prompt = reading.prompts(of: board).first(where: { $0.id == .item(area) })
        else { return [] }
        return reading.items(in: board, under: prompt)
    }

    private func section(_ id: String) -> [Item] {
        for tool in reading.process.tools where tool.isProse && tool.id != reading.process.frontPage {
            guard case .listed(let prompts)? = tool.prompts,
                let prompt = prompts.first(where: { $0.id == PromptID(id) })
            else { continue }
            return reading.items(in: tool, under: prompt)
        }
        return []
    }
}
