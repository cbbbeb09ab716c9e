/// The keys of a prompt or section.
enum PromptKeys {
    static let id = Key.required("id", .id, "Det som skrives for å gå dit: `svake`")
    static let name = Key.required("navn", .text, "Overskriften")
    static let question = Key.required("spørsmål", .text, "Spørsmålet, helt ut")
    static let prefix = Key.optional("prefiks", .prefix, "Bokstavene foran nummeret: `V` gir V1, V2 …")

    static let aliases = Key.optional("også", .texts, "Andre overskrifter den kan ha i en plan som hentes inn")
    static let options = Key.optional(
        "valg", .records(OptionKeys.table), "Svar å velge mellom, med forklaring; andre svar er også lov")
    static let task = Key.optional(
        "oppgave", .text, "Det som blir en oppgave i framdriftsplanen når svaret er «vet ikke»: «Finn ut hvem …»")

    static let scale = Key.optional(
        "skala", .texts, "Hva trinnene betyr, fra 1 og oppover, når punktene får tall: `/stem skala 5`")

    static let table = KeyTable(
        title: "ledeteksten", keys: [id, name, question, prefix, aliases, options, task, scale])
}

/// The keys of an answer to a prompt.
enum OptionKeys {
    static let answer = Key.required("svar", .text, "Svaret, slik det blir stående: «Temaplan»")
    static let meaning = Key.required("hva", .text, "Hva det er, i en setning; vises der spørsmålet står")
    static let consequence = Key.optional(
        "følger", .text, "Hva som følger av det: plikter, hvem som vedtar, høring. Står også på forsiden av planen")
    static let planKind = Key.optional(
        "slag", .text, "Slaget plan, slik `gjelder` i de formelle stegene sier det: `temaplan`")

    static let table = KeyTable(title: "svaret", keys: [answer, meaning, consequence, planKind])
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

/// The keys of a given point of a board or prose. A form's rows have the form's columns instead.
enum GivenKeys {
    static let prompt = Key.optional(
        "ledetekst", .id, "Ledeteksten det står under; nødvendig når det er flere")
    static let text = Key.required("tekst", .text, "Punktet")

    static let table = KeyTable(title: "punktet i «gitt»", keys: [prompt, text])
}
