import Library
import Planning
import Testing

@Suite("The Midt-Norge process as shipped")
struct MidtNorgeTests {
    private let process: Process

    init() throws {
        do {
            process = try ProcessLibrary(folder: Places.workshops).load("midt-norge")
        } catch {
            Issue.record("\(error.text)")
            throw error
        }
    }

    @Test("Five gatherings in order, each a day's work")
    func gatherings() {
        #expect(process.gatherings.map(\.number) == [1, 2, 3, 4, 5])
        let names = [
            "Oppstart", "Boligsosialt arbeid som velferdstiltak", "Medvirkning", "Økonomiske virkemidler",
            "Iverksetting",
        ]
        #expect(process.gatherings.map(\.name) == names)
        for gathering in process.gatherings {
            let minutes = gathering.agenda.compactMap(\.minutes)
            #expect(minutes.count == gathering.agenda.count, "\(gathering.name) has an item without minutes")
            #expect((270...390).contains(minutes.reduce(0, +)), "\(gathering.name)")
        }
    }

    @Test("Every tool of the method is there, and each belongs to a stage")
    func tools() {
        let expected: [ToolID] = [
            "om-planen", "revisjon", "arbeidsgruppe", "framdriftsplan", "forventningsavklaring", "problemområder",
            "swot",
            "kartlegging", "vid-forstand", "framtidsbilde", "gap", "målgrupper", "målområder", "mål", "rutenett",
            "innflytelse", "interessenter", "medvirkningsplan", "mobiliseringsplan", "møteplan", "innspill",
            "tilbakemelding", "virkemidler", "handlingsplan", "økonomirammer", "plantekst", "utfordringer", "bakgrunn",
            "læringselement", "forankring", "iverksetting", "høring", "frammøte", "beslutninger",
        ]
        // What is filled in by the way belongs to no gathering.
        let aside = process.purposes.filter(\.key.isAside).map(\.value)
        #expect(process.tools.map(\.id).filter { !aside.contains($0) } == expected)
        let used = Set(process.stages.flatMap(process.tools(in:)))
        // But the municipalities meet to see what they can solve together.
        #expect(used == Set(expected).union(["samarbeid"]))
    }

    @Test("The project leader prepares, and the group meets its first question in gathering 1")
    func stages() {
        #expect(process.tools(in: .before) == ["om-planen", "revisjon", "arbeidsgruppe", "framdriftsplan"])
        #expect(process.tools(in: .gathering(1)) == ["forventningsavklaring", "problemområder", "swot"])
        #expect(process.stage(of: "kartlegging") == .home(after: 1))
        #expect(process.stage(of: "virkemidler") == .gathering(4), "they are compared there")
    }

    @Test("Every tool says why, how, how long and what goes wrong")
    func guidance() {
        for tool in process.tools {
            #expect((1...4).contains(tool.guidance.pitfalls.count), "\(tool.id)")
            #expect(tool.guidance.minutes != nil, "\(tool.id)")
        }
    }

    @Test("Six openings, nine questions, five places of anchoring")
    func prompts() {
        #expect(prompts(of: "forventningsavklaring").count == 6)
        #expect(prompts(of: "iverksetting").count == 9)
        #expect(
            prompts(of: "forankring") == [
                "Administrasjon", "Politikk", "Eksterne aktører", "Brukere", "Resten av plansystemet",
            ])
        #expect(prompts(of: "swot") == ["Sterke sider", "Svake sider", "Muligheter", "Trusler"])
    }

    @Test("Three goal areas and thirteen things to map are given")
    func given() {
        let areas = process.tool("målområder")?.given.flatMap(\.fields).map(\.text)
        #expect(areas == ["Kommunale boliger", "Økonomiske virkemidler", "Innholdstjenester"])
        let items = process.tool("kartlegging")?.given ?? []
        let counts = Dictionary(grouping: items) { $0.fields[0].text }.mapValues(\.count)
        let expected = [
            "Kommunal organisering av det boligsosiale arbeidet": 3, "Innholdstjenester": 4,
            "Kommunale boliger": 6,
        ]
        #expect(counts == expected)
    }

    @Test(
        "Column headings are the method's own",
        arguments: [
            ("handlingsplan", ["Strategi", "Tiltak", "Ansvarlig", "Tidsfrist", "Kostnad"]),
            ("gap", ["Status i dag", "Behov/tiltak", "Visjon/drøm/framtidsønske"]),
            ("mobiliseringsplan", ["Målgruppe", "Hvem", "Hvordan", "Når", "Ansvar"]),
            (
                "møteplan",
                [
                    "Tidspunkt", "Hvorfor", "Hva", "Hvordan (arbeidsmåte/metode)", "Tid/min", "Hvem",
                    "Forberedelse (utstyr med mer)",
                ]
            ),
        ])
    func headings(tool: String, headings: [String]) {
        #expect(process.tool(ToolID(tool))?.form?.rowColumns.filter { !$0.isLater }.map(\.name) == headings)
    }

    @Test("A measure stands under a goal area and needs owner, deadline and money")
    func actionPlan() throws {
        let tool = try #require(process.tool("handlingsplan"))
        #expect(tool.form?.groupedBy == "målområde")
        #expect(tool.form?.column("målområde")?.kind == .choice(.items(of: "målområder")))
        #expect(tool.mainField == "tiltak")
        for column: ColumnID in ["ansvarlig", "tidsfrist", "kostnad"] {
            let castle = tool.checks.first { $0.rule == .filled(columns: [column]) }
            #expect(castle?.weight == .heavy, "without \(column) it is a castle in the air")
        }
        #expect(tool.lifts.contains(LiftRule(source: "gap", column: "behov", target: "tiltak")))
        let mapping = LiftRule(
            source: "kartlegging", target: "tiltak",
            condition: .init(column: "godt-nok", answers: ["nei", "vet ikke"]))
        #expect(tool.lifts.contains(mapping))
    }

    @Test("What the program itself uses tools for has a tool of the right shape")
    func purposes() throws {
        for purpose in [Purpose.participants, .attendance, .agenda, .progress, .decisions] {
            #expect(process.tool(for: purpose)?.form != nil, "\(purpose)")
        }
        #expect(process.tool(for: .parking)?.prompts != nil)
        let agenda = try #require(process.tool(for: .agenda)?.form)
        #expect(agenda.columns.contains { $0.kind == .number }, "minutes")
    }

    @Test("Both grids place the measures, with the ends the method names")
    func grids() throws {
        let cost = try #require(process.tool("rutenett")?.grid)
        #expect(cost.places == "handlingsplan")
        #expect([cost.x.one, cost.x.five] == ["Kan vente", "Haster"])
        #expect([cost.y.one, cost.y.five] == ["Mindre kostbart", "Svært kostbart"])
        #expect(!cost.y.oneOnTop, "the dear ones are drawn at the top")
        #expect(cost.highlight == Grid.Highlight(name: "Lavthengende frukter", y: 1...2))
        let influence = try #require(process.tool("innflytelse")?.grid)
        #expect(
            [influence.x.one, influence.x.five] == [
                "Har liten innflytelse over", "Har stor innflytelse over",
            ])
        #expect([influence.y.one, influence.y.five] == ["Har liten kunnskap om", "Har stor kunnskap om"])
        #expect(influence.y.oneOnTop)
    }

    @Test("The progress plan has its four phases and every task in its month")
    func progress() {
        let rows = process.tool("framdriftsplan")?.given ?? []
        let phases = rows.filter { $0.fields.contains(.init(column: "linje", text: "Faser")) }
        #expect(phases.count == 4)
        #expect(
            phases.allSatisfy { !$0.fields.contains { $0.column == "måned" } }, "the source gives no months")
        let months = rows.compactMap { row in
            row.fields.first { $0.column == "måned" }.flatMap { Int($0.text) }
        }
        #expect(months.count == rows.count - 4)
        #expect(months.allSatisfy { (1...14).contains($0) })
    }

    @Test("Nine roles, five voices and a glossary in plain words")
    func words() {
        #expect(process.roles.count == 9)
        #expect(process.voices.count == 5)
        #expect(process.glossary.count >= 60)
        let words = process.glossary.map(\.word)
        for word in ["luftslott", "startlån", "IGP", "kommunedelplan", "formannskap"] {
            #expect(words.contains(word))
        }
    }

    private func prompts(of tool: ToolID) -> [String] {
        guard case .listed(let prompts) = process.tool(tool)?.prompts else { return [] }
        return prompts.map(\.name)
    }
}
