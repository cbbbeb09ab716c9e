import Planning

/// A small made-up process with one tool of each kind, in the likeness of a real one.
package enum SampleProcess {
    package static let process = Process(
        id: "prøve", name: "Prøveprosess", language: "nb", planType: "Boligsosial handlingsplan",
        voices: ["NAV/sosial", "Politisk"], roles: ["Boligsjef", "Rådmann"],
        gatherings: [start, priorities],
        tools: [expectations, swot, gap, areas, goals, measures, urgency, introduction])

    static let start = Gathering(
        number: 1, name: "Oppstart", purpose: "Vi blir kjent, og ser hvor skoen trykker.",
        agenda: [
            AgendaItem(what: "Velkommen", minutes: 15),
            AgendaItem(what: "Sterke og svake sider", how: "Alene, så i gruppa", minutes: 60, tool: "swot"),
        ],
        tools: ["forventninger", "swot"], homework: ["gap"])

    static let priorities = Gathering(
        number: 2, name: "Prioritering", purpose: "Vi velger ut tiltak.", tools: ["tiltak", "haster"])

    package static let expectations = Tool(
        id: "forventninger", name: "Forventningsavklaring", guidance: guidance,
        shape: .board(
            Board(
                prompts: .listed([
                    Prompt(
                        id: "oppnå", name: "Dette vil vi oppnå", question: "Hva vil dere oppnå?", prefix: "F"),
                    Prompt(
                        id: "rolle", name: "Vår egen rolle", question: "Hva er rollen deres?", prefix: "F"),
                ]))))

    package static let swot = Tool(
        id: "swot", name: "SWOT-analyse", guidance: guidance,
        shape: .board(
            Board(
                prompts: .listed([
                    Prompt(id: "sterke", name: "Sterke sider", question: "Hva er dere gode på?", prefix: "S"),
                    Prompt(id: "svake", name: "Svake sider", question: "Hva går dårlig?", prefix: "V"),
                    Prompt(
                        id: "muligheter", name: "Muligheter", question: "Hva kan dere få til?", prefix: "M"),
                    Prompt(id: "trusler", name: "Trusler", question: "Hva kan gå galt?", prefix: "R"),
                ]), keepsVoice: true)),
        checks: [Check(rule: .atLeast(1, prompt: "trusler"), message: "Tenk på hva som kan stanse dere.")])

    package static let gap = Tool(
        id: "gap", name: "Gap-analyse", guidance: guidance,
        shape: .form(
            Form(
                columns: [
                    Column(id: "status", name: "Status i dag", question: "Hvordan er det?"),
                    Column(id: "behov", name: "Behov/tiltak", question: "Hva trengs?"),
                    Column(id: "visjon", name: "Visjon/drøm/framtidsønske", question: "Hvor vil dere?"),
                ], prefix: "G", main: "status")),
        lifts: [LiftRule(source: "swot", prompt: "svake", target: "status")])

    package static let areas = Tool(
        id: "målområder", name: "Målområder", guidance: guidance,
        shape: .form(
            Form(
                columns: [Column(id: "navn", name: "Navn", question: "Hva heter det?")], prefix: "MO",
                main: "navn")))

    package static let goals = Tool(
        id: "mål", name: "Mål", guidance: guidance,
        shape: .board(Board(prompts: .items(of: "målområder", question: "Hva er målet?", prefix: "L"))))

    package static let measures = Tool(
        id: "tiltak", name: "Tiltak", guidance: guidance,
        shape: .form(
            Form(
                columns: [
                    Column(
                        id: "målområde", name: "Målområde", question: "Hvilket?",
                        kind: .choice(.items(of: "målområder"))),
                    Column(id: "strategi", name: "Strategi", question: "Hvilken vei?"),
                    Column(id: "tiltak", name: "Tiltak", question: "Hva skal gjøres?"),
                    Column(id: "ansvarlig", name: "Ansvarlig", question: "Hvem?", kind: .role),
                    Column(id: "tidsfrist", name: "Tidsfrist", question: "Når?", kind: .date),
                    Column(id: "kostnad", name: "Kostnad", question: "Hva koster det?", kind: .money),
                ], prefix: "T", main: "tiltak", groupedBy: "målområde")),
        lifts: [LiftRule(source: "gap", column: "behov", target: "tiltak")],
        checks: [
            Check(
                rule: .filled(columns: ["ansvarlig", "tidsfrist"]),
                message: "Uten eier og frist blir det luft.")
        ])

    package static let urgency = Tool(
        id: "haster", name: "Hast og kostnad", guidance: guidance,
        shape: .grid(
            Grid(
                places: "tiltak", x: Axis(name: "Hast", one: "Kan vente", five: "Haster"),
                y: Axis(name: "Kostnad", one: "Svært kostbart", five: "Mindre kostbart", oneOnTop: true),
                highlight: Grid.Highlight(name: "Lavthengende frukter", y: 4...5))))

    package static let introduction = Tool(
        id: "innledning", name: "Innledning", guidance: guidance,
        shape: .prose(
            Prose(
                sections: .listed([
                    Prompt(id: "hva", name: "Hva er planen?", question: "Hva er planen?", prefix: "A"),
                    Prompt(id: "lov", name: "Lovverk", question: "Hva sier loven?", prefix: "A"),
                ]))))

    private static let guidance = Guidance(why: "For å komme videre.", how: "Snakk sammen.")
}
