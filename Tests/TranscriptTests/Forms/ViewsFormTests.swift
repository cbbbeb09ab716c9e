import Conversation
import TestSupport
import Testing

@Suite("A form on screen")
struct ViewsFormTests {
    @Test("Each group has its table, and two answers to one question are noted")
    func table() {
        let view = view(of: SampleWorkshop.filled(), width: 80)
        expect(
            view.form(SampleProcess.measures),
            """
            Tiltak

            Kommunale boliger

            Id │ Strategi   │ Tiltak            │ Ansvarlig         │ Tidsfrist │ Kostnad
            ───┼────────────┼───────────────────┼───────────────────┼───────────┼───────────
            T1 │ Bygge nytt │ Bygge åtte        │ Rådmann           │ juni 2028 │ 6 mill. kr
               │            │ boliger med       │ [2 versjoner]     │           │
               │            │ oppfølging        │                   │           │
            ───┼────────────┼───────────────────┼───────────────────┼───────────┼───────────
            T2 │ –          │ Male trappene     │ –                 │ –         │ –

            Økonomiske virkemidler

            Ingenting her ennå.

            Uten målområde

            Id │ Strategi │ Tiltak           │ Ansvarlig │ Tidsfrist │ Kostnad
            ───┼──────────┼──────────────────┼───────────┼───────────┼────────
            T3 │ –        │ Lage en brosjyre │ –         │ –         │ –
            """)
    }

    @Test("Simple mode labels every answer")
    func simpleForm() {
        let view = view(of: SampleWorkshop.filled(), width: 80, isSimple: true)
        expect(
            view.form(SampleProcess.measures),
            """
            Tiltak

            Kommunale boliger

            Id: T1
            Strategi: Bygge nytt
            Tiltak: Bygge åtte boliger med oppfølging
            Ansvarlig: Rådmann [2 versjoner]
            Tidsfrist: juni 2028
            Kostnad: 6 mill. kr

            Id: T2
            Strategi: [Ikke utfylt]
            Tiltak: Male trappene
            Ansvarlig: [Ikke utfylt]
            Tidsfrist: [Ikke utfylt]
            Kostnad: [Ikke utfylt]

            Økonomiske virkemidler

            Ingenting her ennå.

            Uten målområde

            Id: T3
            Strategi: [Ikke utfylt]
            Tiltak: Lage en brosjyre
            Ansvarlig: [Ikke utfylt]
            Tidsfrist: [Ikke utfylt]
            Kostnad: [Ikke utfylt]
            """)
    }

    @Test("A narrow screen labels every answer")
    func narrowForm() {
        let view = view(of: SampleWorkshop.filled(), width: 40)
        expect(
            view.form(SampleProcess.measures),
            """
            Tiltak

            Kommunale boliger

            Id: T1
            Strategi: Bygge nytt
            Tiltak: Bygge åtte boliger med
              oppfølging
            Ansvarlig: Rådmann [2 versjoner]
            Tidsfrist: juni 2028
            Kostnad: 6 mill. kr

            Id: T2
            Strategi: [Ikke utfylt]
            Tiltak: Male trappene
            Ansvarlig: [Ikke utfylt]
            Tidsfrist: [Ikke utfylt]
            Kostnad: [Ikke utfylt]

            Økonomiske virkemidler

            Ingenting her ennå.

            Uten målområde

            Id: T3
            Strategi: [Ikke utfylt]
            Tiltak: Lage en brosjyre
            Ansvarlig: [Ikke utfylt]
            Tidsfrist: [Ikke utfylt]
            Kostnad: [Ikke utfylt]
            """)
    }

    @Test("Columns nobody answered in are left out when room is short, and named")
    func leftOut() {
        let view = view(of: SampleWorkshop.filled(), width: 60)
        expect(
            view.form(SampleProcess.measures, group: view.reading.groups(of: SampleProcess.measures).last),
            """
            Tiltak

            Uten målområde

            Id │ Tiltak
            ───┼─────────────────
            T3 │ Lage en brosjyre
            Ikke vist, fordi ingen har svart der: Strategi, Ansvarlig,
            Tidsfrist og Kostnad.
            """)
    }

    @Test("A form without groups is one table")
    func ungrouped() {
        let view = view(of: SampleWorkshop.filled(), width: 80)
        expect(
            view.form(SampleProcess.gap),
            """
            Gap-analyse

            Id │ Status i dag            │ Behov/tiltak            │ Visjon/drøm/
               │                         │                         │ framtidsønske
            ───┼─────────────────────────┼─────────────────────────┼────────────────────────
            G1 │ Få små boliger i        │ Bygge åtte boliger med  │ vet ikke
               │ sentrum                 │ oppfølging              │
            """)
    }

    @Test("A grouped form without groups says that it is empty")
    func emptyForm() {
        let view = view(of: SampleWorkshop(), width: 80)
        expect(
            view.form(SampleProcess.measures),
            """
            Tiltak

            Ingenting her ennå.
            """)
    }
}
