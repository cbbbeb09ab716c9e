import Conversation
import TestSupport
import Testing

@Suite("Status, findings, gatherings and candidates on screen")
struct ViewsStatusTests {
    @Test("How far each tool has come is said in words")
    func status() {
        let view = view(of: SampleWorkshop.filled(), width: 80)
        expect(
            view.overview(current: "swot"),
            """
            Molde · Boligsosial handlingsplan · 2027–2030

            Samling 1: Oppstart
              … begynt 1 av 2  Forventningsavklaring (1 punkt)
              … begynt 3 av 4  SWOT-analyse (3 punkter) ← Dere er her
              ✓ ferdig         Gap-analyse (1 punkt)

            Samling 2: Prioritering
              … begynt 1 av 2  Tiltak (3 punkter)
              … begynt 2 av 3  Hast og kostnad (2 punkter)

            Ellers
              ✓ ferdig         Målområder (2 punkter)
              … begynt 1 av 2  Mål (1 punkt)
              … begynt 1 av 2  Innledning (1 punkt)

            Foreslått neste: Forventningsavklaring (/forventninger)
            """)
    }

    @Test("Status on a narrow screen")
    func narrowStatus() {
        let view = view(of: SampleWorkshop.filled(), width: 40)
        expect(
            view.overview(current: "swot"),
            """
            Molde · Boligsosial handlingsplan ·
            2027–2030

            Samling 1: Oppstart
              … begynt 1 av 2  Forventningsavklaring
                               (1 punkt)
              … begynt 3 av 4  SWOT-analyse (3
                               punkter) ← Dere er
                               her
              ✓ ferdig         Gap-analyse (1 punkt)

            Samling 2: Prioritering
              … begynt 1 av 2  Tiltak (3 punkter)
              … begynt 2 av 3  Hast og kostnad (2
                               punkter)

            Ellers
              ✓ ferdig         Målområder (2
                               punkter)
              … begynt 1 av 2  Mål (1 punkt)
              … begynt 1 av 2  Innledning (1 punkt)

            Foreslått neste: Forventningsavklaring
            (/forventninger)
            """)
    }

    @Test("Simple mode has no signs that would be read aloud")
    func simpleStatus() {
        let view = view(of: SampleWorkshop.filled(), width: 80, isSimple: true)
        expect(
            view.overview(current: "swot"),
            """
            Molde · Boligsosial handlingsplan · 2027–2030

            Samling 1: Oppstart
              Forventningsavklaring: begynt 1 av 2 (1 punkt)
              SWOT-analyse: begynt 3 av 4 (3 punkter). Dere er her
              Gap-analyse: ferdig (1 punkt)

            Samling 2: Prioritering
              Tiltak: begynt 1 av 2 (3 punkter)
              Hast og kostnad: begynt 2 av 3 (2 punkter)

            Ellers
              Målområder: ferdig (2 punkter)
              Mål: begynt 1 av 2 (1 punkt)
              Innledning: begynt 1 av 2 (1 punkt)

            Foreslått neste: Forventningsavklaring (/forventninger)
            """)
    }

    @Test("Status of a new workshop")
    func newStatus() {
        let view = view(of: SampleWorkshop(), width: 80)
        expect(
            view.overview(),
            """
            Molde · Boligsosial handlingsplan · 2027–2030

            Samling 1: Oppstart
              – ikke begynt  Forventningsavklaring
              – ikke begynt  SWOT-analyse
              – ikke begynt  Gap-analyse

            Samling 2: Prioritering
              – ikke begynt  Tiltak
              – ikke begynt  Hast og kostnad

            Ellers
              – ikke begynt  Målområder
              – ikke begynt  Mål
              – ikke begynt  Innledning

            Foreslått neste: Forventningsavklaring (/forventninger)
            """)
    }

    @Test("Findings are numbered, and say what to do")
    func findings() {
        let view = view(of: SampleWorkshop.filled(), width: 80)
        expect(
            view.findings(view.reading.findings()),
            """
            4 ting å se på

            SWOT-analyse
             1. «Trusler» er ikke ferdig. Tenk på hva som kan stanse dere. Skriv det med
                /swot.

            Tiltak
             2. T2 Male trappene – mangler Ansvarlig og Tidsfrist. Uten eier og frist blir
                det luft. Svar med /endre T2.
             3. T3 Lage en brosjyre – mangler Ansvarlig og Tidsfrist. Uten eier og frist
                blir det luft. Svar med /endre T3.
             4. T1 Bygge åtte boliger med oppfølging – ulike versjoner av «Ansvarlig». Velg
                hva som skal gjelde, med /konflikter.
                NAV/sosial: Boligsjef
                Politisk: Rådmann (vises nå)
            """)
    }

    @Test("Findings on a narrow screen")
    func narrowFindings() {
        let view = view(of: SampleWorkshop.filled(), width: 40)
        expect(
            view.findings(view.reading.findings()),
            """
            4 ting å se på

            SWOT-analyse
             1. «Trusler» er ikke ferdig. Tenk på
                hva som kan stanse dere. Skriv det
                med /swot.

            Tiltak
             2. T2 Male trappene – mangler Ansvarlig
                og Tidsfrist. Uten eier og frist
                blir det luft. Svar med /endre T2.
             3. T3 Lage en brosjyre – mangler
                Ansvarlig og Tidsfrist. Uten eier og
                frist blir det luft. Svar med /endre
                T3.
             4. T1 Bygge åtte boliger med oppfølging
                – ulike versjoner av «Ansvarlig».
                Velg hva som skal gjelde, med
                /konflikter.
                NAV/sosial: Boligsjef
                Politisk: Rådmann (vises nå)
            """)
    }

    @Test("Nothing found is said to be so")
    func noFindings() {
        let view = view(of: SampleWorkshop.filled(), width: 80)
        expect(
            view.findings([]),
            """
            Ingenting å rette på.
            """)
    }

    @Test("A gathering has its times added up")
    func gathering() {
        let view = view(of: SampleWorkshop.filled(), width: 80)
        expect(
            view.gathering(view.reading.process.gatherings[0]),
            """
            Samling 1: Oppstart

            Vi blir kjent, og ser hvor skoen trykker.

            Dagsorden
            Hva                   │ Hvordan            │ Minutter
            ──────────────────────┼────────────────────┼─────────
            Velkommen             │                    │       15
            Sterke og svake sider │ Alene, så i gruppa │       60
            Til sammen 75 minutter (1 t 15 min)

            Verktøy
              /forventninger  Forventningsavklaring (… begynt 1 av 2)
              /swot           SWOT-analyse (… begynt 3 av 4)

            Hjemmearbeid
              /gap  Gap-analyse (✓ ferdig)
            """)
    }

    @Test("A gathering in simple mode")
    func simpleGathering() {
        let view = view(of: SampleWorkshop.filled(), width: 80, isSimple: true)
        expect(
            view.gathering(view.reading.process.gatherings[0]),
            """
            Samling 1: Oppstart

            Vi blir kjent, og ser hvor skoen trykker.

            Dagsorden
            Hva: Velkommen
            Minutter: 15

            Hva: Sterke og svake sider
            Hvordan: Alene, så i gruppa
            Minutter: 60
            Til sammen 75 minutter (1 t 15 min)

            Verktøy
              /forventninger  Forventningsavklaring (begynt 1 av 2)
              /swot           SWOT-analyse (begynt 3 av 4)

            Hjemmearbeid
              /gap  Gap-analyse (ferdig)
            """)
    }

    @Test("Candidates are numbered")
    func candidates() {
        let view = view(of: withWeakSides, width: 40)
        expect(
            view.candidates(view.reading.candidates(for: SampleProcess.gap)),
            """
            1. V1  Få små boliger i sentrum
            2. V2  Ingen vet hvem som tildeler
                   boliger når saksbehandleren er
                   borte
            """)
    }
}

private var withWeakSides: SampleWorkshop {
    var sample = SampleWorkshop()
    sample.point("Få små boliger i sentrum", in: "swot", under: "svake", by: "NAV/sosial")
    sample.point(
        "Ingen vet hvem som tildeler boliger når saksbehandleren er borte", in: "swot", under: "svake")
    return sample
}
