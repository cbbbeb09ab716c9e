import CommandLine
import Conversation
import Publishing
import Screens
import TestSupport
import Testing

@Suite("Gatherings on screen")
struct ViewsGatheringTests {
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
}
