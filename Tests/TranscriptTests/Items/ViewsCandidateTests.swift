import CommandLine
import Conversation
import Publishing
import Screens
import TestSupport
import Testing

@Suite("Candidates on screen")
struct ViewsCandidateTests {
    @Test("Candidates are numbered")
    func candidates() {
        let view = view(of: withWeakSides, width: 40)
        expect(
            view.candidates(view.reading.candidates(for: SampleProcess.gap), to: SampleProcess.gap),
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
