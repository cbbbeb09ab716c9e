/// The keys of a tool's file: those every tool may have, and those of each shape.
enum ToolKeys {
    static let id = Key.required("id", .id, "Det som skrives etter skråstreken: `swot`")
    static let name = Key.required("navn", .text, "Navnet på verktøyet")
    static let aliases = Key.optional("også", .ids, "Andre navn folk kjenner det under")
    static let shape = Key.required("form", .oneOf(ShapeName.allCases.map(\.rawValue)), "Formen på verktøyet")
    static let why = Key.required("hvorfor", .text, "Hvorfor det er verdt tida, i en setning eller to")
    static let how = Key.required("hvordan", .text, "Hvordan gruppa går fram")
    static let pitfalls = Key.optional("fallgruver", .texts, "Det som pleier å gå galt")
    static let minutes = Key.optional("minutter", .number(1...1440), "Hvor lang tid det tar")
    static let preparation = Key.optional(
        "forberedelse", .texts, "Det som må gjøres på forhånd; `/agenda foreslå` tar det med i møteplanen")
    static let equipment = Key.optional(
        "utstyr", .texts, "Det som må ligge klart. `{deltakere}` og `{grupper}` blir til antall")
    static let wentWell = Key.optional("gikk-bra", .texts, "Hvordan gruppa ser at det gikk bra")
    static let taskGroup = Key.optional(
        "oppgaver-under", .text,
        "Gruppa i framdriftsplanen der «vet ikke» blir en oppgave, når en ledetekst har `oppgave`")
    static let checks = Key.optional("sjekk", .records(CheckKeys.table), "Det `/sjekk` ser etter")
    static let lifts = Key.optional(
        "løft-fra", .records(LiftKeys.table), "Det som kan løftes hit fra andre verktøy")
    static let inView = Key.optional(
        "ha-framme", .records(InViewKeys.table), "Det fra andre verktøy som skal stå på skjermen når dette åpnes")
    static let given = Key.optional(
        "gitt", .given,
        "Punkter eller rader alle starter med: tekst, eller `kolonne: tekst` (tavle: `ledetekst` og `tekst`)")

    // Board and prose
    static let prompts = Key.optional("ledetekster", .records(PromptKeys.table), "Det gruppa blir spurt om")
    static let promptsFrom = Key.optional(
        "ledetekster-fra", .record(PromptsFromKeys.table), "Én ledetekst for hvert punkt i et annet verktøy")
    static let commonPrefix = Key.optional(
        "prefiks", .prefix, "Bokstavene foran nummeret når ledetekstene ikke har egne")
    static let keepsVoice = Key.optional("vis-stemme", .yesNo, "`ja` viser hvem som sa hvert punkt")
    static let round = Key.optional(
        "igp", .record(WorkingRoundKeys.table),
        "Tavla arbeides med som individ, gruppe og plenum: Når den åpnes, blir det tilbudt en stille runde")

    // Form
    static let prefix = Key.required("prefiks", .prefix, "Bokstavene foran radnummeret: `T` gir T1, T2 …")
    static let columns = Key.required(
        "kolonner", .records(ColumnKeys.table), "Kolonnene, i den rekkefølgen de står i tabellen")
    static let main = Key.optional(
        "hovedkolonne", .id, "Kolonnen som står for hele raden; uten den brukes den første som ikke grupperer"
    )
    static let askingOrder = Key.optional(
        "spør-i-rekkefølge", .ids,
        "Kolonner det spørres om i en annen rekkefølge enn de står i: den som nevnes først, først. Resten blir der de er"
    )
    static let groupedBy = Key.optional("gruppér-etter", .id, "Kolonnen radene samles etter")

    // Grid
    static let places = Key.required(
        "plasserer", .id, "Verktøyet som har punktene eller radene som plasseres")
    static let axes = Key.required("akser", .record(AxesKeys.table), "De to aksene, fem trinn hver")
    static let highlight = Key.optional(
        "framhev", .record(HighlightKeys.table), "Ruter som er verdt et ekstra blikk")

    static let distance = Key.optional(
        "avstand", .text, "Hva det heter når tallet bortover trekkes fra tallet nedover: «Vei å gå» fra nå til ønsket")

    static let common = [
        id, name, aliases, shape, why, how, pitfalls, wentWell, minutes, preparation, equipment, inView, checks,
    ]
    static let ofBoards = [prompts, promptsFrom, commonPrefix, keepsVoice, round, taskGroup, lifts, given]
    static let ofForms = [prefix, columns, main, groupedBy, askingOrder, lifts, given]
    static let ofGrids = [places, axes, highlight, distance]
    static let ofProse = [prompts, promptsFrom, commonPrefix, taskGroup, lifts, given]

    /// Returns the keys of a tool of this shape.
    static func table(for shape: ShapeName) -> KeyTable {
        switch shape {
        case .board: board
        case .form: form
        case .grid: grid
        case .prose: prose
        }
    }

    /// Returns the keys to hold a file against. When the shape is unknown, that is the only fault that can be told, so
    /// every key of every shape passes and none is missed.
    static func table(for shape: ShapeName?) -> KeyTable {
        if let shape { return table(for: shape) }
        let own = ShapeName.allCases.flatMap(own).map { Key.optional($0.name, $0.kind, $0.about) }
        return KeyTable(title: "verktøyet", keys: common + own)
    }

    private static let board = table(.board, one: [prompts, promptsFrom])
    private static let form = table(.form, one: [])
    private static let grid = table(.grid, one: [])
    private static let prose = table(.prose, one: [prompts, promptsFrom])

    static func own(_ shape: ShapeName) -> [Key] {
        switch shape {
        case .board: ofBoards
        case .form: ofForms
        case .grid: ofGrids
        case .prose: ofProse
        }
    }

    private static func table(_ shape: ShapeName, one: [Key]) -> KeyTable {
        var elsewhere: [String: [ShapeName]] = [:]
        for other in ShapeName.allCases where other != shape {
            for key in own(other) { elsewhere[key.name, default: []].append(other) }
        }
        return KeyTable(
            title: "verktøyet (\(shape.rawValue))", keys: common + own(shape), one: one.map(\.name),
            shape: shape,
            elsewhere: elsewhere)
    }
}
