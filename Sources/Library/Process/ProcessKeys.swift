/// The keys of `prosess.yaml`.
enum ProcessKeys {
    static let id = Key.required("id", .id, "Kort navn, det samme som mappa: `midt-norge`")
    static let name = Key.required("navn", .text, "Navnet slik folk sier det")
    static let language = Key.optional(
        "språk", .oneOf(["nb", "nn", "en"]), "Språket i filene; `nb` når den mangler")
    static let planType = Key.required("plantype", .text, "Planen som kommer ut: «Boligsosial handlingsplan»")
    static let voices = Key.optional("stemmer", .texts, "Grupper som kan snakke som én: «NAV/sosial»")
    static let roles = Key.optional(
        "roller", .texts, "Roller som blir tilbudt der en kolonne spør etter rolle")
    static let documents = Key.optional(
        "dokumenter", .ids, "Malene prosessen ender i; den første lages når ingen er nevnt")
    static let frontPage = Key.optional("forside", .id, "Prosaverktøyet som står på forsiden av planen")
    static let measures = Key.optional("tiltak-i", .id, "Skjemaet som har tiltakene i planen")
    static let pictures = Key.optional(
        "bilder", .record(PictureKeys.table), "Hvilke verktøy bildene i dokumentene tegnes av")
    static let previousPlan = Key.optional(
        "forrige-plan-i", .id, "Skjemaet der tiltakene i forrige plan sorteres; «boplan importer» fyller det")
    static let purposes = Key.optional(
        "brukes-til", .record(PurposeKeys.table), "Hvilke verktøy Boplan selv bruker til hva")
    static let formalSteps = Key.optional(
        "formelle-steg", .records(FormalStepKeys.table),
        "Det som må skje før og etter at planen vedtas; `/framdrift vedtak` legger det ut")
    static let firstMonth = Key.optional(
        "måned-1", .number(1...12),
        "Måneden i kalenderen som framdriftsplanen teller som måned 1; uten den er det måneden arbeidet begynner i")
    static let checks = Key.optional(
        "sjekk", .records(ProcessCheckKeys.table), "Det `/sjekk` spør om for prosessen som helhet")
    static let comparison = Key.optional(
        "på-tvers", .record(ComparisonKeys.table), "Det kommunene legger ved siden av hverandre i en felles fil")
    static let glossaries = Key.optional(
        "ordlister", .ids, "Ordlister som flere prosesser deler, fra mappa `ordlister`: `[planlegging, bolig]`")
    static let glossary = Key.optional(
        "ordliste", .dictionary, "Prosessens egne ord og hva de betyr: `høring: Alle kan …`; de går foran de delte")
    static let pattern = Key.optional(
        "mønster", .yesNo, "`ja` når `boplan prosess ny` skal kopiere denne når ingen annen er nevnt")
    static let alternatives = Key.optional(
        "én-av", .records(AlternativesKeys.table), "Verktøy som spør om nesten det samme; gruppa velger ett av dem")
    static let minutes = Key.optional(
        "referat", .id, "Malen for referatet fra en samling; Boplan tilbyr det når samlingen er slutt")
    static let gatheringWord = Key.optional(
        "samling-heter", .id,
        "Det en samling heter her, i entall: `fase`. Da kan det også skrives som kommando: `/fase 2`")
    static let preparation = Key.optional(
        "forarbeid", .ids,
        "Verktøyene som prosjektlederen fyller ut før den første samlingen; gruppa blir ikke ledet dit")
    static let gatherings = Key.required(
        "samlinger", .records(GatheringKeys.table), "Samlingene i rekkefølge; den første er nummer 1")

    static let table = KeyTable(
        title: "prosessen",
        keys: [
            id, name, language, planType, voices, roles, documents, frontPage, measures, pictures, previousPlan,
            purposes, formalSteps, firstMonth, checks, comparison, glossaries, glossary, pattern, alternatives, minutes,
            gatheringWord, preparation, gatherings,
        ])
}

/// The keys of one gathering.
enum GatheringKeys {
    static let name = Key.required("navn", .text, "Hva samlingen heter")
    static let purpose = Key.required("formål", .text, "Hva den er til, i en setning eller to")
    static let duration = Key.optional(
        "varighet", .text, "Hvor lenge den varer, når det er mer enn dagsordenen: «inntil 3 måneder»")
    static let agenda = Key.optional("dagsorden", .records(AgendaKeys.table), "Postene i rekkefølge")
    static let tools = Key.optional("verktøy", .ids, "Verktøyene som blir brukt, i foreslått rekkefølge")
    static let homework = Key.optional("hjemmearbeid", .ids, "Verktøyene gruppa arbeider med hjemme etterpå")

    static let table = KeyTable(title: "samlingen", keys: [name, purpose, duration, agenda, tools, homework])
}

/// The keys of tools of which a group uses one.
enum AlternativesKeys {
    static let tools = Key.required("verktøy", .ids, "Verktøyene; det første er det Boplan anbefaler")
    static let difference = Key.required("forskjell", .text, "Forskjellen på dem, i en setning eller to")

    static let table = KeyTable(title: "valget mellom verktøy", keys: [tools, difference])
}

/// The keys of one line of an agenda.
enum AgendaKeys {
    static let what = Key.required("hva", .text, "Hva som skjer")
    static let how = Key.optional("hvordan", .text, "Arbeidsmåten: hver for seg, i gruppa, i plenum")
    static let minutes = Key.optional("minutter", .number(1...1440), "Hvor lenge")
    static let tool = Key.optional("verktøy", .id, "Verktøyet som åpnes")

    static let table = KeyTable(title: "posten på dagsordenen", keys: [what, how, minutes, tool])
}
