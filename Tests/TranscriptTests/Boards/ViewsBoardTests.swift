import Conversation
import TestSupport
import Testing

@Suite("A board on screen")
struct ViewsBoardTests {
    @Test("Four prompts stand two by two where there is room")
    func quarters() {
        let view = view(of: SampleWorkshop.filled(), width: 80)
        expect(
            view.board(SampleProcess.swot),
            """
            SWOT-analyse

            Sterke sider                           │ Svake sider
            ───────────────────────────────────────┼────────────────────────────────────────
            S1  God oversikt over behovet          │ V1  Få små boliger i sentrum
                (Politisk)                         │     (NAV/sosial, Politisk)
            ───────────────────────────────────────┼────────────────────────────────────────
            Muligheter                             │ Trusler
            ───────────────────────────────────────┼────────────────────────────────────────
            M1  Ny lov gir ny giv                  │ Ingenting her ennå.
            """)
    }

    @Test("On a narrow screen the prompts stand under each other")
    func narrowBoard() {
        let view = view(of: SampleWorkshop.filled(), width: 40)
        expect(
            view.board(SampleProcess.swot),
            """
            SWOT-analyse

            Sterke sider
              S1  God oversikt over behovet
                  (Politisk)

            Svake sider
              V1  Få små boliger i sentrum
                  (NAV/sosial, Politisk)

            Muligheter
              M1  Ny lov gir ny giv

            Trusler
              Ingenting her ennå.
            """)
    }

    @Test("Simple mode draws no boxes, however wide")
    func simpleBoard() {
        let view = view(of: SampleWorkshop.filled(), width: 80, isSimple: true)
        expect(
            view.board(SampleProcess.swot),
            """
            SWOT-analyse

            Sterke sider
              S1  God oversikt over behovet (Politisk)

            Svake sider
              V1  Få små boliger i sentrum (NAV/sosial, Politisk)

            Muligheter
              M1  Ny lov gir ny giv

            Trusler
              Ingenting her ennå.
            """)
    }

    @Test("A board that does not keep voices shows points alone")
    func plainBoard() {
        let view = view(of: SampleWorkshop.filled(), width: 80)
        expect(
            view.board(SampleProcess.expectations),
            """
            Forventningsavklaring

            Dette vil vi oppnå
              F1  Bedre oversikt

            Vår egen rolle
              Ingenting her ennå.
            """)
    }

    @Test("Another tool's items can be the prompts")
    func itemPrompts() {
        let view = view(of: SampleWorkshop.filled(), width: 80)
        expect(
            view.board(SampleProcess.goals),
            """
            Mål

            Kommunale boliger
              L1  Alle som trenger det, har et sted å bo

            Økonomiske virkemidler
              Ingenting her ennå.
            """)
    }

    @Test("Paragraphs hang from their ids")
    func prose() {
        let view = view(of: SampleWorkshop.filled(), width: 40)
        expect(
            view.prose(SampleProcess.introduction),
            """
            Innledning

            Hva er planen?
              A1  Planen sier hva kommunen vil de
                  neste fire årene.

            Lovverk
              Ingenting her ennå.
            """)
    }

    @Test("Points whose prompt is struck are not lost")
    func stray() {
        let view = view(of: withStruckArea, width: 80)
        expect(
            view.board(SampleProcess.goals),
            """
            Mål

            Ingenting her ennå.

            Uten ledetekst
              L1  Alle har et sted å bo
            """)
    }
}

private var withStruckArea: SampleWorkshop {
    var sample = SampleWorkshop()
    let area = sample.row(in: "målområder", ["navn": "Kommunale boliger"])
    sample.point("Alle har et sted å bo", in: "mål", under: area.description)
    sample.write(.strike(area))
    return sample
}
