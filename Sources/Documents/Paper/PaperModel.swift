import Planning

/// Something to write on where there is no screen: sheets, cards or ballots for one tool.
///
/// Every sheet is numbered, and says how what is written there is keyed in afterwards.
package struct PaperModel: Sendable, Equatable {
    /// The use of the paper. The raw value is what people call it, and a part of the file's name.
    package enum Kind: String, Sendable, CaseIterable {
        case sheet = "skjema"
        case cards = "kort"
        case ballot = "stemmeseddel"
    }

    /// Something asked on a sheet; `key` is typed before what is written there.
    package struct Field: Sendable, Equatable {
        package var key: String
        package var name: String
        package var question: String

        package init(key: String, name: String, question: String) {
            self.key = key
            self.name = name
            self.question = question
        }
    }

    package struct Column: Sendable, Equatable {
        package var name: String
        /// The answers to choose from; empty where anything may be written.
        package var choices: [String]
        package var isYesNo: Bool
        /// The width of the column beside the others, 1–3.
        package var width: Int

        package init(_ name: String, choices: [String] = [], isYesNo: Bool = false, width: Int = 2) {
            self.name = name
            self.choices = choices
            self.isYesNo = isYesNo
            self.width = width
        }
    }

    package typealias Point = BoardModel.Point

    /// A card; without a text it is to be written on.
    package struct Card: Sendable, Equatable {
        package var place: String
        package var point: Point?

        package init(_ place: String, _ point: Point? = nil) {
            self.place = place
            self.point = point
        }
    }

    package struct Row: Sendable, Equatable {
        package var label: String
        package var answers: [String]

        package init(_ label: String, _ answers: [String]) {
            self.label = label
            self.answers = answers
        }
    }

    package enum Content: Sendable, Equatable {
        case fields([Field])
        case table([Column], [Row], blank: Int)
        case grid(GridModel)
        case ballot([Point])
        case cards([Card])
    }

    package var place: String
    package var plan: String
    package var tool: String
    /// The instruction to people, in a sentence or two.
    package var how: String
    package var content: Content
    /// The number of copies of each sheet.
    package var copies: Int

    package init(place: String, plan: String, tool: String, how: String, content: Content, copies: Int) {
        self.place = place
        self.plan = plan
        self.tool = tool
        self.how = how
        self.content = content
        self.copies = copies
    }
}

// MARK: - As Typst has it

extension PaperModel {
    /// The value that the template `papir.typ` reads.
    var source: TypstValue {
        .map(
            [
                ("tittel", .text(place.isEmpty ? tool : "\(tool) – \(place)")), ("sted", .text(place)),
                ("plan", .text(plan)), ("verktøy", .text(tool)), ("hvordan", .text(how)), ("antall", .number(copies)),
                ("liggende", .flag(isWide)), ("slag", .text(look)),
            ] + fields)
    }

    private var isWide: Bool {
        switch content {
        case .table: true
        case .fields(let fields): fields.count == 4
        case .grid, .ballot, .cards: false
        }
    }

    private var look: String {
        switch content {
        case .fields: "tavle"
        case .table: "skjema"
        case .grid: "rutenett"
        case .ballot: "stemmeseddel"
        case .cards: "kort"
        }
    }

    private var fields: [(String, TypstValue)] {
        switch content {
        case .fields(let fields): return [("felter", .list(fields.enumerated().map { PaperModel.source($1, $0 + 1) }))]
        case .table(let columns, let rows, let blank):
            return [
                ("kolonner", .list(columns.map(PaperModel.source))), ("rader", .list(rows.map(PaperModel.source))),
                ("tomme", .number(blank)),
            ]
        case .grid(let grid): return PaperModel.source(grid)
        case .ballot(let points): return [("punkter", .list(points.map(PaperModel.source)))]
        case .cards(let cards): return [("kort", .list(cards.map(PaperModel.source)))]
        }
    }

    private static func source(_ field: Field, _ number: Int) -> TypstValue {
        .map([
            ("nr", .number(number)), ("ord", .text(field.key)), ("navn", .text(field.name)),
            ("spørsmål", .text(field.question)),
        ])
    }

    private static func source(_ column: Column) -> TypstValue {
        .map([
            ("navn", .text(column.name)), ("valg", .list(column.choices.map { .text($0) })),
            ("ja-nei", .flag(column.isYesNo)), ("bredde", .number(column.width)),
        ])
    }

    private static func source(_ row: Row) -> TypstValue {
        .map([("id", .text(row.label)), ("svar", .list(row.answers.map { .text($0) }))])
    }

    private static func source(_ point: Point) -> TypstValue {
        .map([("id", .text(point.label)), ("tekst", .text(point.text))])
    }

    private static func source(_ card: Card) -> TypstValue {
        .map([
            ("sted", .text(card.place)), ("id", .text(card.point?.label ?? "")),
            ("tekst", .text(card.point?.text ?? "")),
        ])
    }

    private static func source(_ grid: GridModel) -> [(String, TypstValue)] {
        func axis(_ axis: Axis) -> TypstValue {
            .map([
                ("navn", .text(axis.name)), ("en", .text(axis.one)), ("fem", .text(axis.five)),
                ("øverst", .flag(axis.oneOnTop)),
            ])
        }
        let points = grid.items.map { Point($0.label, $0.text) }
        return [
            ("x", axis(grid.x)), ("y", axis(grid.y)), ("punkter", .list(points.map(source))),
            // Without a list the grid has the page to itself.
            ("høyde", .number(points.isEmpty ? 38 : 20)),
        ]
    }
}
