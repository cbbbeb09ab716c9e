/// The keys of a glossary that processes share: `ordlister/planlegging.yaml`.
enum GlossaryKeys {
    static let language = Key.optional(
        "språk", .oneOf(["nb", "nn", "en"]), "Språket i `ord` og `forklaring`; `nb` når den mangler")
    static let terms = Key.required("ord", .records(TermKeys.table), "Ordene, i hvilken rekkefølge dere vil")

    static let table = KeyTable(title: "ordlista", keys: [language, terms])
}

/// The keys of one term.
enum TermKeys {
    static let word = Key.required("ord", .text, "Ordet: `planprogram`")
    static let meaning = Key.required("forklaring", .text, "Hva det betyr, i en setning eller to")
    static let aliases = Key.optional("også", .texts, "Andre navn på det samme")
    static let seeAlso = Key.optional("se", .texts, "Andre ord i ordlistene som er nær dette")
    static let source = Key.optional("kilde", .text, "Hvor det kommer fra, for eksempel en paragraf")
    static let isHard = Key.optional(
        "vanskelig", .yesNo, "`ja` når det forklares første gang det vises, med `--ny`")
    static let nb = translation("nb", "bokmål")
    static let nn = translation("nn", "nynorsk")
    static let en = translation("en", "engelsk")
    static let translations = [nb, nn, en]

    static let table = KeyTable(
        title: "ordet", keys: [word, meaning, aliases, seeAlso, source, isHard] + translations)

    private static func translation(_ tag: String, _ language: String) -> Key {
        .optional(tag, .record(TranslationKeys.table), "Ordet og forklaringen på \(language)")
    }
}

/// The keys of a term in another language.
enum TranslationKeys {
    static let word = Key.required("ord", .text, "Ordet på det språket")
    static let meaning = Key.required("forklaring", .text, "Forklaringen på det språket")

    static let table = KeyTable(title: "oversettelsen", keys: [word, meaning])
}
