/// The keys of a prompt or section.
enum PromptKeys {
    static let id = Key.required("id", .id, "Det som skrives for å gå dit: `svake`")
    static let name = Key.required("navn", .text, "Overskriften")
    static let question = Key.required("spørsmål", .text, "Spørsmålet, helt ut")
    static let prefix = Key.optional("prefiks", .prefix, "Bokstavene foran nummeret: `V` gir V1, V2 …")

    static let aliases = Key.optional("også", .texts, "Andre overskrifter den kan ha i en plan som hentes inn")

    static let table = KeyTable(title: "ledeteksten", keys: [id, name, question, prefix, aliases])
}

/// The keys of prompts that come from another tool.
enum PromptsFromKeys {
    static let tool = Key.required("verktøy", .id, "Verktøyet som gir ledetekstene")
    static let question = Key.required("spørsmål", .text, "Spørsmålet som stilles for hver av dem")
    static let prefix = Key.required("prefiks", .prefix, "Bokstavene foran nummeret")

    static let table = KeyTable(title: "«ledetekster-fra»", keys: [tool, question, prefix])
}

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

    static let aliases = Key.optional("også", .texts, "Andre overskrifter den kan ha i en plan som hentes inn")
    static let hint = Key.optional("forslag-fra", .id, "Kolonnen som sier noe om svaret, så det kan foreslås")
    static let words = Key.optional("andre-ord", .dictionary, "Andre ord for svarene: `ferdig: Gjennomført`")

    static let condition = Key.optional(
        "når", .record(ConditionKeys.table), "Det spørres bare om den i rader med disse svarene")

    static let table = KeyTable(
        title: "kolonnen",
        keys: [id, name, question, type, choices, choicesFrom, later, condition, aliases, hint, words])
}

/// The keys of a grid's axes.
enum AxesKeys {
    static let x = Key.required("x", .record(AxisKeys.table), "Bortover")
    static let y = Key.required("y", .record(AxisKeys.table), "Nedover")

    static let table = KeyTable(title: "aksene", keys: [x, y])
}

enum AxisKeys {
    static let name = Key.required("navn", .text, "Hva aksen handler om")
    static let one = Key.required("en", .text, "Hva trinn 1 betyr")
    static let five = Key.required("fem", .text, "Hva trinn 5 betyr")
    static let oneOnTop = Key.optional("en-øverst", .yesNo, "For y-aksen: `ja` tegner trinn 1 øverst")

    static let table = KeyTable(title: "aksen", keys: [name, one, five, oneOnTop])
}

enum HighlightKeys {
    static let name = Key.required("navn", .text, "Hva disse rutene kalles")
    static let x = Key.optional("x", .span(1...5), "Trinnene på x-aksen: `1-2`; alle når den mangler")
    static let y = Key.optional("y", .span(1...5), "Trinnene på y-aksen; alle når den mangler")

    static let table = KeyTable(title: "«framhev»", keys: [name, x, y])
}

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

/// The keys of a check.
enum CheckKeys {
    static let filled = Key.optional("krever", .ids, "Kolonner som må ha svar i hver rad")
    static let atLeast = Key.optional("minst", .number(1...1000), "Så mange punkter eller rader må det være")
    static let answered = Key.optional("ikke-svar", .record(ConditionKeys.table), "Svar ingen rad skal ha")
    static let someone = Key.optional(
        "noen-med", .record(SomeoneKeys.table), "Noen må ha et svar der et ord begynner slik; gjelder fra tre rader")
    static let atMost = Key.optional(
        "høyst", .record(AtMostKeys.table),
        "Det samme svaret skal ikke stå i for mange av radene; gjelder fra tre rader")
    static let staying = Key.optional(
        "frafall", .id, "Kolonnen som sier hvem som var der: den som var med før, men ikke sist, blir nevnt")
    static let prompt = Key.optional("ledetekst", .id, "For `minst`: bare under denne ledeteksten")
    static let condition = Key.optional("når", .record(ConditionKeys.table), "Bare rader med disse svarene")
    static let message = Key.required("melding", .text, "Hva det betyr, og hva gruppa kan gjøre")

    static let table = KeyTable(
        title: "sjekken", keys: [filled, atLeast, answered, someone, atMost, staying, prompt, condition, message],
        one: [filled, atLeast, answered, someone, atMost, staying].map(\.name))
}

enum SomeoneKeys {
    static let columns = Key.required("kolonner", .ids, "Kolonnene å se i")
    static let words = Key.required("ord", .texts, "Det ett av ordene der må begynne med: `politiker`")

    static let table = KeyTable(title: "«noen-med»", keys: [columns, words])
}

enum AtMostKeys {
    static let column = Key.required("kolonne", .id, "Kolonnen det gjelder")
    static let percent = Key.required("prosent", .number(1...99), "Så stor del av radene kan ha det samme svaret")

    static let table = KeyTable(title: "«høyst»", keys: [column, percent])
}

/// The keys of a given point of a board or prose. A form's rows have the form's columns instead.
enum GivenKeys {
    static let prompt = Key.optional(
        "ledetekst", .id, "Ledeteksten det står under; nødvendig når det er flere")
    static let text = Key.required("tekst", .text, "Punktet")

    static let table = KeyTable(title: "punktet i «gitt»", keys: [prompt, text])
}
