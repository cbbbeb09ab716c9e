import Planning
import Screens
import TestSupport
import Testing

@Suite("One item on screen")
struct ViewsItemTests {
    @Test("A measure tells why it is here, and that two answers stand")
    func measure() throws {
        let view = view(of: SampleWorkshop.filled(), width: 80)
        expect(
            try view.item(item("T1", view)),
            """
            T1 Bygge åtte boliger med oppfølging

            Verktøy: Tiltak
            Målområde: Kommunale boliger
            Strategi: Bygge nytt
            Tiltak: Bygge åtte boliger med oppfølging
            Ansvarlig: Rådmann
            Tidsfrist: juni 2028
            Kostnad: 6 mill. kr
            Sagt av: NAV/sosial
            Ulike versjoner av «Ansvarlig»
              NAV/sosial: Boligsjef
              Politisk: Rådmann (vises nå)

            Løftet hit fra
              G1  Få små boliger i sentrum (Gap-analyse)
                V1  Få små boliger i sentrum (SWOT-analyse)

            Plassering i «Hast og kostnad»
              Gruppa: Hast 4, Kostnad 2
              NAV/sosial: Hast 2, Kostnad 5
              Politisk: Hast 4, Kostnad 2
            """)
    }

    @Test("The same on a narrow screen")
    func narrowMeasure() throws {
        let view = view(of: SampleWorkshop.filled(), width: 40)
        expect(
            try view.item(item("T1", view)),
            """
            T1 Bygge åtte boliger med oppfølging

            Verktøy: Tiltak
            Målområde: Kommunale boliger
            Strategi: Bygge nytt
            Tiltak: Bygge åtte boliger med
              oppfølging
            Ansvarlig: Rådmann
            Tidsfrist: juni 2028
            Kostnad: 6 mill. kr
            Sagt av: NAV/sosial
            Ulike versjoner av «Ansvarlig»
              NAV/sosial: Boligsjef
              Politisk: Rådmann (vises nå)

            Løftet hit fra
              G1  Få små boliger i sentrum
                  (Gap-analyse)
                V1  Få små boliger i sentrum
                    (SWOT-analyse)

            Plassering i «Hast og kostnad»
              Gruppa: Hast 4, Kostnad 2
              NAV/sosial: Hast 2, Kostnad 5
              Politisk: Hast 4, Kostnad 2
            """)
    }

    @Test("A point tells what was joined into it and what came of it")
    func joinedHere() throws {
        let view = view(of: SampleWorkshop.filled(), width: 80)
        expect(
            try view.item(item("V1", view)),
            """
            V1 Få små boliger i sentrum

            Verktøy: SWOT-analyse
            Ledetekst: Svake sider
            Tekst: Få små boliger i sentrum
            Sagt av: NAV/sosial

            Slått sammen med denne
              V2  For få små leiligheter (Politisk)
            Løftet videre til
              G1  Få små boliger i sentrum (Gap-analyse)
            """)
    }

    @Test("A joined point tells where it stands now")
    func joinedAway() throws {
        let view = view(of: SampleWorkshop.filled(), width: 80)
        expect(
            try view.item(item("V2", view)),
            """
            V2 For få små leiligheter

            Slått sammen med
              V1  Få små boliger i sentrum (SWOT-analyse)
            Verktøy: SWOT-analyse
            Ledetekst: Svake sider
            Tekst: For få små leiligheter
            Sagt av: Politisk
            """)
    }

    @Test("A struck point says so")
    func struck() throws {
        let view = view(of: SampleWorkshop.filled(), width: 80)
        expect(
            try view.item(item("V3", view)),
            """
            V3 Skrevet feil

            Strøket.
            Verktøy: SWOT-analyse
            Ledetekst: Svake sider
            Tekst: Skrevet feil
            Sagt av: gruppa sammen
            """)
    }

    @Test("What nobody answered is said to be so")
    func unanswered() throws {
        let view = view(of: SampleWorkshop.filled(), width: 80, isSimple: true)
        expect(
            try view.item(item("T3", view)),
            """
            T3 Lage en brosjyre

            Verktøy: Tiltak
            Målområde: [Ikke utfylt]
            Strategi: [Ikke utfylt]
            Tiltak: Lage en brosjyre
            Ansvarlig: [Ikke utfylt]
            Tidsfrist: [Ikke utfylt]
            Kostnad: [Ikke utfylt]
            Sagt av: gruppa sammen
            """)
    }
}

private func item(_ label: String, _ view: View) throws -> Item {
    try #require(view.reading.workshop.item(labelled: label))
}
