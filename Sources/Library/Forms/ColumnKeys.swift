/// The keys of a form's column.
enum ColumnKeys {
    static let types = ["tekst", "valg", "person", "rolle", "dato", "penger", "tall", "ja-nei"]

    static let id = Key.required("id", .id, "Kort navn: `tiltak`")
    static let name = Key.required("navn", .text, "Overskriften i tabellen")
    static let question = Key.required("spørsmål", .text, "Det som blir spurt om når raden fylles ut")
    static let type = Key.optional("type", .oneOf(types), "Hva svaret forstås som; `tekst` når den mangler")
    static let choices = Key.optional("valg", .texts, "Svarene å velge mellom")
    static let choicesFrom = Key.optional("valg-fra", .id, "Verktøyet som har svarene å velge mellom")
    static let later = Key.optional("senere", .yesNo, "`ja` når den fylles ut etter hvert, og det ikke spørres om den")

    static let offersEarlier = Key.optional(
        "flere-like", .yesNo,
        "`ja` når flere rader i samme gruppe gjerne har samme svar, så de som er brukt, kan velges")

    static let aliases = Key.optional("også", .texts, "Andre overskrifter den kan ha i en plan som hentes inn")
    static let hint = Key.optional("forslag-fra", .id, "Kolonnen som sier noe om svaret, så det kan foreslås")
    static let words = Key.optional("andre-ord", .dictionary, "Andre ord for svarene: `ferdig: Gjennomført`")

    static let condition = Key.optional(
        "når", .record(ColumnConditionKeys.table), "Det spørres bare om den i rader med disse svarene")

    static let table = KeyTable(
        title: "kolonnen",
        keys: [id, name, question, type, choices, choicesFrom, later, offersEarlier, condition, aliases, hint, words])
}

/// The keys of the rows a column is asked for in.
enum ColumnConditionKeys {
    static let table = KeyTable(
        title: "vilkåret", keys: [CheckConditionKeys.column, CheckConditionKeys.answers, CheckConditionKeys.trait],
        one: [CheckConditionKeys.answers.name, CheckConditionKeys.trait.name])
}
