import Planning

/// The variables of the plan documents, the same for every process. Which facts go on the front
/// page and which sections of text there are, the process decides.
package enum PlanSchema {
    /// A name from the process (the id of a prompt or a prose section) and what it is called.
    package struct Name: Sendable, Equatable {
        package var id: String
        package var title: String

        package init(_ id: String, _ title: String) {
            self.id = id
            self.title = title
        }
    }

    /// The names that mean something in every board; a prompt with such an id has no name of its own in templates.
    package static let boardNames: Set<String> = [
        "navn", "har-innhold", "antall", "gjenstår", "videre", "spørsmål", "stemmer", "side-om-side", "har-punkter",
        "avstemninger",
    ]

    /// Returns the variables for a process. `tools` are all its tools, `measures` is the id of the one with the
    /// measures of the plan, and `kinds` are the kinds of plan that its formal steps tell apart.
    package static func schema(
        facts: [Name], sections: [Name], tools: [Tool] = [], measures: ToolID? = nil, kinds: [String] = []
    ) -> ContextSchema {
        let plan = tools.first { $0.id == measures }
        return ContextSchema(
            front + byKind(kinds) + [
                .init("om", "Opplysningene på forsiden", .map(texts(facts))),
                .init("tekst", "Tekstene gruppa har skrevet", .map(texts(sections))),
                .init("egen-rekkefølge", "Sann når gruppa har flyttet på tiltakene selv", .flag),
                .init("målområder", "Målområdene i planen, i rekkefølge", .list(goalArea(plan, tools))),
                .init("uten-målområde", "Det som ikke er lagt til noe målområde", .map(looseMeasures(plan, tools))),
                .init("spor", "Tiltakene som bygger på noe, og hva det er", .list(trace)),
                .init("uten-spor", "Tiltakene som er skrevet rett inn i planen", .list(untraced)),
                .init(
                    "verktøy", "Verktøyene i prosessen, med kortnavnene sine",
                    .map(ContextSchema(tools.map { .init($0.id.text, $0.name, .map(ToolSchema.schema(of: $0))) }))),
                .init("samling", "Samlingen et referat gjelder", .map(GatheringSchema.schema(tools))),
                .init("uenighet", "Mindretallets syn, med det de gjelder", .list(VoteSchema.dissent)),
                .init("på-tvers", "Kommunene i en felles fil, ved siden av hverandre", .map(JointSchema.schema)),
                .init("oppfølging", "Hvordan det går med tiltakene", .map(AfterSchema.followUp)),
                .init(
                    "endringer", "Det som er endret fra en versjon av planen til en annen", .map(AfterSchema.changes)),
                .init("ordliste", "Ordene prosessen forklarer", .list(term)),
                .init("svarskjema", "Skjemaet de som uttaler seg, kan fylle ut", .map(reply)),
                .init(
                    "bilder", "Bilder av arbeidet, med nummer og bildetekst. Et bilde uten innhold finnes ikke",
                    .map(pictures)),
            ])
    }

    private static let front: [ContextSchema.Field] = [
        .init("kommune", "Navnet på kommunen, slik det skal stå på forsiden"),
        .init("plantype", "Hva slags plan det er, for eksempel «Boligsosial handlingsplan»"),
        .init("periode", "Planperioden, for eksempel «2027–2030»"),
        .init("målperiode", "Årene målene gjelder, som kan ha åpen slutt: «2027–20xx»; ellers planperioden"),
        .init(
            "måned-1",
            "Måneden framdriftsplanen teller som måned 1, for eksempel «oktober 2026»; tom når den ikke er sagt"),
        .init("prosess", "Navnet på prosessen gruppa har fulgt"),
        .init("dato", "Datoen dokumentet er laget"),
        .init("versjon", "Hvilken versjon av arbeidet dokumentet viser"),
        .init("utkast", "Sann så lenge planen ikke er vedtatt", .flag),
    ]

    private static func byKind(_ kinds: [String]) -> [ContextSchema.Field] {
        guard !kinds.isEmpty else { return [] }
        let flags = kinds.map { ContextSchema.Field($0, "Sann når planen er av slaget «\($0)»", .flag) }
        return [
            .init("slag", "Slaget plan, som loven ser det. Ingen er sann før det er sagt", .map(.init(flags))),
            .init("formelle-steg", "De formelle stegene fram til vedtaket", .map(steps)),
        ]
    }

    private static let steps = ContextSchema([
        .init("har-datoer", "Sann når minst ett av dem har en dato i framdriftsplanen", .flag),
        .init("tabell", "Tabell med stegene, hvem som har ansvaret, og fristen", .table),
    ])

    private static func texts(_ names: [Name], _ kind: ContextSchema.Kind = .paragraphs) -> ContextSchema {
        ContextSchema(names.map { .init($0.id, $0.title, kind) })
    }

    private static let pictures = ContextSchema([
        .init("sammensetning", "Hvem som er med, etter rolle", .picture),
        .init("framdriftsplan", "Framdriftsplanen som søyler, planlagt og faktisk", .picture),
        .init("swot", "SWOT-analysen som fire felt", .picture),
        .init("gap", "Veien fra status til ønsket, rad for rad", .picture),
        .init("rutenett", "Det første rutenettet, med plasseringene og hvor uenige deltakerne er", .picture),
        .init("rutenett2", "Det andre rutenettet", .picture),
        .init("kostnader", "Kostnadene etter år og målområde", .picture),
        .init("spor", "Veien fra det gruppa skrev først, til tiltakene", .picture),
    ])

    private static func goalArea(_ plan: Tool?, _ tools: [Tool]) -> ContextSchema {
        let rows = plan?.form.map { ToolSchema.group($0).fields.filter { $0.name != "navn" } } ?? []
        let own: [ContextSchema.Field] = [
            .init("nummer", "Nummeret i rekken: 1, 2, 3 …"),
            .init("navn", "Navnet på målområdet, uten ordet «Målområde»"),
            .init("mål", "Målet eller målene for området", .paragraphs),
            .init("hovedmål", "Det første målet, til bruk inne i en setning"),
            .init("tabell", "Tabellen med tiltakene", .table),
            .init("har-tiltak", "Sann når området har minst ett tiltak", .flag),
        ]
        let named = own.map(\.name)
        let more = rows.filter { !named.contains($0.name) } + goalAreaTools(tools, besides: plan)
        return ContextSchema(own + more.filter { !named.contains($0.name) })
    }

    /// Returns what other tools say about a goal area: texts asked for each of them, and rows in a group of its name.
    private static func goalAreaTools(_ tools: [Tool], besides plan: Tool?) -> [ContextSchema.Field] {
        tools.compactMap { tool in
            if case .items? = tool.prompts { return .init(tool.id.text, "\(tool.name) for området", .paragraphs) }
            guard let form = tool.form, form.groupedBy != nil, tool.id != plan?.id else { return nil }
            return .init(tool.id.text, "\(tool.name): radene som gjelder området", .list(ToolSchema.group(form)))
        }
    }

    private static func looseMeasures(_ plan: Tool?, _ tools: [Tool]) -> ContextSchema {
        let groups = tools.filter { $0.form?.groupedBy != nil && $0.id != plan?.id }.compactMap { tool in
            tool.form.map { form in
                ContextSchema.Field(
                    tool.id.text, "\(tool.name): radene som ikke gjelder noe målområde", .list(ToolSchema.group(form)))
            }
        }
        return ContextSchema(
            [
                .init("nummer", "Nummeret etter det siste målområdet"),
                .init("har-tiltak", "Sann når det finnes tiltak uten målområde", .flag),
                .init("tabell", "Tabellen med disse tiltakene", .table),
                .init("nummerert", "Den samme tabellen med kortnavnene først", .table),
            ] + groups)
    }

    private static let trace = ContextSchema([
        .init("id", "Kortnavnet på tiltaket, for eksempel «T4»"),
        .init("tiltak", "Tiltaket slik det står i planen"),
        .init("ledd", "Det tiltaket bygger på, det nærmeste først", .list(ToolSchema.link)),
    ])

    private static let untraced = ContextSchema([
        .init("id", "Kortnavnet på tiltaket"),
        .init("tiltak", "Tiltaket slik det står i planen"),
    ])

    private static let term = ContextSchema([
        .init("ord", "Ordet"),
        .init("betydning", "Hva det betyr"),
    ])

    private static let reply = ContextSchema([
        .init("avsender", "Tabell der de skriver hvem de er", .table),
        .init("tabell", "Tabell med tomme rader til merknadene", .table),
    ])
}
