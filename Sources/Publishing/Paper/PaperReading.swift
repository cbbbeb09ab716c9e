import Documents
import Language
import Planning

/// The paper that there can be of a tool, by its shape alone.
package struct PaperReading {
    package let reading: Reading
    package let say: Language
    /// The only prompt of a board to make paper for; nil is all of them.
    package var prompt: Prompt?
    /// The stage whose prompts there is to be paper for; nil is all there are.
    private let stage: Stage?

    /// The number of rows to write in on a sheet that has rows already, and on one that has none.
    package static let blankRows = (some: 6, none: 8)
    /// The number of blank cards for each prompt where none are asked for.
    package static let blankCards = 8

    /// - Parameter copies: how many sheets or ballots; of cards how many blank ones for each prompt. Nil is one, and
    ///   cards of what is there.
    /// - Throws: `nothingToChoose` for ballots about nothing, `noCards` for running text.
    package func model(of tool: Tool, as kind: PaperModel.Kind, copies: Int?) throws(PaperProblem) -> PaperModel {
        let content: PaperModel.Content =
            switch kind {
            case .sheet: sheet(tool)
            case .cards: try cards(tool, blank: copies)
            case .ballot: try ballot(tool)
            }
        let facts = reading.workshop.facts
        let plan = [reading.process.planType, reading.workshop.printedPeriod ?? ""].filter { !$0.isEmpty }
        return PaperModel(
            place: facts[Fact.municipality]?.value ?? "", plan: plan.joined(separator: " "),
            tool: prompt.map { "\(tool.name): \($0.name)" } ?? tool.name, how: tool.guidance.why, content: content,
            copies: kind == .cards ? 1 : copies ?? 1)
    }

    private func prompts(of tool: Tool) -> [Prompt] { prompt.map { [$0] } ?? reading.prompts(of: tool, in: stage) }

    // MARK: Sheets

    private func sheet(_ tool: Tool) -> PaperModel.Content {
        switch tool.shape {
        case .board: .fields(prompts(of: tool).map(field))
        // A paragraph may begin with a word and a colon, so it is keyed in where the group stands.
        case .prose: .fields(prompts(of: tool).map { .init(key: "", name: $0.name, question: $0.question) })
        case .form(let form): table(tool, form)
        case .grid: .grid(grid(tool))
        }
    }

    private func field(_ prompt: Prompt) -> PaperModel.Field {
        .init(key: reading.label(of: prompt) ?? prompt.id.text, name: prompt.name, question: prompt.question)
    }

    /// Returns the columns as they are keyed in, the group first; with the rows that are there.
    private func table(_ tool: Tool, _ form: Form) -> PaperModel.Content {
        let columns = form.columns.filter { !$0.isLater }
        let rows = reading.rows(of: tool).map { row in
            PaperModel.Row(row.label, columns.map { open(reading.text(of: row, in: $0.id) ?? "") })
        }
        return .table(
            columns.map(column), rows, blank: rows.isEmpty ? PaperReading.blankRows.none : PaperReading.blankRows.some)
    }

    private func column(_ column: Column) -> PaperModel.Column {
        var width = 2
        var choices: [String] = []
        switch column.kind {
        case .yesNo, .number, .date, .money: width = 1
        case .choice(.listed(let answers)): choices = answers
        // What stands in another tool may be long, and is on its own sheet.
        case .choice(.items), .role, .person: break
        case .text: width = 3
        }
        return .init(column.name, choices: choices, isYesNo: column.kind == .yesNo, width: width)
    }

    private func grid(_ tool: Tool) -> GridModel {
        guard var grid = PictureContext(reading: reading, say: .nb).grid(tool) else {
            preconditionFailure("\(tool.id) is no grid")
        }
        for index in grid.items.indices { grid.items[index].text = open(grid.items[index].text) }
        return grid
    }

    // MARK: Cards and ballots

    private func cards(_ tool: Tool, blank: Int?) throws(PaperProblem) -> PaperModel.Content {
        guard !tool.isProse else { throw .noCards(tool: tool.name) }
        let places = tool.prompts == nil ? [""] : prompts(of: tool).map(\.name)
        let written = items(of: tool).map { PaperModel.Card($0.place, point($0.item)) }
        let count = blank ?? (written.isEmpty ? PaperReading.blankCards : 0)
        return .cards(written + places.flatMap { Array(repeating: PaperModel.Card($0), count: count) })
    }

    private func ballot(_ tool: Tool) throws(PaperProblem) -> PaperModel.Content {
        let items = items(of: tool)
        guard !tool.isProse, !items.isEmpty else { throw .nothingToChoose(tool: tool.name) }
        if tool.grid != nil { return .grid(grid(tool)) }
        return .ballot(items.map { point($0.item) })
    }

    /// Returns what there is to choose among, or to put on cards.
    private func items(of tool: Tool) -> [(item: Item, place: String)] {
        switch tool.shape {
        case .board, .prose:
            prompts(of: tool).flatMap { prompt in reading.items(in: tool, under: prompt).map { ($0, prompt.name) } }
        case .form: reading.groups(of: tool).flatMap { group in group.rows.map { ($0, group.name ?? "") } }
        case .grid: reading.placedItems(on: tool).map { ($0.item, "") }
        }
    }

    private func point(_ item: Item) -> PaperModel.Point { .init(item.label, open(reading.mainText(of: item))) }

    /// Returns the text, if it is for everybody: what lies on tables can be read in passing.
    private func open(_ text: String) -> String { isForEverybody(text) ? text : say(WallModel.held) }

    package init(reading: Reading, say: Language, prompt: Prompt? = nil, stage: Stage? = nil) {
        self.reading = reading
        self.say = say
        self.stage = stage
        self.prompt = prompt
    }
}
