/// The keys of one thing that may be lifted here.
enum LiftKeys {
    static let tool = Key.required("verktøy", .id, "Verktøyet det løftes fra")
    static let prompt = Key.optional("ledetekst", .id, "Bare punkter under denne ledeteksten")
    static let column = Key.optional(
        "kolonne", .id, "Kolonnen som løftes fra et skjema; hovedkolonnen når den mangler")
    static let target = Key.optional("til", .id, "Kolonnen eller ledeteksten her som tar imot")
    static let along = Key.optional("med", .ids, "Kolonner som følger med; begge skjemaene har dem med samme `id`")
    static let condition = Key.optional("når", .record(ConditionKeys.table), "Bare rader med disse svarene")

    static let table = KeyTable(title: "løftet", keys: [tool, prompt, column, target, along, condition])
}

enum ConditionKeys {
    static let column = Key.required("kolonne", .id, "Kolonnen det gjelder")
    static let answers = Key.required("svar", .texts, "Svarene det gjelder")

    static let table = KeyTable(title: "vilkåret", keys: [column, answers])
}

/// The keys of a given point of a board or prose. A form's rows have the form's columns instead.
enum GivenKeys {
    static let prompt = Key.optional(
        "ledetekst", .id, "Ledeteksten det står under; nødvendig når det er flere")
    static let text = Key.required("tekst", .text, "Punktet")

    static let table = KeyTable(title: "punktet i «gitt»", keys: [prompt, text])
}
