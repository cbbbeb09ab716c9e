import Documents
import Planning
import TestSupport
import Testing

@testable import Conversation

/// Nothing that was said is lost from the document that should hold it.
@Suite(.enabled(if: TestHost.hasTools)) struct DocumentContentTests {
    /// Each document with the tools it has to hold whole.
    static let holdings: [(document: String, tools: [ToolID])] = [
        ("handlingsplan", ["handlingsplan", "plantekst", "mål"]),
        (
            "datagrunnlag",
            [
                "plantekst", "bakgrunn", "utfordringer", "kartlegging", "virkemidler", "målgrupper", "mål",
                "arbeidsgruppe", "handlingsplan",
            ]
        ),
        ("høringsutkast", ["plantekst", "høring", "mål", "handlingsplan"]),
        ("planprogram", ["interessenter"]),
        ("medvirkningsplan", ["medvirkningsplan", "innspill", "interessenter"]),
        ("mobiliseringsplan", ["mobiliseringsplan"]), ("møteplan", ["møteplan"]),
        ("framdriftsplan", ["framdriftsplan"]), ("swot", ["swot"]), ("gap", ["gap"]),
    ]

    @Test(arguments: holdings, [1, 2, 3] as [UInt64])
    func holdsEveryWord(_ holding: (document: String, tools: [ToolID]), seed: UInt64) throws {
        let generated = GeneratedWorkshop(seed: seed)
        let markdown = try DocumentBench().markdown(holding.document, of: generated.sample.reading)
        for tool in holding.tools {
            let words = generated.words[tool, default: []]
            #expect(!words.isEmpty, "\(tool) was given nothing to hold")
            let lost = words.filter { !markdown.contains($0) }
            #expect(lost.isEmpty, "\(holding.document) lost \(lost) of \(tool), seed \(seed)")
        }
    }

    /// The minutes have all that was said with the tools of the gathering, and nothing that another one asks alone.
    @Test(arguments: [1, 2, 3, 4, 5], [1, 2] as [UInt64])
    func minutesHoldEveryWordOfTheirGathering(_ number: Int, seed: UInt64) throws {
        let generated = GeneratedWorkshop(seed: seed)
        let markdown = try DocumentBench().markdown("referat", of: generated.sample.reading, gathering: number)
        for tool in DocumentBench.process.gatherings[number - 1].tools {
            let words = generated.words[tool, default: []]
            let own = words.filter { generated.gatherings[$0] ?? number == number }
            let others = words.filter { !own.contains($0) }
            #expect(!own.isEmpty || generated.words[tool] == nil, "\(tool) was given nothing for \(number)")
            let strange = others.filter { markdown.contains($0) }
            #expect(strange.isEmpty, "the minutes of \(number) have \(strange) of another, seed \(seed)")
            let lost = own.filter { !markdown.contains($0) }
            #expect(lost.isEmpty, "the minutes of \(number) lost \(lost) of \(tool), seed \(seed)")
        }
    }
}

/// A workshop where something is said in every tool, each time a word that is found nowhere else.
struct GeneratedWorkshop {
    private(set) var sample = SampleWorkshop(process: DocumentBench.process)
    /// What was said, by tool.
    private(set) var words: [ToolID: [String]] = [:]
    /// The gathering that alone asks for a word; none for those that no single one asks for.
    private(set) var gatherings: [String: Int] = [:]
    private var random: SeededGenerator
    private var count = 0

    init(seed: UInt64) {
        random = SeededGenerator(seed: seed)
        sample.addGiven()
        // Prompts and choices that are other tools' items need those to be there.
        let tools = sample.process.tools
        let later = tools.filter {
            $0.prompts.map(\.isItems) ?? false || $0.form?.groupColumn.map(\.choosesItems) ?? false
        }
        for tool in tools where !later.contains(tool) { fill(tool) }
        for tool in later { fill(tool) }
    }

    private mutating func fill(_ tool: Tool) {
        for prompt in sample.reading.prompts(of: tool) {
            for _ in 0..<(1 + random.below(3)) {
                let voice = random.pick(["", "Politisk", "NAV/sosial", "En som kom innom"])
                let word = word(in: tool)
                gatherings[word] = prompt.gathering
                sample.point(word, in: tool.id, under: prompt.id.text, by: voice)
            }
        }
        guard let form = tool.form else { return }
        for _ in 0..<(3 + random.below(4)) {
            let row = sample.row(in: tool.id, [:])
            for column in form.columns where column.id != form.groupedBy || !random.chance(1, of: 5) {
                if let answer = answer(column, in: tool) { sample.answer(row, column.id, answer) }
            }
        }
    }

    private mutating func answer(_ column: Column, in tool: Tool) -> String? {
        switch column.kind {
        case .choice:
            let options = sample.reading.options(of: column)
            return options.isEmpty ? nil : random.pick(options).value
        case .date: return "mai 2028"
        case .money: return "400 000 kr"
        case .number: return String(1 + random.below(14))
        case .yesNo: return random.pick(["ja", "nei", "vet ikke"])
        case .text, .person, .role: return word(in: tool)
        }
    }

    private mutating func word(in tool: Tool) -> String {
        count += 1
        let word = "Ord\(count)Slutt"
        words[tool.id, default: []].append(word)
        return word
    }
}

extension Prompts {
    fileprivate var isItems: Bool {
        if case .items = self { return true }
        return false
    }
}

extension Column {
    fileprivate var choosesItems: Bool {
        if case .choice(.items) = kind { return true }
        return false
    }
}

/// Small documents, whole: what stands where. `BOPLAN_UPDATE_GOLDENS=1 swift test --filter DocumentGolden` writes
/// what is made now: read it all.
@Suite(.enabled(if: TestHost.hasTools)) struct DocumentGoldenTests {
    @Test(arguments: DocumentBench.process.documents) func isAsItWas(_ document: String) throws {
        let markdown = try DocumentBench().markdown(document, of: Self.reading, gathering: 1)
        let path = Goldens.path("Export/\(document).md")
        if Goldens.isUpdating { TestHost.overwrite(path, with: markdown) }
        #expect(TestHost.text(path) == markdown, "\(document) has changed; see \(path)")
    }

    /// The evening of a small group: something lifted, something joined, placed, disagreed on and set aside.
    static let reading: Reading = {
        var process = DocumentBench.process
        process.glossary = process.glossary.filter { ["luftslott", "årshjul", "høring"].contains($0.word) }
        var sample = SampleWorkshop(process: process, municipality: "Prøvevik")
        sample.point("Kommunedirektøren", in: "om-planen", under: "eier")
        sample.point("En gruppe på fem skal lage planen.", in: "om-planen", under: "mandat")
        sample.point("Alle skal ha et trygt hjem.", in: "plantekst", under: "boligsosiale-mål")
        sample.point("Flere bor alene.", in: "bakgrunn", under: "utviklingstrekk")
        sample.point("1. april 2027", in: "høring", under: "høringsfrist")
        sample.meet()
        sample.plan()
        return sample.reading
    }()
}

extension SampleWorkshop {
    fileprivate mutating func meet() {
        row(in: "frammøte", ["samling": "Oppstart", "dato": "12. januar 2027", "til-stede": "NAV og boligkontoret"])
        row(in: "beslutninger", ["samling": "Oppstart", "beslutning": "Vi møtes annenhver uke", "ansvarlig": "NAV"])
        row(in: "arbeidsgruppe", ["gruppe": "Arbeidsgruppe", "hvem": "Veileder", "rolle": "NAV"])
        row(in: "framdriftsplan", ["linje": "Gruppemøter", "måned": "1", "oppgave": "Starte", "faktisk": "2"])
        row(in: "framdriftsplan", ["linje": "Gruppemøter", "måned": "3", "oppgave": "Kartlegge"])
        point("Kjenner brukerne", in: "swot", under: "sterke", by: "NAV/sosial")
        let weak = point("Få små boliger", in: "swot", under: "svake", by: "NAV/sosial")
        let same = point("For store boliger", in: "swot", under: "svake", by: "Politisk")
        write(.join(same, into: weak))
        let gone = point("Været", in: "swot", under: "trusler", by: "Politisk")
        write(.strike(gone, seen: []))
        let gap = row(in: "gap", ["status": "Få små boliger", "behov": "Skaffe små boliger", "visjon": "Ingen venter"])
        write(.lift(gap, from: weak))
    }

    fileprivate mutating func plan() {
        let area = point("Kommunale boliger", in: "målområder", under: "område")
        point("Alle får en bolig som passer.", in: "mål", under: area.description)
        point("Boligene er for store.", in: "utfordringer", under: area.description)
        row(in: "kartlegging", ["område": "Kommunale boliger", "tema": "Antall", "vet": "214 boliger"])
        row(in: "virkemidler", ["eier": "Husbanken", "virkemiddel": "Startlån", "i-bruk": "ja"])
        row(in: "målgrupper", ["målgruppe": "Unge", "rekkefølge": "1"])
        row(in: "interessenter", ["type": "Frivillig", "interessent": "Frivilligsentralen", "organisert": "ja"])
        let meeting = row(
            in: "medvirkningsplan",
            ["fase": "Medvirkning", "hvem": "Leietakere", "tema": "Et godt hjem", "antall": "14"])
        let remark = row(
            in: "innspill", ["møte": meeting.description, "innspill": "Fellesrom", "utfall": "Brukt", "grunn": "Godt"])
        row(in: "mobiliseringsplan", ["møte": "I mars", "målgruppe": "Leietakere", "hvordan": "Hjemme"])
        row(in: "møteplan", ["møte": "I mars", "hva": "Velkommen", "tid": "15"])
        let homes = row(
            in: "handlingsplan",
            ["målområde": area.description, "strategi": "Flere", "tiltak": "Kjøpe", "kostnad": "2 mill."])
        write(.lift(homes, from: timeline.workshop.items(in: "gap")[0].id))
        let room = row(in: "handlingsplan", ["tiltak": "Lage fellesrom"])
        write(.lift(room, from: remark))
        for (voice, urgency) in [("NAV/sosial", 5), ("Politisk", 1)] {
            place(homes, on: "rutenett", urgency, 2, by: voice)
        }
        place(homes, on: "rutenett", 4, 2)
    }
}

/// One document of several municipalities' workshops.
@Suite(.enabled(if: TestHost.hasTools)) struct AcrossMunicipalitiesTests {
    @Test func pointsStandByFunctionWithTheirMunicipality() throws {
        let world = TestHost()
        let strong = [("Molde", "Kjenner brukerne"), ("Malvik", "Faste møter"), ("Levanger", "Egen bank")]
        for (index, (name, point)) in strong.enumerated() {
            world.device = UInt32(index + 1)
            let file = world.path("\(name).boplan")
            #expect(world.run("ny", file, "--kommune", name, "--periode", "2027–2030") == .done)
            #expect(world.run(file, "-c", "/som NAV/sosial", "/swot sterke", point) == .done, "\(world.errors)")
        }
        let (files, out) = (strong.map { world.path("\($0.0).boplan") }, world.path("ut"))
        #expect(
            world.run(
                "eksporter", files[0], "swot", "--med", files[1], "--med", files[2], "--format", "md", "--til", out)
                == .done, "\(world.errors)")
        let markdown = try #require(TestHost.text(out + "/swot.md"))
        #expect(markdown.contains("Molde, Malvik og Levanger – Boligsosial handlingsplan"))
        let row =
            "| NAV/sosial | S1 Kjenner brukerne (Molde)<br>S1b Faste møter (Malvik)<br>S1c Egen bank (Levanger) | – |"
        #expect(markdown.contains(row), "\(markdown)")
    }

    /// What a group said that another group's point was joined into, still stands in its row.
    @Test func aJoinedPointStandsInTheRowsOfBothGroups() throws {
        let markdown = try DocumentBench().markdown("swot", of: DocumentGoldenTests.reading)
        #expect(markdown.contains("| Politisk | – | V1 Få små boliger |"), "\(markdown)")
        #expect(markdown.contains("| NAV/sosial | S1 Kjenner brukerne | V1 Få små boliger |"), "\(markdown)")
    }
}
