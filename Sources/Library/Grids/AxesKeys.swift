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
