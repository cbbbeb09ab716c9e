/// The keys of process files as a reference in Markdown, made of the tables files are checked
/// against. `docs/prosessfiler.md` holds it, and a test keeps it current.
package enum KeyReference {
    /// The reference, with a section for each kind of thing a file describes.
    package static var markdown: String {
        sections.map { section($0.heading, $0.keys) }.joined(separator: "\n")
    }

    private static var sections: [(heading: String, keys: [Key])] {
        [
            ("Prosessen (`prosess.yaml`)", ProcessKeys.table.keys),
            ("Bildene (`bilder`)", PictureKeys.table.keys),
            ("Hva verktøy brukes til (`brukes-til`)", PurposeKeys.table.keys),
            ("Et formelt steg (`formelle-steg`)", FormalStepKeys.table.keys),
            ("En samling (`samlinger`)", GatheringKeys.table.keys),
            ("Verktøy å velge mellom (`én-av`)", AlternativesKeys.table.keys),
            ("En post på dagsordenen (`dagsorden`)", AgendaKeys.table.keys),
            ("Alle verktøy", ToolKeys.common),
            ("Tavle (`form: tavle`)", ToolKeys.ofBoards),
            ("Individ, gruppe og plenum (`igp`)", WorkingRoundKeys.table.keys),
            ("Prosa (`form: prosa`)", ToolKeys.ofProse),
            ("En ledetekst (`ledetekster`)", PromptKeys.table.keys),
            ("Et svar å velge (`valg` i en ledetekst)", OptionKeys.table.keys),
            ("Ledetekster fra et annet verktøy (`ledetekster-fra`)", PromptsFromKeys.table.keys),
            ("Skjema (`form: skjema`)", ToolKeys.ofForms),
            ("En kolonne (`kolonner`)", ColumnKeys.table.keys),
            ("Radene det spørres om en kolonne i (`når`)", ColumnConditionKeys.table.keys),
            ("Rutenett (`form: rutenett`)", ToolKeys.ofGrids),
            ("Aksene (`akser`)", AxesKeys.table.keys),
            ("En akse (`x` og `y`)", AxisKeys.table.keys),
            ("Ruter å framheve (`framhev`)", HighlightKeys.table.keys),
            ("Et løft (`løft-fra`)", LiftKeys.table.keys),
            ("Noe å ha framme (`ha-framme`)", InViewKeys.table.keys),
            ("Et gitt punkt på en tavle (`gitt`)", GivenKeys.table.keys),
            ("En sjekk (`sjekk`)", CheckKeys.table.keys),
            ("Noen som må være med (`noen-med`)", SomeoneKeys.table.keys),
            ("Det samme svaret i mange rader (`høyst`)", AtMostKeys.table.keys),
            ("Ord som ikke bør stå der (`ord`)", WordsKeys.table.keys),
            ("En frist (`innen`)", WithinKeys.table.keys),
            ("Hvor en rad kommer fra (`opphav`)", OriginKeys.table.keys),
            ("Noe svaret må ha i seg (`inneholder`)", HoldingKeys.table.keys),
            ("Det samme det handler om (`samme-sak`)", SameMatterKeys.table.keys),
            ("Svar som er nesten like (`like`)", AlikeKeys.table.keys),
            ("Et regnestykke (`sum`)", SumKeys.table.keys),
            ("Beløp år for år (`rammer`)", FrameKeys.table.keys),
            ("Radene en sjekk gjelder (`når` og `unntatt`)", CheckConditionKeys.table.keys),
            ("Et vilkår i et løft (`når`), og `ikke-svar`", ConditionKeys.table.keys),
            ("En sjekk av hele prosessen (`sjekk` i `prosess.yaml`)", ProcessCheckKeys.table.keys),
            ("En opplysning som kan gå ut (`innen` i `prosess.yaml`)", FactWithinKeys.table.keys),
            ("På tvers av kommuner (`på-tvers`)", ComparisonKeys.table.keys),
            ("Omfanget (`omfang`)", VolumeKeys.table.keys),
            ("En kolonne i oversikten (`oversikt`)", OverviewKeys.table.keys),
            ("Manus for den som leder (`øving/manus.yaml`)", RehearsalKeys.table.keys),
            ("Et steg i manuset (`steg`)", RehearsalStepKeys.table.keys),
            ("Ord på et annet språk, slik de sto før (`språk/nn.yaml`)", WordingKeys.table.keys),
            ("Ei ordliste flere prosesser deler (`ordlister/…yaml`)", GlossaryKeys.table.keys),
            ("Et ord i ordlista (`ord`)", TermKeys.table.keys),
            ("Ordet på et annet språk (`nn`)", TranslationKeys.table.keys),
        ]
    }

    private static func section(_ heading: String, _ keys: [Key]) -> String {
        let rows = keys.map { key in
            "| `\(key.name)` | \(key.kind.about) | \(key.isRequired ? "ja" : "") | \(key.about) |\n"
        }
        return "### \(heading)\n\n| Nøkkel | Verdi | Må med | Hva den betyr |\n|---|---|---|---|\n"
            + rows.joined()
    }
}

extension Key.Kind {
    /// The description of what is written after the colon, in Norwegian.
    fileprivate var about: String {
        switch self {
        case .text: "tekst"
        case .id: "kort navn"
        case .ids: "korte navn i liste"
        case .prefix: "1–4 store bokstaver"
        case .number(let range): "helt tall \(range.lowerBound)–\(range.upperBound)"
        case .yesNo: "`ja` eller `nei`"
        case .texts: "liste med tekster"
        case .span: "trinn, `1-2` eller `1`"
        case .oneOf(let allowed): allowed.map { "`\($0)`" }.joined(separator: ", ")
        case .record: "nøkler under"
        case .records: "liste med nøkler"
        case .dictionary: "`ord: forklaring`"
        case .given: "liste"
        }
    }
}
