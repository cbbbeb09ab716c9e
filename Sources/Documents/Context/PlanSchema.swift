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

    package static func schema(facts: [Name], sections: [Name]) -> ContextSchema {
        ContextSchema([
            .init("kommune", "Navnet på kommunen, slik det skal stå på forsiden"),
            .init("plantype", "Hva slags plan det er, for eksempel «Boligsosial handlingsplan»"),
            .init("periode", "Planperioden, for eksempel «2027–2030»"),
            .init("prosess", "Navnet på prosessen gruppa har fulgt"),
            .init("dato", "Datoen dokumentet er laget"),
            .init("versjon", "Hvilken versjon av arbeidet dokumentet viser"),
            .init("utkast", "Sann så lenge planen ikke er vedtatt", .flag),
            .init("om", "Opplysningene på forsiden", .map(texts(facts))),
            .init("tekst", "Tekstene gruppa har skrevet", .map(texts(sections))),
            .init("målområder", "Målområdene i planen, i rekkefølge", .list(goalArea)),
            .init("uten-målområde", "Tiltak som ikke er lagt til noe målområde", .map(looseMeasures)),
            .init("spor", "Tiltakene som bygger på noe, og hva det er", .list(trace)),
            .init(
                "bilder", "Bilder av arbeidet, med nummer og bildetekst. Et bilde uten innhold finnes ikke",
                .map(pictures)),
            .init("uten-spor", "Tiltakene som er skrevet rett inn i planen", .list(untraced)),
        ])
    }

    private static func texts(_ names: [Name]) -> ContextSchema {
        ContextSchema(names.map { .init($0.id, $0.title, .paragraphs) })
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

    private static let goalArea = ContextSchema([
        .init("nummer", "Nummeret i rekken: 1, 2, 3 …"),
        .init("navn", "Navnet på målområdet, uten ordet «Målområde»"),
        .init("mål", "Målet eller målene for området", .paragraphs),
        .init("tabell", "Tabellen med tiltakene", .table),
        .init("har-tiltak", "Sann når området har minst ett tiltak", .flag),
    ])

    private static let looseMeasures = ContextSchema([
        .init("har-tiltak", "Sann når det finnes slike tiltak", .flag),
        .init("tabell", "Tabellen med disse tiltakene", .table),
    ])

    private static let trace = ContextSchema([
        .init("id", "Kortnavnet på tiltaket, for eksempel «T4»"),
        .init("tiltak", "Tiltaket slik det står i planen"),
        .init("ledd", "Det tiltaket bygger på, det nærmeste først", .list(link)),
    ])

    private static let untraced = ContextSchema([
        .init("id", "Kortnavnet på tiltaket"),
        .init("tiltak", "Tiltaket slik det står i planen"),
    ])

    private static let link = ContextSchema([
        .init("verktøy", "Verktøyet det ble skrevet i, for eksempel «SWOT»"),
        .init("id", "Kortnavnet der, for eksempel «V3»"),
        .init("tekst", "Det som ble skrevet"),
    ])
}
