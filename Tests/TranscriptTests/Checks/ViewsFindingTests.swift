import CommandLine
import Conversation
import Publishing
import Screens
import TestSupport
import Testing

@Suite("Findings on screen")
struct ViewsFindingTests {
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
}
