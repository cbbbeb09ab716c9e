import Conversation
import TestSupport
import Testing

@Suite("Status on screen")
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

            Hjemme etter samling 1
              ✓ ferdig         Gap-analyse (1 punkt)

            Samling 2: Prioritering
              … begynt 1 av 2  Tiltak (3 punkter)
              … begynt 2 av 3  Hast og kostnad (2 punkter)

            Ellers
              ✓ ferdig         Målområder (2 punkter)
              … begynt 1 av 2  Mål (1 punkt)
              … begynt 1 av 2  Innledning (1 punkt)

            Foreslått neste: Tiltak (/tiltak)
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

            Hjemme etter samling 1
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

            Foreslått neste: Tiltak (/tiltak)
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

            Hjemme etter samling 1
              Gap-analyse: ferdig (1 punkt)

            Samling 2: Prioritering
              Tiltak: begynt 1 av 2 (3 punkter)
              Hast og kostnad: begynt 2 av 3 (2 punkter)

            Ellers
              Målområder: ferdig (2 punkter)
              Mål: begynt 1 av 2 (1 punkt)
              Innledning: begynt 1 av 2 (1 punkt)

            Foreslått neste: Tiltak (/tiltak)
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

            Hjemme etter samling 1
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
}
