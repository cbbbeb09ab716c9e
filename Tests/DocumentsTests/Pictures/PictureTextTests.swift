import Testing

@testable import Documents

/// What those who do not see a picture are told: the facts in it.
struct PictureTextTests {
    private func expect(_ picture: Picture?, says texts: [String]) {
        let said = picture?.alternative ?? ""
        for text in texts { #expect(said.contains(text), "«\(text)» in: \(said)") }
    }

    @Test func aGridSaysEveryPlaceAndTheDisagreement() {
        let model = GridModel(
            tool: "Prioriteringsverktøy", x: .init(name: "Hast", one: "Kan vente", five: "Haster"),
            y: .init(name: "Kostnad", one: "Mindre kostbart", five: "Svært kostbart"),
            highlight: .init(name: "Lavthengende frukter", x: 1...5, y: 1...2),
            items: [
                .init("T1", "Kjøpe boliger", own: .at(4, 5), voices: [.at(1, 5)]),
                .init("T2", "Ringe NAV", own: .at(5, 1)), .init("T3", "Vente", own: nil),
                .init("T4", "Spørre", own: nil, voices: [.at(2, 4), .at(2, 3)]),
            ])
        let picture = PictureSamples.pictures.grid(model, name: "rutenett")
        #expect(picture?.caption == "Prioriteringsverktøy: hast og kostnad")
        expect(
            picture,
            says: [
                "Bortover: Hast, fra «Kan vente» (1) til «Haster» (5).", "Oppover: Kostnad", "3 av 4 er plassert.",
                "T1 «Kjøpe boliger»: hast 4, kostnad 5.", "T4 «Spørre»: hast 2, kostnad 3; hast 2, kostnad 4.",
                "Mest uenighet om T1.", "Lavthengende frukter: T2.",
            ])
        #expect(picture?.alternative.contains("T3") == false)
        #expect(picture?.sheets[0].svg.contains("Ikke plassert: T3 Vente.") == true)
    }

    @Test func aBoardSaysItsPointsAndHowManyThereAre() {
        let model = BoardModel(
            tool: "SWOT-analyse",
            prompts: [
                .init("Sterke sider", [.init("S1", "Tradisjon", voice: "Politisk"), .init("S2", "Ansvar!")]),
                .init("Svake sider", []),
            ])
        expect(
            PictureSamples.pictures.board(model, name: "swot"),
            says: ["Sterke sider, 2 punkter: Tradisjon (Politisk); Ansvar! ", "Svake sider, ingen punkter."])
    }

    @Test func aGapSaysWhatIsMissing() {
        let model = GapModel(tool: "Gap-analyse", columns: ["Nå", "Så"], rows: [.init("G1", ["Kø", nil])])
        let picture = PictureSamples.pictures.gap(model, name: "gap")
        #expect(picture?.caption == "Gap-analyse: fra «Nå» til «Så»")
        expect(picture, says: ["Én rad", "1 er ikke fylt ut helt.", "G1: Nå: Kø → Så: Ikke utfylt."])
    }

    @Test func progressSaysWhatWasLate() {
        let tasks = [
            PictureSamples.task("F1", "Start", planned: 1...1, actual: 1...1),
            PictureSamples.task("F2", "Mandat", planned: 2...2, actual: 4...4),
            PictureSamples.task("F3", "Utkast", planned: 3...6),
        ]
        let picture = PictureSamples.pictures.progress(PictureSamples.progress([("L", tasks)]), name: "x")
        expect(
            picture,
            says: [
                "3 oppgaver. 2 har faktisk tidspunkt: 1 som planlagt, 1 senere og 0 tidligere.",
                "Mandat: planlagt 2, faktisk 4.", "Utkast: planlagt 3–6.",
            ])
        #expect(picture?.sheets[0].svg.contains(">2 md. etter<") == true)
    }

    @Test func compositionSaysWhichRolesNobodyHas() {
        let model = CompositionModel(
            tool: "Deltakere", groups: ["Arbeidsgruppe"], rows: [.init("NAV", [2]), .init("Politiker", [0])])
        expect(
            PictureSamples.pictures.composition(model, name: "x"),
            says: ["Arbeidsgruppe, 2 deltakere: NAV 2.", "Roller ingen har i «Arbeidsgruppe»: Politiker."])
    }

    @Test func costsSayTheSumsAndWhatIsLeftOut() {
        let model = CostModel(
            years: [2027, 2028],
            areas: [.init("Boliger", [6_000_000, 0]), .init(nil, [0, 1_249_999])], left: ["T4"])
        expect(
            PictureSamples.pictures.costs(model, name: "x"),
            says: [
                "Til sammen 7,2 millioner kroner i 2027–2028.", "Boliger: 2027: 6,0; 2028: 0.",
                "Uten målområde: 2027: 0; 2028: 1,2.",
                "Ett tiltak er ikke med, for kostnad og år er ikke skrevet som tall: T4.",
            ])
        let small = CostModel(years: [2027], areas: [.init("Boliger", [40_000])], left: [])
        expect(PictureSamples.pictures.costs(small, name: "x"), says: ["Til sammen 40 tusen kroner i 2027."])
    }

    @Test func aTrailSaysTheWay() {
        let model = TrailModel(
            paths: [[.init("SWOT-analyse", "V1", "Kø"), .init("Handlingsplan", "T1", "Bygge")]], untraced: 2)
        expect(
            PictureSamples.pictures.trail(model, name: "spor"),
            says: [
                "Ett tiltak bygger på noe", "2 er skrevet rett inn", "V1 Kø (SWOT-analyse) → T1 Bygge (handlingsplan).",
            ])
    }
}
