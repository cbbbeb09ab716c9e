import Planning

/// The variables of a tool: the same for every tool of one shape, and the names that the process gives its columns and
/// ledetekster.
enum ToolSchema {
    /// Returns the variables of a tool. Nothing in a process may take a name that means something in every tool.
    static func schema(of tool: Tool) -> ContextSchema {
        let own: [ContextSchema.Field]
        switch tool.shape {
        case .form(let form): own = fields(of: form)
        case .board, .prose: own = fields(of: tool)
        case .grid: own = grid
        }
        let names = common.map(\.name)
        return ContextSchema(common + own.filter { !names.contains($0.name) }, title: title(of: tool))
    }

    private static func title(of tool: Tool) -> String {
        switch tool.shape {
        case .form: "Et skjema"
        case .board, .prose: "En tavle eller en tekst"
        case .grid: "Et rutenett"
        }
    }

    private static let common: [ContextSchema.Field] = [
        .init("navn", "Navnet på verktøyet"),
        .init("har-innhold", "Sann når det står noe i verktøyet", .flag),
        .init("antall", "Hvor mange punkter eller rader det er"),
        .init("gjenstår", "Det sjekken savner", .list(remaining)),
        .init("videre", "Det som er løftet videre til andre verktøy", .list(point)),
        .init("avstemninger", "Avstemningene om det som står i verktøyet", .list(VoteSchema.vote)),
    ]

    static let remaining = ContextSchema(
        [
            .init("melding", "Spørsmålet til gruppa"),
            .init("gjelder", "Radene det gjelder, de tre første med kortnavn og tekst: «T1 Kjøpe; T4 Leie»"),
        ], title: "Noe som gjenstår")

    static let link = ContextSchema(
        [
            .init("verktøy", "Verktøyet det står i, for eksempel «SWOT-analyse»"),
            .init("id", "Kortnavnet der, for eksempel «V3»"),
            .init("tekst", "Det som står der"),
        ], title: "En henvisning")

    static let point = ContextSchema(item, title: "Et punkt")

    /// The variables of every point and row.
    static let item: [ContextSchema.Field] = [
        .init("id", "Kortnavnet, for eksempel «V3»"),
        .init("tekst", "Det som står der; i en rad hovedkolonnen"),
        .init("stemme", "Gruppa som sa det; tom når ingen gruppe var valgt"),
        .init("kommune", "Kommunen det kom fra; tom når dokumentet gjelder bare én"),
        .init("bygger-på", "Det som ble løftet hit", .list(link)),
        .init("ble-til", "Det som ble løftet videre", .list(link)),
    ]
}

// MARK: - Forms

extension ToolSchema {
    static let rowNames = Set(item.map(\.name))

    private static func fields(of form: Form) -> [ContextSchema.Field] {
        [
            .init("grupper", "Radene samlet etter kolonnen skjemaet er gruppert etter", .list(group(form)))
        ] + rows(form)
    }

    /// Returns the variables of rows that belong together. Everything in it is there for the form as a whole too.
    static func group(_ form: Form) -> ContextSchema {
        ContextSchema([.init("navn", "Navnet på gruppa av rader")] + rows(form), title: "En gruppe av rader")
    }

    private static func rows(_ form: Form) -> [ContextSchema.Field] {
        let cells = form.columns.filter { !rowNames.contains($0.id.text) }
        let sums = form.columns.filter { $0.kind == .number || $0.kind == .money }
        return [
            .init("har-rader", "Sann når det er minst én rad", .flag),
            .init("antall", "Hvor mange rader det er"),
            .init("tabell", "Tabell med alle kolonnene", .table),
            .init("nummerert", "Den samme tabellen med kortnavnene først", .table),
            .init("planlagt", "Tabell uten kolonnene som fylles ut senere", .table),
            .init("faktisk", "Tabell med hovedkolonnen, tid og det som fylles ut senere", .table),
            .init(
                "avvik", "Radene der det ble annerledes enn planlagt",
                .map([.init("har-rader", "Sann når det er slike", .flag), .init("tabell", "Tabell med dem", .table)])),
            .init(
                "rader", "Radene én for én",
                .list(
                    ContextSchema(
                        item + cells.map { .init($0.id.text, "Svaret i kolonnen «\($0.name)»") }, title: "En rad"))
            ),
            .init(
                "ubesvart", "Hvor mange rader som mangler svar i en kolonne",
                .map(ContextSchema(form.columns.map { .init($0.id.text, $0.name) }))),
            .init(
                "sum", "Summen av tall og kroner",
                .map(ContextSchema(sums.map { .init($0.id.text, $0.name, .map(sum)) }))),
        ]
    }

    private static let sum = ContextSchema([
        .init("verdi", "Summen, for eksempel «12 000 000 kr»"),
        .init("antall", "Hvor mange rader som er regnet med"),
        .init("av", "Hvor mange rader det er i alt"),
    ])
}

// MARK: - Boards, prose and grids

extension ToolSchema {
    /// Returns the prompts that the process names; those that are another tool's items have no names of their own.
    static func named(_ tool: Tool) -> [Prompt] {
        guard case .listed(let prompts)? = tool.prompts else { return [] }
        return prompts.filter { !PlanSchema.boardNames.contains($0.id.text) }
    }

    private static func fields(of tool: Tool) -> [ContextSchema.Field] {
        let named = named(tool).map { ContextSchema.Field($0.id.text, "«\($0.name)»", .map(prompt)) }
        return [
            .init("spørsmål", "Ledetekstene i rekkefølge", .list(prompt)),
            .init(
                "stemmer", "Det hver gruppe sa",
                .list(
                    [
                        .init("navn", "Gruppa"),
                        .init("har-punkter", "Sann når gruppa sa noe", .flag),
                        .init("spørsmål", "Ledetekstene, med det gruppa sa", .list(prompt)),
                    ] + named)),
            .init(
                "side-om-side", "To og to ledetekster ved siden av hverandre, gruppe for gruppe",
                .list([
                    .init("navn", "Navnet på de to"), .init("har-punkter", "Sann når det står noe under dem", .flag),
                    .init("tabell", "Tabellen", .table),
                ])),
        ] + named
    }

    static let prompt = ContextSchema(
        [
            .init("navn", "Navnet på ledeteksten"),
            .init("spørsmål", "Spørsmålet som blir stilt"),
            .init("har-punkter", "Sann når det står noe under", .flag),
            .init("antall", "Hvor mange punkter det er"),
            .init("punkter", "Punktene", .list(point)),
            .init("tekst", "Punktene som avsnitt", .paragraphs),
        ], title: "En ledetekst")

    private static let axis = ContextSchema([
        .init("navn", "Navnet på aksen"), .init("en", "Hva trinn 1 betyr"), .init("fem", "Hva trinn 5 betyr"),
    ])

    private static let grid: [ContextSchema.Field] = [
        .init("tabell", "Hvor alt er plassert: gruppas plassering, og hvor mange som satte det hvor", .table),
        .init("x", "Aksen bortover", .map(axis)),
        .init("y", "Aksen nedover", .map(axis)),
        .init(
            "uenighet", "Det deltakerne plasserte ulikt",
            .list(item + [.init("hvor", "Hvor de plasserte det")])),
        .init(
            "framhevet", "Det som ligger i rutene prosessen framhever",
            .map([
                .init("navn", "Hva disse rutene kalles"), .init("har-punkter", "Sann når det ligger noe der", .flag),
                .init("punkter", "Det som ligger der", .list(point)),
                .init("noen", "De fem første av dem", .list(point)),
            ])),
    ]
}

extension ContextSchema: ExpressibleByArrayLiteral {
    package init(arrayLiteral fields: Field...) { self.init(fields) }
}

extension ContextSchema.Kind {
    static func list(_ fields: [ContextSchema.Field]) -> Self { .list(ContextSchema(fields)) }
}
