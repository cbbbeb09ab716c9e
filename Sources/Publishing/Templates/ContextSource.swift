import Documents
import Language
import Planning

/// The source that the values of a document are made from: the workshop, and which item became which.
package struct ContextSource {
    let reading: Reading
    /// The language of the document, by which messages are put into words.
    let say: Language
    /// The municipality of each item, when the documents are about several municipalities.
    let municipalities: Municipalities

    /// The sign where there is nothing to say, which is not the same as something missing.
    static let none = "–"

    init(_ reading: Reading, say: Language, municipalities: Municipalities = Municipalities()) {
        self.reading = reading
        self.say = say
        self.municipalities = municipalities
    }

    /// Returns the items that stand beneath this one and count.
    func joined(into item: Item) -> [Item] {
        reading.workshop.items(joinedInto: item).filter { $0.struck == nil }
    }

    /// Returns those who said it: of an item that others were joined into, theirs too. None is the secretary.
    func voices(of item: Item) -> [String] {
        ([item] + joined(into: item)).map(\.voice).filter { !$0.isEmpty }.uniqued()
    }

    /// Returns what this item, and those beneath it, were carried from.
    func origins(of item: Item) -> [Item] {
        ([item] + joined(into: item)).flatMap(\.origins).uniqued().compactMap(reading.workshop.item)
    }
}

// MARK: - Values

extension ContextSource {
    /// The column of short ids.
    var numbers: DocumentTable.Column { .init(say("Nr."), width: 2) }

    /// The heading of what was said while no group was chosen.
    var noVoice: String { say("Uten gruppe") }

    func text(_ text: String?, or name: String) -> ContextValue {
        text.map { $0.isEmpty ? .missing(name) : .text($0) } ?? .missing(name)
    }

    func count(_ number: Int) -> ContextValue { .text(String(number)) }

    func name(of tool: ToolID) -> String { reading.process.tool(tool)?.name ?? tool.text }

    func mainText(of item: Item) -> ContextValue { text(reading.mainText(of: item), or: name(of: item.tool)) }

    /// Returns the tool an item stands in, its short id, and what it says.
    func naming(_ item: Item) -> [String: ContextValue] {
        ["verktøy": .text(name(of: item.tool)), "id": .text(item.label), "tekst": mainText(of: item)]
    }

    func link(_ item: Item) -> ContextValue { .map(naming(item)) }

    /// Returns what every point and row has.
    func values(of item: Item) -> [String: ContextValue] {
        [
            "id": .text(item.label), "tekst": mainText(of: item),
            "stemme": .text(voices(of: item).joined(separator: ", ")),
            "kommune": .text(municipalities.owner(of: item) ?? ""),
            "bygger-på": .list(origins(of: item).map(link)), "ble-til": .list(reading.lifted(from: item).map(link)),
        ]
    }

    /// Returns the questions that the process's checks ask of a tool and that have not been answered.
    func remaining(in tool: Tool) -> [[String: ContextValue]] {
        reading.review(of: tool, today: nil).questions.compactMap(asking)
    }

    /// Returns what was asked of a tool and set aside, with the reasons.
    func settled(in tool: Tool) -> [[String: ContextValue]] {
        reading.review(of: tool, today: nil).setAside.compactMap { question, reasons in
            asking(question)?.merging(["grunn": .text(reasons.joined(separator: "; "))]) { $1 }
        }
    }

    private func asking(_ question: Question) -> [String: ContextValue]? {
        guard let check = question.check else { return nil }
        let rows = question.findings.compactMap(\.item).map(reading.labelled)
        return ["melding": .text(check.message), "gjelder": .text(say.briefly(rows, most: 3))]
    }
}
