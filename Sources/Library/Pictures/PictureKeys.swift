/// The pictures whose tool a process may name. Without it the first tool of the fitting shape is drawn.
enum PictureKeys {
    static let table = KeyTable(
        title: "bildene",
        keys: [
            .optional("rutenett", .id, "Rutenettet i bildet `rutenett`; ellers det første"),
            .optional("rutenett2", .id, "Rutenettet i bildet `rutenett2`; ellers det andre"),
            .optional("swot", .id, "Tavla i bildet `swot`; ellers den første med fire ledetekster"),
            .optional("gap", .id, "Skjemaet i bildet `gap`; ellers det første med bare tekst i kolonnene"),
            .optional(
                "framdriftsplan", .id,
                "Skjemaet i bildet `framdriftsplan`; ellers det første med tall både før og etterpå"),
            .optional(
                "sammensetning", .id, "Skjemaet i bildet `sammensetning`; ellers det første med personer og roller"),
        ])
}
