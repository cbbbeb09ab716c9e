import Planning

/// The keys of a formal step on the way to the decision.
enum FormalStepKeys {
    static let what = Key.required("hva", .text, "Hva som skal skje, slik det står i framdriftsplanen")
    static let weeks = Key.optional("uker-før", .number(0...260), "Så mange uker før vedtaket")
    static let month = Key.optional("måned", .number(1...12), "Eller en måned: den første etter vedtaket")
    static let day = Key.optional("dag", .number(1...31), "Dagen i måneden; den første når den mangler")
    static let least = Key.optional("minst-uker", .number(1...52), "Så mange uker må det gå før det neste steget")
    static let owner = Key.optional("ansvarlig", .text, "Hvem som har ansvaret")
    static let group = Key.optional("linje", .text, "Gruppa i framdriftsplanen som nye rader står i")
    static let source = Key.required("kilde", .text, "Hvor kravet eller rådet kommer fra")
    static let kinds = Key.optional(
        "gjelder", .texts, "Bare for disse slagene plan: `kommunedelplan`, `temaplan`; alle når den mangler")

    static let table = KeyTable(
        title: "det formelle steget", keys: [what, weeks, month, day, least, owner, group, source, kinds],
        one: [weeks.name, month.name])
}
