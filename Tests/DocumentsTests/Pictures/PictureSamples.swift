import TestSupport

@testable import Documents
@testable import Planning

/// Pictures of every kind, made up to be as difficult as people can make them.
enum PictureSamples {
    static let pictures = Pictures(.nb)
    static let sizes = [1, 3, 20, 60]

    /// Short and long, of long words, and what would be markup.
    static let texts =
        [
            "Detaljkartlegge kommunale boliger og bolig- og oppfølgingsbehov hos hver leietaker og boligsøker",
            "Kjøpe boliger", "Felles prosedyre med Namsmannen mot store husleierestanser, og en fast kontaktperson",
            "Boligtildelingsgruppekoordineringsansvarlighetsfordelingsoversikt for utleieboligvedlikeholdsplanlegging",
            "MMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMM WWWWWWWWWWWWWWWWWWWWWWW",
        ] + HostileText.markup

    static func text(_ index: Int) -> String { texts[index % texts.count] }

    /// All kinds with this many items each.
    static func all(_ count: Int) -> [Picture] {
        [
            pictures.grid(grid(count), name: "rutenett"),
            pictures.grid(grid(count, hasVoices: false), name: "rutenett"),
            pictures.grid(grid(count, isCrowded: true), name: "rutenett"),
            pictures.board(board(count), name: "swot"), pictures.gap(gap(count), name: "gap"),
            pictures.progress(progress(count), name: "framdriftsplan"),
            pictures.composition(composition(count), name: "sammensetning"),
            pictures.costs(costs(count), name: "kostnader"), pictures.trail(trail(count), name: "spor"),
        ].compactMap { $0 }
    }

    static func grid(_ count: Int, hasVoices: Bool = true, isCrowded: Bool = false) -> GridModel {
        let items = (0..<count).map { index in
            let own = isCrowded ? GridPoint.at(5, 1) : .at(1 + (index * index + index) % 5, 1 + index * 3 % 5)
            let voices = (0..<3).map { GridPoint.at(1 + (index + $0 * 2) % 5, 1 + (index * $0) % 5) }
            return GridModel.Item(
                "T\(index + 1)", text(index), own: index % 7 == 3 && hasVoices && !isCrowded ? nil : own,
                voices: hasVoices && !isCrowded ? voices : [])
        }
        return GridModel(
            tool: "Prioriteringsverktøy", x: .init(name: "Hast", one: "Kan vente", five: "Haster"),
            y: .init(name: "Kostnad", one: "Mindre kostbart", five: "Svært kostbart"),
            highlight: .init(name: "Lavthengende frukter", x: 1...5, y: 1...2), items: items)
    }

    static func board(_ count: Int) -> BoardModel {
        let prompts = ["Sterke sider", "Svake sider", "Muligheter", "Trusler"].enumerated().map { number, name in
            // One field stays empty.
            let points = (0..<(number == 2 ? 0 : count)).map { index in
                BoardModel.Point("V\(index + 1)", text(index + number), voice: index % 3 == 0 ? text(index) : "")
            }
            return BoardModel.Prompt(name, points)
        }
        return BoardModel(tool: "SWOT-analyse", prompts: prompts)
    }

    static func gap(_ count: Int) -> GapModel {
        let rows = (0..<count).map { index in
            GapModel.Row(
                "G\(index + 1)",
                [text(index), index % 4 == 1 ? nil : text(index + 1), index % 3 == 2 ? nil : text(index + 2)])
        }
        return GapModel(
            tool: "Gap-analyse", columns: ["Status i dag", "Behov/tiltak", "Visjon/drøm/framtidsønske"], rows: rows)
    }

    static func progress(_ count: Int) -> Schedule {
        let tasks = (0..<count).map { index in
            let planned = (index % 14 + 1)...(index % 14 + 1 + index % 3)
            let actual = index % 3 == 0 ? nil : (index % 14 + index % 4 + 1)...(index % 14 + index % 4 + 1)
            return task("F\(index + 1)", text(index), planned: planned, actual: actual)
        }
        return progress([("Gruppemøter", tasks), ("Faser", [task("F99", "Uten måned", planned: nil)])])
    }

    static func progress(_ lines: [(name: String, tasks: [Schedule.Task])]) -> Schedule {
        let guidance = Guidance(why: "", how: "")
        let form = Form(columns: [], prefix: "F", main: "")
        return Schedule(
            tool: Tool(id: "framdrift", name: "Framdriftsplan", guidance: guidance, shape: .form(form)),
            lines: lines.map { Schedule.Line(name: $0.name, tasks: $0.tasks) }, months: MonthCount(start: nil))
    }

    static func task(
        _ label: String, _ text: String, planned: ClosedRange<Int>?, actual: ClosedRange<Int>? = nil
    ) -> Schedule.Task {
        Schedule.Task(
            id: Stamp(ticks: 0, device: 0), label: label, text: text, planned: planned, actual: actual, isDone: false)
    }

    static func composition(_ count: Int) -> CompositionModel {
        let rows = (0..<max(2, count / 3)).map { index in
            CompositionModel.Row(text(index), [index % 3, index % 2, index == 1 ? count : 0])
        }
        return CompositionModel(
            tool: "Deltakere", groups: ["Arbeidsgruppe", "Styringsgruppe", "Referansegruppe"],
            rows: rows + [.init(nil, [1, 0, 0])])
    }

    static func costs(_ count: Int) -> CostModel {
        let years = Array(2027..<(2027 + min(12, max(1, count / 4))))
        let areas = (0..<max(1, count / 4)).map { area in
            CostModel.Area(
                area == 3 ? nil : text(area), years.map { Int64(($0 * 7 + area * 13) % 5) * 1_234_567 })
        }
        return CostModel(years: years, areas: areas, left: (0..<count).map { "T\($0)" })
    }

    static func trail(_ count: Int) -> TrailModel {
        let paths = (0..<count).map { index -> [TrailModel.Step] in
            let weak = TrailModel.Step("SWOT-analyse", "V\(index / 2)", text(index / 2))
            let need = TrailModel.Step("Gap-analyse", "G\(index)", text(index + 1))
            let measure = TrailModel.Step("Handlingsplan", "T\(index % 5 == 4 ? index - 1 : index)", text(index + 2))
            return index % 4 == 3 ? [weak, measure] : [weak, need, measure]
        }
        return TrailModel(paths: paths, untraced: 3)
    }
}

extension Box {
    func overlaps(_ other: Box) -> Bool {
        // A hair's breadth is rounding.
        x + 0.05 < other.right && other.x + 0.05 < right && y + 0.05 < other.bottom && other.y + 0.05 < bottom
    }

    func holds(_ other: Box, slack: Double = 0.6) -> Bool {
        other.x >= x - slack && other.right <= right + slack && other.y >= y - slack && other.bottom <= bottom + slack
    }
}
