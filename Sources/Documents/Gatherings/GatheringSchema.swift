import Planning

/// The variables of the minutes of a gathering.
enum GatheringSchema {
    static func schema(_ tools: [Tool]) -> ContextSchema {
        let groups = tools.compactMap { tool in
            tool.form.flatMap { form in
                form.groupedBy == nil
                    ? nil
                    : ContextSchema.Field(
                        tool.id.text, "\(tool.name): radene som gjelder samlingen", .list(ToolSchema.group(form)))
            }
        }
        return ContextSchema(own + groups)
    }

    private static let own: [ContextSchema.Field] = [
        .init("nummer", "Nummeret på samlingen"),
        .init("navn", "Navnet på samlingen"),
        .init("formål", "Hva samlingen er til", .paragraphs),
        .init("har-innhold", "Sann når det er sagt noe på samlingen", .flag),
        .init("når", "Dagen møtet ble holdt, og klokkeslett når klokka gikk; tom når ingen møter er ført"),
        .init(
            "møte", "Det som er ført om møtet: hvem som var der, ved navn, og resten av skjemaet for frammøte",
            .list([.init("navn", "Navnet på kolonnen"), .init("svar", "Svaret")])),
        .init("dagsorden", "Tabell med postene, med klokkeslett når møtet er holdt", .table),
        .init("parkert", "Det som ble parkert", .list(ToolSchema.link)),
        .init("stemmer", "Gruppene som har sagt noe", .list([.init("navn", "Gruppa")])),
        .init("verktøy", "Verktøyene som ble brukt, ett for ett", .list(tool)),
        .init("løftet", "Det som ble tatt med videre", .list(ToolSchema.link.fields + [to])),
        .init("slått-sammen", "Punktene som ble til ett", .list(ToolSchema.link.fields + [joined])),
        .init("plassert", "Det gruppa plasserte sammen", .list(ToolSchema.link.fields + [whereabouts])),
        .init("lagt-bort", "Det som ble strøket", .list(ToolSchema.link)),
        .init("valg", "Avstemningene om det som står i verktøyene", .list(VoteSchema.vote)),
        .init("uenighet", "Det deltakerne så ulikt på, og mindretallets syn", .list(ToolSchema.link.fields + [views])),
        .init("gjenstår", "Det sjekken savner", .list([.init("verktøy", "Verktøyet")] + ToolSchema.remaining.fields)),
        .init(
            "avklart", "Spørsmål fra sjekken som gruppa har svart på med en grunn",
            .list(
                [.init("verktøy", "Verktøyet")] + ToolSchema.remaining.fields + [.init("grunn", "Grunnen gruppa ga")])),
        .init(
            "hjemmearbeid", "Verktøyene gruppa arbeider med til neste gang",
            .list([.init("navn", "Navnet på verktøyet"), .init("hvorfor", "Hva det er godt for")])),
        .init("har-neste", "Sann når det kommer en samling til", .flag),
        .init(
            "neste", "Neste samling",
            .map([.init("nummer", "Nummeret"), .init("navn", "Navnet"), .init("formål", "Hva den er til")])),
    ]

    private static let to = ContextSchema.Field("ble-til", "Det det ble til", .list(ToolSchema.link))
    private static let joined = ContextSchema.Field("med", "Det som ble slått sammen med det", .list(ToolSchema.link))
    private static let whereabouts = ContextSchema.Field("hvor", "Hvor det ble plassert")
    private static let views = ContextSchema.Field("hva", "Hva de ulike synene er")

    private static let tool = ContextSchema([
        .init("navn", "Navnet på verktøyet"),
        .init("har-innhold", "Sann når det står noe i verktøyet", .flag),
        .init("spørsmål", "Ledetekstene med punktene, i en tavle eller tekst", .list(ToolSchema.prompt)),
        .init("grupper", "Radene gruppe for gruppe, i et gruppert skjema", .list(rows)),
        .init("rader", "Sann når verktøyet er et skjema uten grupper eller et rutenett", .flag),
        .init("tabell", "Tabellen, i et skjema eller et rutenett", .table),
    ])

    private static let rows = ContextSchema([
        .init("navn", "Navnet på gruppa av rader"), .init("har-rader", "Sann når det er minst én rad", .flag),
        .init("tabell", "Tabellen", .table),
    ])
}
