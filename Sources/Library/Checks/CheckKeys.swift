import Planning

/// The keys of a check.
enum CheckKeys {
    static let id = Key.optional(
        "id", .id, "Kort navn. Det som legges bort, huskes etter det, så la det stå når prosessen er tatt i bruk")
    static let message = Key.required("melding", .text, "Spørsmålet til gruppa")
    static let messageForSeveral = Key.optional(
        "melding-flere", .text, "Spørsmålet når det gjelder flere rader: `#` blir til hvor mange")
    static let why = Key.optional("hvorfor", .text, "Hvorfor det er verdt å se på")
    static let source = Key.optional("kilde", .text, "Hvor kravet eller rådet kommer fra")
    static let advice = Key.optional("råd", .text, "Hva gruppa kan gjøre")
    static let weights = ["tung", "middels", "lett"]
    static let weight = Key.optional("vekt", .oneOf(weights), "Hva som spørres om først; `middels` når den mangler")
    static let condition = Key.optional("når", .record(CheckConditionKeys.table), "Bare rader med disse svarene")
    static let exception = Key.optional("unntatt", .record(CheckConditionKeys.table), "Ikke rader med disse svarene")
    static let after = Key.optional("etter", .ids, "Først når det står noe i disse verktøyene")
    static let latest = Key.optional(
        "siste-etter", .id, "Bare den siste raden i hver gruppe, etter datoen i denne kolonnen")
    static let about = [
        id, message, messageForSeveral, why, source, advice, weight, condition, exception, latest, after,
    ]

    static let filled = Key.optional("krever", .ids, "Kolonner som må ha svar i hver rad")
    static let atLeast = Key.optional("minst", .number(1...1000), "Så mange punkter eller rader må det være")
    static let prompt = Key.optional("ledetekst", .id, "For `minst`: bare under denne ledeteksten")
    static let unknown = Key.optional("vet-ikke", .ids, "Kolonner der svaret «vet ikke» skal finnes ut av")
    static let answered = Key.optional("ikke-svar", .record(ConditionKeys.table), "Svar ingen rad skal ha")
    static let someone = Key.optional(
        "noen-med", .record(SomeoneKeys.table), "Noen må ha et svar der et ord begynner slik; gjelder fra tre rader")
    static let atMost = Key.optional(
        "høyst", .record(AtMostKeys.table),
        "Det samme svaret skal ikke stå i for mange av radene; gjelder fra tre rader")
    static let staying = Key.optional(
        "frafall", .id, "Kolonnen som sier hvem som var der: den som har vært med, men ikke var der sist, blir nevnt")
    static let words = Key.optional("ord", .record(WordsKeys.table), "Ord som ikke bør stå i et svar")
    static let within = Key.optional(
        "innen", .record(WithinKeys.table), "En frist som ikke skal være ute, eller som skal være i planperioden")
    static let origin = Key.optional(
        "opphav", .record(OriginKeys.table), "Hver rad må være løftet fra noe, eller si hvor den kommer fra")
    static let covered = Key.optional(
        "dekkes-av", .ids,
        "Hver rad må være blitt til noe i ett av disse verktøyene: løftet dit, valgt, ledetekst eller nevnt ved navn")
    static let holding = Key.optional(
        "inneholder", .record(HoldingKeys.table), "Svarene må ha noe av dette i seg")
    static let sameMatter = Key.optional(
        "samme-sak", .record(SameMatterKeys.table), "Svaret må handle om det samme som andre kolonner eller opphavet")
    static let alike = Key.optional(
        "like", .record(AlikeKeys.table), "Svar som er nesten like, og kanskje er det samme")
    static let sums = Key.optional("sum", .record(SumKeys.table), "Kolonner som skal bli det en annen sier")
    static let frames = Key.optional(
        "rammer", .record(FrameKeys.table), "Kostnadene i radene skal år for år holde seg innenfor beløpene i et skjema"
    )

    static let rules = [
        filled, atLeast, unknown, answered, someone, atMost, staying, words, within, origin, covered, holding,
        sameMatter, alike,
        sums, frames,
    ]
    static let table = KeyTable(title: "sjekken", keys: rules + [prompt] + about, one: rules.map(\.name))
}

/// The keys of a check of the process as a whole, in `prosess.yaml`.
enum ProcessCheckKeys {
    static let formalSteps = Key.optional(
        "formelle-steg", .yesNo, "`ja`: stegene står med dato i framdriftsplanen, og minstetidene er holdt")
    static let within = Key.optional("innen", .record(FactWithinKeys.table), "En opplysning som ikke skal være gått ut")

    static let table = KeyTable(
        title: "sjekken av prosessen",
        keys: [formalSteps, within]
            + CheckKeys.about.filter {
                ![
                    CheckKeys.condition.name, CheckKeys.exception.name, CheckKeys.latest.name,
                    CheckKeys.messageForSeveral.name,
                ].contains($0.name)
            }, one: [formalSteps.name, within.name])
}

/// The keys of the rows a check is about.
enum CheckConditionKeys {
    static let column = Key.required("kolonne", .id, "Kolonnen det gjelder")
    static let answers = Key.optional("svar", .texts, "Svarene det gjelder")
    static let trait = Key.optional("har", .oneOf(AnswerTrait.allCases.map(\.rawValue)), "Eller det svaret har i seg")

    static let words = Key.optional("ord", .texts, "Eller ett av ordene som står i svaret, skrevet som i `ord`")

    static let table = KeyTable(
        title: "vilkåret", keys: [column, answers, trait, words], one: [answers.name, trait.name, words.name])
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

enum WordsKeys {
    static let columns = Key.optional("kolonner", .ids, "Kolonnene å se i; hovedkolonnen når den mangler")
    static let words = Key.required(
        "ord", .texts, "Ordene: `bidra til`; `vurder*` er alt som begynner slik, `{kommune}` er kommunens navn")
    static let place = Key.optional(
        "hvor", .oneOf(Check.WordPlace.allCases.map(\.rawValue)),
        "Om svaret begynner slik, ikke er noe annet, eller har det i seg; det siste når den mangler")

    static let table = KeyTable(title: "«ord»", keys: [columns, words, place])
}

enum WithinKeys {
    static let column = Key.required("kolonne", .id, "Kolonnen med datoen eller fristen")
    static let limit = Key.required(
        "mot", .oneOf(Check.DateLimit.allCases.map(\.rawValue)), "Det den holdes opp mot")

    static let followed = Key.optional(
        "fulgt-opp", .yesNo,
        "`ja`: det som er meldt, går foran. Er tiltaket gjennomført eller lagt bort, blir det ikke spurt; en ny frist gjelder"
    )

    static let table = KeyTable(title: "«innen»", keys: [column, limit, followed])
}

enum FactWithinKeys {
    static let fact = Key.required("opplysning", .oneOf([Fact.period, Fact.decision]), "Opplysningen det gjelder")

    static let table = KeyTable(title: "«innen» for en opplysning", keys: [fact])
}

enum OriginKeys {
    static let from = Key.optional("fra", .ids, "Verktøyene den kan være løftet fra; alle når den mangler")
    static let columns = Key.optional("eller", .ids, "Kolonner som i stedet kan si hvor den kommer fra")

    static let table = KeyTable(title: "«opphav»", keys: [from, columns])
}

enum HoldingKeys {
    static let columns = Key.optional("kolonner", .ids, "Kolonnene å se i; hovedkolonnen når den mangler")
    static let traits = Key.optional("noe-av", .texts, "Det svaret kan ha i seg: `tall`, `år`, `dato`, `beløp`")
    static let words = Key.optional("ord", .texts, "Eller ett av disse ordene, skrevet som i `ord`")

    static let table = KeyTable(title: "«inneholder»", keys: [columns, traits, words])
}

enum SameMatterKeys {
    static let column = Key.required("kolonne", .id, "Kolonnen det gjelder")
    static let with = Key.optional("med", .ids, "Kolonner i samme rad å holde den opp mot")
    static let origins = Key.optional("opphav", .yesNo, "`ja` når den skal holdes opp mot det raden er løftet fra")

    static let table = KeyTable(title: "«samme-sak»", keys: [column, with, origins])
}

enum AlikeKeys {
    static let column = Key.required("kolonne", .id, "Kolonnen det gjelder")
    static let likeness = Key.required(
        "som", .oneOf(Check.Likeness.allCases.map(\.rawValue)), "Om svarene er korte navn eller hele setninger")

    static let table = KeyTable(title: "«like»", keys: [column, likeness])
}

enum SumKeys {
    static let parts = Key.required("deler", .ids, "Kolonnene som legges sammen")
    static let total = Key.required("blir", .id, "Kolonnen som har summen")

    static let table = KeyTable(title: "«sum»", keys: [parts, total])
}

enum FrameKeys {
    static let tool = Key.required("verktøy", .id, "Skjemaet med beløpene")
    static let year = Key.required("år", .id, "Kolonnen der med året")
    static let amount = Key.required("beløp", .id, "Kolonnen der med beløpet")

    static let table = KeyTable(title: "«rammer»", keys: [tool, year, amount])
}
