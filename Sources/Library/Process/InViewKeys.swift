/// The keys of a part of another tool that is to be in view.
enum InViewKeys {
    static let tool = Key.required("verktøy", .id, "Verktøyet det hentes fra")
    static let prompt = Key.optional("ledetekst", .id, "Bare punkter under denne ledeteksten")
    static let column = Key.optional("kolonne", .id, "Kolonnen som vises fra et skjema; hovedkolonnen når den mangler")

    static let table = KeyTable(title: "det som skal være framme", keys: [tool, prompt, column])
}
