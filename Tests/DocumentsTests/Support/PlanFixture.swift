@testable import Documents

/// A plan for a municipality that does not exist, made up to try every variable.
enum PlanFixture {
    static let schema = PlanSchema.schema(facts: names.facts, sections: names.sections)

    /// What the process behind it asks for.
    static let names: (facts: [PlanSchema.Name], sections: [PlanSchema.Name]) = (
        [
            .init("eier", "Hvem som eier planen"), .init("vedtas", "Hvem som vedtar planen"),
            .init("status", "Hvilken status planen har"), .init("binder", "Hva planen binder"),
            .init("mandat", "Hvilket oppdrag gruppa har fått"),
            .init("sammenheng", "Hvordan planen henger sammen med kommuneplan, økonomiplan og budsjett"),
            .init("lesere", "Hvem planen er skrevet for"),
        ],
        [
            .init("hva-er", "Hva er boligsosial handlingsplan?"), .init("lovverk", "Lovverk"),
            .init("føringer", "Statlige og kommunale føringer"),
            .init("boligsosiale-mål", "Boligsosiale mål"), .init("prinsipper", "Styrende prinsipper"),
        ]
    )

    static let context = plan()

    /// `extra` measures are added to the first goal area, to make a plan of any size.
    static func plan(extra: Int = 0) -> ContextValue {
        let more = (0..<extra).map { number in
            row(
                "Dempe bostedsløshet \(number)", "Følge opp leieforhold \(number) før de ryker",
                "NAV", "2028", "0,2 mill. kr")
        }
        return .map([
            "kommune": .text("Prøvevik kommune"),
            "plantype": .text("Boligsosial handlingsplan"),
            "periode": .text("2027–2030"),
            "målperiode": .text("2027–2030"),
            "prosess": .text("Midt-Norge"),
            "dato": .text("15. januar 2027"),
            "versjon": .text("3"),
            "utkast": .flag(true),
            "om": facts,
            "tekst": texts,
            "målområder": .list([
                goalArea("1", "Kommunale boliger", .paragraphs([homesGoal]), measures + more),
                goalArea("2", "Økonomiske virkemidler", .missing("Mål"), []),
                goalArea(
                    "3", "Innholdstjenester", .paragraphs(["Flere får hjelp til å bo.", "Færre flytter."]),
                    services),
            ]),
            "uten-målområde": .map([
                "har-tiltak": .flag(true),
                "tabell": table([row("", "Kurs i kommunens boligdata", "", "", "")]),
            ]),
            "egen-rekkefølge": .flag(false),
            "spor": .list(traces),
        ])
    }

    private static let homesGoal = """
        Alle som leier av kommunen, bor i en bolig som er trygg, i god stand og passer til husstanden. \
        Ingen venter mer enn seks måneder.
        """

    private static let facts: ContextValue = .map([
        "eier": .paragraphs(["Kommunedirektøren ved kommunalsjefen for helse og velferd"]),
        "vedtas": .paragraphs(["Kommunestyret"]),
        "status": .paragraphs(["Temaplan etter plan- og bygningsloven"]),
        "binder": .missing("Hva planen binder"),
    ])

    private static let texts: ContextValue = .map([
        "hva-er": .paragraphs([
            """
            Planen er oppdiktet og viser hvordan en boligsosial handlingsplan kan se ut. Den sier hva \
            kommunen vil gjøre for at de som ikke klarer det alene, skal få og beholde et godt hjem.
            """,
            "Planen rulleres hvert annet år, sammen med økonomiplanen.",
        ]),
        "lovverk": .missing("Lovverk"),
        "føringer": .paragraphs([
            "Nasjonal strategi for den sosiale boligpolitikken.", "Kommuneplanens samfunnsdel.",
        ]),
        "boligsosiale-mål": .paragraphs(["Alle skal ha et trygt hjem.", "Hjelpen følger den som flytter."]),
        "prinsipper": .missing("Styrende prinsipper"),
    ])

    private static let measures = [
        row(
            "Bedre bruk av boligene vi har",
            "Gå gjennom alle leiekontrakter og lage rutine for bytte av bolig",
            "Eiendom", "Innen 1. juni 2027", "Innenfor rammen"),
        row("", "Tilstandsvurdering av boligmassen", "Teknisk drift", "2027", "450 000 kr"),
        row(
            "Flere små boliger", "Kjøpe ti ettroms leiligheter nær sentrum", "Eiendom", "2028–2029",
            "22 mill. kr"),
    ]

    private static let services = [
        [
            DocumentTable.Cell("Booppfølging"),
            .init(["Ansette to miljøterapeuter.", "Lage vaktordning på kveldstid."]),
            "Helse og omsorg", "2028", "1,6 mill. kr per år",
        ]
    ]

    private static func goalArea(
        _ number: String, _ name: String, _ goal: ContextValue, _ rows: [[DocumentTable.Cell]]
    ) -> ContextValue {
        .map([
            "nummer": .text(number), "navn": .text(name), "mål": goal, "tabell": table(rows),
            "har-tiltak": .flag(!rows.isEmpty),
        ])
    }

    private static func row(_ cells: String...) -> [DocumentTable.Cell] { cells.map { .init($0) } }

    private static func table(_ rows: [[DocumentTable.Cell]]) -> ContextValue {
        let columns: [DocumentTable.Column] = [
            .init("Strategi", width: 4), .init("Tiltak", width: 6), .init("Ansvarlig", width: 3),
            .init("Tidsfrist", width: 3), .init("Kostnad", width: 3),
        ]
        return .table(DocumentTable(columns: columns, rows: rows))
    }

    private static let traces: [ContextValue] = [
        trace(
            "T1", "Gå gjennom alle leiekontrakter og lage rutine for bytte av bolig",
            [
                ("Gap-analyse", "G2", "Bedre bruk av boligene vi har"),
                ("SWOT, svake sider", "V3", "Ingen vet hvem som bor i for store boliger"),
            ]),
        trace("T2", "Tilstandsvurdering av boligmassen", [("Kartlegging", "K7", "Tilstand: vet ikke")]),
        trace("T3", "Kjøpe ti ettroms leiligheter nær sentrum", []),
    ]

    private static func trace(
        _ id: String, _ measure: String, _ links: [(String, String, String)]
    ) -> ContextValue {
        .map([
            "id": .text(id), "tiltak": .text(measure),
            "ledd": .list(
                links.map { .map(["verktøy": .text($0.0), "id": .text($0.1), "tekst": .text($0.2)]) }),
        ])
    }
}
