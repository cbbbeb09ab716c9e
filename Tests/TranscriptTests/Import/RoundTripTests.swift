import CommandLine
import Documents
import Glibc
import Planning
import TestSupport
import Testing

/// What is exported of any plan comes back as it was in a new workshop, and exported again it is the same document.
///
/// A lone dash is not among the texts: in other people's plans it means that nothing is filled in.
@Suite(.enabled(if: TestHost.hasTools)) struct RoundTripTests {
    /// An empty plan, one with the texts that are most likely to be taken for something else, and a large one.
    /// `BOPLAN_ROUNDS=100 swift test --filter RoundTripTests` tries that many more.
    static let plans: [(seed: UInt64, measures: Int)] =
        [(1, 0), (6, 9), (21, 21), (4, 60)] + more.map { (UInt64($0), $0 % 40) }

    private static let more = 5..<(5 + (getenv("BOPLAN_ROUNDS").flatMap { Int(String(cString: $0)) } ?? 0))

    @Test(arguments: plans) func aPlanComesBackWhole(_ plan: (seed: UInt64, measures: Int)) throws {
        let world = TestHost()
        let old = try GeneratedPlan(seed: plan.seed, measures: plan.measures).make("gammel", in: world)
        let expected = try PlanContent(old)
        #expect(expected.measures.count == plan.measures)
        export(old, "gammel", "md,html,docx,odt,xlsx", world)
        for format in ["md", "html", "docx", "odt", "xlsx", "csv"] {
            let new = world.path("\(format).boplan")
            world.run("ny", new, "--kommune", "Prøvevik", "--periode", "2027–2030")
            world.errors = []
            let code = world.run("importer", new, world.path("gammel/handlingsplan." + format), "--rett-inn", "--ja")
            #expect(code == .done, "\(format): \(world.errors)")
            let found = try PlanContent(new)
            let measures = format == "xlsx" ? expected.measuresAsValues : expected.measures
            #expect(found.measures == measures, "\(format): measures")
            if format == "xlsx" {
                export(new, format, "xlsx", world)
                let (again, before) = (try rows(format, world), try rows("gammel", world))
                let differing = zip(again, before).first { $0 != $1 }
                #expect(again == before, "exported again: \(differing ?? ([], []))")
            }
            if format == "csv" || format == "xlsx" { continue }
            #expect(found.areas == expected.areas, "\(format): goal areas")
            for key in Set(found.texts.keys).union(expected.texts.keys) {
                #expect(found.texts[key] == expected.texts[key], "\(format): \(key)")
            }
            export(new, format, "md", world)
            let (again, before) = (try body(format, world), try body("gammel", world))
            let differing = zip(again, before).first { $0 != $1 }
            #expect(again == before, "\(format): exported again: \(differing ?? ("", ""))")
        }
    }

    @Test(arguments: ["md", "html", "docx", "odt", "xlsx"]) func whatComesBackIsThereAlready(_ format: String) throws {
        let world = TestHost()
        let plan = try GeneratedPlan(seed: 7, measures: 12).make("gammel", in: world)
        export(plan, "gammel", format, world)
        let before = try PlanContent(plan)
        world.errors = []
        let ids = world.output(of: "importer", plan, world.path("gammel/handlingsplan." + format), "--rett-inn")
        #expect(ids.isEmpty)
        #expect(world.errors.last == "Ingenting nytt å hente. 12 tiltak sto der fra før.", "\(world.errors)")
        #expect(try PlanContent(plan) == before)
    }

    private func export(_ plan: String, _ folder: String, _ formats: String, _ world: TestHost) {
        world.errors = []
        let code = world.run("eksporter", plan, "handlingsplan", "--format", formats, "--til", world.path(folder))
        #expect(code == .done, "\(world.errors)")
        let rows = world.output(of: "vis", plan, "handlingsplan", "--format", "csv")
        world.write(rows.joined(separator: "\r\n"), to: folder + "/handlingsplan.csv")
    }

    /// The measures in the spreadsheet without the short ids, and what they add up to. Goal areas are in no order of
    /// their own, and those without measures are not in a list of measures.
    private func rows(_ folder: String, _ world: TestHost) throws -> [[String]] {
        let templates = TemplateFolder(root: TestHost.repository + "/Templates")
        let parts = try PlanFile(templates: templates, tools: TestHost.tools)
            .parts(of: world.path(folder + "/handlingsplan.xlsx"))
        #expect(parts.count == 6, "three sheets")
        return parts.flatMap { part -> [[String]] in
            guard case .table(let rows) = part else { return [] }
            if rows[0].cells[0] != "Id" { return rows.suffix(1).map(\.cells) }
            return rows.map { Array($0.cells.dropFirst()) }
        }
        .sorted(by: ExampleSource.inOrder)
    }

    /// The document without its version and the annex, which tell of the workshop it was made of.
    private func body(_ folder: String, _ world: TestHost) throws -> [String] {
        let text = try #require(TestHost.text(world.path(folder + "/handlingsplan.md")))
        return text[..<(text.firstRange(of: "## Vedlegg")?.lowerBound ?? text.endIndex)].split(separator: "\n")
            .filter { !$0.contains(", versjon ") }
            // Pictures name measures by the short ids of the workshop, which a new one gives anew.
            .map { String($0).replacing(#/\bT\d+/#, with: "T") }
    }
}

/// What of a plan is to come back.
struct PlanContent: Equatable {
    var areas: Set<String> = []
    /// By goal area or section, in order.
    var texts: [String: [String]] = [:]
    /// Area, strategy, measure, responsible, deadline, cost; sorted, as documents order them by strategy and date.
    var measures: [[String]] = []

    init(_ file: String) throws {
        let reading = try GeneratedPlan.reading(file)
        let process = reading.process
        let plan = try #require(process.tool("handlingsplan"))
        areas = Set(reading.workshop.items(in: "målområder").map { reading.mainText(of: $0) })
        for tool in ["mål", "plantekst", "om-planen"].compactMap(process.tool) {
            for prompt in reading.prompts(of: tool) {
                let said = reading.items(in: tool, under: prompt).map { reading.mainText(of: $0) }
                if !said.isEmpty { texts[tool.id + " " + prompt.name] = said }
            }
        }
        let columns = try #require(plan.form?.columns.map(\.id))
        measures = reading.workshop.items(in: plan.id).map { row in columns.map { reading.text(of: row, in: $0) ?? "" }
        }
        .sorted(by: ExampleSource.inOrder)
    }

    /// The measures as a spreadsheet has them: a deadline that is one day is that day, and an amount is in kroner,
    /// with what is written around it.
    var measuresAsValues: [[String]] {
        measures.map { row in
            var row = row
            if let date = UnderstoodDate(row[4]), let day = date.start, date.end == day, !date.isRecurring {
                let parts = day.description.split(separator: "-")
                row[4] = parts.reversed().joined(separator: ".")
            }
            if let money = UnderstoodMoney(row[5]), money.upTo == nil {
                row[5] = AmountWords(row[5]).around(money.kroner, perYear: money.perYear)
            }
            return row
        }
        .sorted(by: ExampleSource.inOrder)
    }
}
