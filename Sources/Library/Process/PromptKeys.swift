/// The keys of a prompt or section.
enum PromptKeys {
    static let id = Key.required("id", .id, "Det som skrives for å gå dit: `svake`")
    static let name = Key.required("navn", .text, "Overskriften")
    static let question = Key.required("spørsmål", .text, "Spørsmålet, helt ut")
    static let prefix = Key.optional("prefiks", .prefix, "Bokstavene foran nummeret: `V` gir V1, V2 …")

    static let aliases = Key.optional("også", .texts, "Andre overskrifter den kan ha i en plan som hentes inn")
    static let options = Key.optional(
        "valg", .records(OptionKeys.table), "Svar å velge mellom, med forklaring; andre svar er også lov")
    static let oneAnswer = Key.optional(
        "ett-svar", .yesNo,
        "`ja` når det bare kan være ett svar, så et nytt kommer i stedet for det forrige. Med `valg` er det alltid slik"
    )
    static let task = Key.optional(
        "oppgave", .text, "Det som blir en oppgave i framdriftsplanen når svaret er «vet ikke»: «Finn ut hvem …»")

    static let settledFirst = Key.optional(
        "avklares-først", .yesNo,
        "`ja` når svaret bør være klart før samling 1: mangler det, sier samlingen fra, og `/sjekk` spør om det først")

    static let scale = Key.optional(
        "skala", .texts, "Hva trinnene betyr, fra 1 og oppover, når punktene får tall: `/stem skala 5`")

    static let gathering = Key.optional(
        "samling", .number(1...99),
        "Den ene samlingen ledeteksten hører til, når flere samlinger bruker verktøyet: `3`. Uten den spør alle")

    static let table = KeyTable(
        title: "ledeteksten",
        keys: [id, name, question, prefix, aliases, options, oneAnswer, task, settledFirst, scale, gathering])
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
