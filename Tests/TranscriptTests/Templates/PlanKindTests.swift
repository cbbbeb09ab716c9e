import TestSupport
import Testing

/// The law in documents, by the kind of plan that was chosen.
@Suite(.enabled(if: TestHost.hasTools)) struct PlanKindTests {
    private func document(_ name: String, kind: String?, frist: String? = nil) throws -> String {
        var sample = SampleWorkshop(process: DocumentBench.process)
        if let kind { sample.point(kind, in: "om-planen", under: "status") }
        if let frist {
            sample.row(
                in: "framdriftsplan",
                ["linje": "Formelle steg", "oppgave": "Høringsutkast", "ansvarlig": "Plan/utvikling", "frist": frist])
        }
        return try DocumentBench().markdown(name, of: sample.reading)
    }

    @Test func aPlanningProgrammeIsADutyForSomeKindsOnly() throws {
        let (duty, choice) = ("Loven krever planprogram for denne", "Loven krever ikke planprogram for denne")
        #expect(try document("planprogram", kind: "Kommunedelplan").contains(duty))
        #expect(try document("planprogram", kind: "Fagplan").contains(choice))
        let question = "[Ikke utfylt: Hva slags plan er det? Det avgjør om loven krever planprogram.]"
        #expect(try document("planprogram", kind: nil).contains(question))
    }

    @Test func theStepsOfTheKindStandWithTheirDays() throws {
        let notice = try document("melding-om-oppstart", kind: "Kommunedelplan", frist: "mars 2027")
        #expect(notice.contains("| Høringsutkast | Plan/utvikling | mars 2027 |"), "\(notice)")
        #expect(notice.contains("| Planprogram | [Ikke utfylt] | [Ikke utfylt] |"))
        let other = try document("melding-om-oppstart", kind: "Temaplan", frist: "mars 2027")
        #expect(other.contains("| Høringsutkast |") && !other.contains("| Planprogram |"))
    }

    @Test func withoutADayTheyAreAskedFor() throws {
        let notice = try document("melding-om-oppstart", kind: "Temaplan")
        #expect(notice.contains("[Ikke utfylt: Når skal planen på høring, og når skal den vedtas?]"))
    }
}
