/// The variables of documents on a plan that is adopted: how its measures go, and what was changed in it.
enum AfterSchema {
    static let followUp: ContextSchema = [
        .init("har-meldinger", "Sann når det er meldt noe om minst ett tiltak", .flag),
        .init("dag", "Dagen rapporten gjelder, slik den skrives"),
        .init("antall", "Hvor mange tiltak planen har"),
        .init("oversikt", "Tabell med hvor mange tiltak som har hver status", .table),
        .init("deler", "Tiltakene etter status: over fristen, i gang, utsatt … Bare de det er noen i", .list(part)),
        .init("kommende", "Tiltakene med frist det neste halvåret", .map(ContextSchema(part))),
        .init("har-penger", "Sann når noen har skrevet et beløp", .flag),
        .init("penger", "Tabell med planlagt og brukt, målområde for målområde", .table),
        .init("målområder", "Målområdene som har tiltak, med mål og resultater", .list(area)),
        .init("lærdom", "Spørsmålene som stilles hver gang, med svarene", .list(question)),
    ]

    private static let part: [ContextSchema.Field] = [
        .init("navn", "Hva delen heter"),
        .init("har-tiltak", "Sann når det er minst ett tiltak", .flag),
        .init("antall", "Hvor mange tiltak det er"),
        .init("tabell", "Tabell med tiltakene", .table),
    ]

    private static let area: [ContextSchema.Field] = [
        .init("navn", "Navnet på målområdet"),
        .init("mål", "Målene for området", .paragraphs),
        .init("tabell", "Tabell med tiltakene, status og resultat", .table),
    ]

    private static let question: [ContextSchema.Field] = [
        .init("navn", "Spørsmålet"),
        .init("tabell", "Tabell med svarene, det eldste først", .table),
    ]

    static let changes: ContextSchema = [
        .init("er-sammenlignet", "Sann når to versjoner er sammenlignet, med «boplan endringer»", .flag),
        .init("har-endringer", "Sann når noe er endret", .flag),
        .init("fra", "Hva det sammenlignes med"),
        .init("til", "Hva som er nytt"),
        .init("antall", "Hvor mange endringer det er"),
        .init("oversikt", "Tabell med hvor mye som er endret i hvert kapittel", .table),
        .init("kapitler", "Kapitlene det er endret noe i", .list(chapter)),
    ]

    private static let chapter: [ContextSchema.Field] = [
        .init("navn", "Navnet på kapitlet"),
        .init("antall", "Hvor mange endringer det er"),
        .init("tabell", "Tabell med det som er lagt til, tatt bort, flyttet og endret", .table),
    ]
}
