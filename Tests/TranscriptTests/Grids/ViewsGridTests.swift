import Conversation
import TestSupport
import Testing

@Suite("A grid on screen")
struct ViewsGridTests {
    @Test("The picture, the disagreements and the low-hanging fruit")
    func picture() {
        let view = view(of: SampleWorkshop.filled(), width: 80)
        expect(
            view.grid(SampleProcess.urgency),
            """
            Hast og kostnad

            Vannrett (x): Hast
            Loddrett (y): Kostnad

                             ┌───────────┬───────────┬───────────┬───────────┬───────────┐
            Svært kostbart 1 │           │           │           │           │           │
                             ├───────────┼───────────┼───────────┼───────────┼───────────┤
                           2 │           │           │           │ T1        │           │
                             ├───────────┼───────────┼───────────┼───────────┼───────────┤
                           3 │           │           │           │           │           │
                             ├───────────┼───────────┼───────────┼───────────┼───────────┤
                           4 │ T2?       │           │           │           │           │
                             ├───────────┼───────────┼───────────┼───────────┼───────────┤
            Mindre         5 │           │ T2?       │           │           │           │
            kostbart         │           │           │           │           │           │
                             └───────────┴───────────┴───────────┴───────────┴───────────┘
                                   1           2           3           4           5
                              Kan vente                                            Haster
            ? = gruppa har ikke bestemt seg; vist der deltakerne har satt punktet

            T1  Bygge åtte boliger med oppfølging [2 versjoner] (Hast 4, Kostnad 2)
                Plassert annerledes: NAV/sosial (2, 5)
                Sprik: Hast 2–4, Kostnad 2–5
            T2  Male trappene
                Gruppa har ikke bestemt seg. Deltakerne: NAV/sosial (1, 4), Politisk
                  (2, 5)

            Ikke plassert ennå
              T3  Lage en brosjyre

            Lavthengende frukter: T2
            """)
    }

    @Test("A narrow screen puts the names of the ends above and beneath")
    func narrowPicture() {
        let view = view(of: SampleWorkshop.filled(), width: 40)
        expect(
            view.grid(SampleProcess.urgency),
            """
            Hast og kostnad

            Vannrett (x): Hast
            Loddrett (y): Kostnad

            1 = Svært kostbart
              ┌──────┬──────┬──────┬──────┬──────┐
            1 │      │      │      │      │      │
              ├──────┼──────┼──────┼──────┼──────┤
            2 │      │      │      │T1    │      │
              ├──────┼──────┼──────┼──────┼──────┤
            3 │      │      │      │      │      │
              ├──────┼──────┼──────┼──────┼──────┤
            4 │T2?   │      │      │      │      │
              ├──────┼──────┼──────┼──────┼──────┤
            5 │      │T2?   │      │      │      │
              └──────┴──────┴──────┴──────┴──────┘
                  1      2      3      4      5
               Kan vente                   Haster
            5 = Mindre kostbart
            ? = gruppa har ikke bestemt seg; vist
            der deltakerne har satt punktet

            T1  Bygge åtte boliger med oppfølging
                [2 versjoner] (Hast 4, Kostnad 2)
                Plassert annerledes: NAV/sosial
                  (2, 5)
                Sprik: Hast 2–4, Kostnad 2–5
            T2  Male trappene
                Gruppa har ikke bestemt seg.
                  Deltakerne: NAV/sosial (1, 4),
                  Politisk (2, 5)

            Ikke plassert ennå
              T3  Lage en brosjyre

            Lavthengende frukter: T2
            """)
    }

    @Test("Simple mode tells the places in words")
    func simpleGrid() {
        let view = view(of: SampleWorkshop.filled(), width: 80, isSimple: true)
        expect(
            view.grid(SampleProcess.urgency),
            """
            Hast og kostnad

            Vannrett (x): Hast. 1 = Kan vente, 5 = Haster.
            Loddrett (y): Kostnad. 1 = Svært kostbart, 5 = Mindre kostbart.

            T1  Bygge åtte boliger med oppfølging [2 versjoner] (Hast 4, Kostnad 2)
                Plassert annerledes: NAV/sosial (2, 5)
                Sprik: Hast 2–4, Kostnad 2–5
            T2  Male trappene
                Gruppa har ikke bestemt seg. Deltakerne: NAV/sosial (1, 4), Politisk
                  (2, 5)

            Ikke plassert ennå
              T3  Lage en brosjyre

            Lavthengende frukter: T2
            """)
    }

    @Test("An empty grid says where its items come from")
    func emptyGrid() {
        let view = view(of: SampleWorkshop(), width: 80)
        expect(
            view.grid(SampleProcess.urgency),
            """
            Hast og kostnad

            Ingenting å plassere ennå. Punktene hentes fra «Tiltak».
            """)
    }

    @Test("Sixty items: a cell says how many more there are")
    func crowd() {
        let view = view(of: crowded, width: 80)
        expect(
            Array(view.grid(SampleProcess.urgency).prefix(24)),
            """
            Hast og kostnad

            Vannrett (x): Hast
            Loddrett (y): Kostnad

                             ┌───────────┬───────────┬───────────┬───────────┬───────────┐
            Svært kostbart 1 │ T20 T40   │ T16 T56   │ T32 T52   │ T8 T28    │ T4 T44    │
                             ├───────────┼───────────┼───────────┼───────────┼───────────┤
                           2 │ T5 T25    │ T1 T41    │ T17 T37   │ T13 T53   │ T29 T49   │
                             ├───────────┼───────────┼───────────┼───────────┼───────────┤
                           3 │ T10 T50   │ T26 T46   │ T2 T3 T6  │ T38 T58   │ T14 T34   │
                             │           │           │ T9 T12    │           │           │
                             │           │           │ T15 T18   │           │           │
                             │           │           │ T21 +14   │           │           │
                             ├───────────┼───────────┼───────────┼───────────┼───────────┤
                           4 │ T35 T55   │ T11 T31   │ T7 T47    │ T23 T43   │ T19 T59   │
                             ├───────────┼───────────┼───────────┼───────────┼───────────┤
            Mindre         5 │           │           │           │           │           │
            kostbart         │           │           │           │           │           │
                             └───────────┴───────────┴───────────┴───────────┴───────────┘
                                   1           2           3           4           5
                              Kan vente                                            Haster

            T1   Tiltak nummer 1 (Hast 2, Kostnad 2)
            """)
    }

    @Test("Sixty items on a narrow screen")
    func narrowCrowd() {
        let view = view(of: crowded, width: 40)
        expect(
            Array(view.grid(SampleProcess.urgency).prefix(26)),
            """
            Hast og kostnad

            Vannrett (x): Hast
            Loddrett (y): Kostnad

            1 = Svært kostbart
              ┌──────┬──────┬──────┬──────┬──────┐
            1 │T20   │T16   │T32   │T8 T28│T4 T44│
              │T40   │T56   │T52   │      │      │
              ├──────┼──────┼──────┼──────┼──────┤
            2 │T5 T25│T1 T41│T17   │T13   │T29   │
              │      │      │T37   │T53   │T49   │
              ├──────┼──────┼──────┼──────┼──────┤
            3 │T10   │T26   │T2 T3 │T38   │T14   │
              │T50   │T46   │T6 T9 │T58   │T34   │
              │      │      │T12   │      │      │
              │      │      │+17   │      │      │
              ├──────┼──────┼──────┼──────┼──────┤
            4 │T35   │T11   │T7 T47│T23   │T19   │
              │T55   │T31   │      │T43   │T59   │
              ├──────┼──────┼──────┼──────┼──────┤
            5 │      │      │      │      │      │
              └──────┴──────┴──────┴──────┴──────┘
                  1      2      3      4      5
               Kan vente                   Haster
            5 = Mindre kostbart
            """)
    }
}

/// Every third item in one cell, the rest spread out.
private var crowded: SampleWorkshop {
    var sample = SampleWorkshop()
    for number in 1...60 {
        let item = sample.row(in: "tiltak", ["tiltak": "Tiltak nummer \(number)"])
        let (x, y) = number % 3 == 0 ? (3, 3) : (number % 5 + 1, number % 4 + 1)
        sample.place(item, on: "haster", x, y)
    }
    return sample
}
