/// The keys for what municipalities compare in a joint workshop.
enum ComparisonKeys {
    static let tools = Key.optional("verktøy", .ids, "Tavler og rutenett som sammenlignes, i rekkefølge")
    static let volume = Key.optional(
        "omfang", .record(VolumeKeys.table), "Der det står hvor mye et virkemiddel brukes; deles på innbyggertallet")
    static let document = Key.optional("dokument", .id, "Malen for dokumentet på tvers av kommunene")
    static let overview = Key.optional(
        "oversikt", .records(OverviewKeys.table), "Kolonnene i oversikten over kommunene")

    static let table = KeyTable(title: "på-tvers", keys: [tools, volume, document, overview])
}

/// The column with volumes.
enum VolumeKeys {
    static let tool = Key.required("verktøy", .id, "Skjemaet med virkemidlene")
    static let column = Key.required("kolonne", .id, "Kolonnen med beløp eller antall per år")

    static let table = KeyTable(title: "omfanget", keys: [tool, column])
}

/// A column of the overview.
enum OverviewKeys {
    static let name = Key.required("navn", .text, "Overskriften")
    static let tool = Key.required("verktøy", .id, "Verktøyet det hentes fra")
    static let prompt = Key.optional("ledetekst", .id, "Bare det som står under denne ledeteksten")
    static let group = Key.optional("gruppe", .text, "Bare radene i denne gruppa av et skjema")

    static let table = KeyTable(title: "kolonnen i oversikten", keys: [name, tool, prompt, group])
}
