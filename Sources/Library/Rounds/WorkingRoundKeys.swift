import Planning

/// The keys of `igp`: how a board is worked through, and how long each part takes.
enum WorkingRoundKeys {
    static let alone = Key.required("individ", .number(1...600), "Minuttene hver skriver for seg, uten å se de andres")
    static let group = Key.optional(
        "gruppe", .number(1...600), "Minuttene gruppa leser høyt og slår sammen det som er likt")
    static let plenary = Key.optional("plenum", .number(1...600), "Minuttene alle snakker sammen")

    static let table = KeyTable(title: "igp", keys: [alone, group, plenary])
}

extension WorkingRound {
    /// Reads how a board is worked through, from a node whose keys have been checked.
    init(_ node: Node) {
        self.init(
            alone: node[WorkingRoundKeys.alone]?.number ?? 0, group: node[WorkingRoundKeys.group]?.number,
            plenary: node[WorkingRoundKeys.plenary]?.number)
    }
}
