/// The variables of a document across municipalities; they have values in a joint workshop only.
enum JointSchema {
    static let schema: ContextSchema = [
        .init("har-innhold", "Sann i en felles fil, laget med «boplan samling»", .flag),
        .init("kommuner", "Kommunene, i den rekkefølgen de kom", .list(municipality)),
        .init("oversikt", "Tabell med en rad for hver kommune", .table),
        .init("tavler", "Tavlene kommunene sammenligner", .list(part)),
        .init("rutenett", "Rutenettene, med alle kommunene oppå hverandre", .list(tables)),
        .init("virkemidler", "Virkemidlene etter innbyggertall", .list(tables)),
        .init("har-likt", "Sann når flere kommuner sier noe som ligner", .flag),
        .init("likt", "Tabell med det flere kommuner sier", .table),
    ]

    private static let municipality: [ContextSchema.Field] = [
        .init("navn", "Navnet på kommunen"), .init("innbyggere", "Hvor mange som bor der"),
    ]

    private static let tables: [ContextSchema.Field] = [
        .init("navn", "Navnet"), .init("har-punkter", "Sann når det står noe der", .flag),
        .init("tabell", "Tabellen", .table),
    ]

    private static let part: [ContextSchema.Field] = [
        .init("navn", "Navnet på tavla"), .init("har-punkter", "Sann når det står noe der", .flag),
        .init("deler", "Én for hver gruppe eller ledetekst", .list(tables)),
    ]
}
