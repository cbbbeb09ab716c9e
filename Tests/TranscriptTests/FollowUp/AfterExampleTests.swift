import CommandLine
import TestSupport
import Testing

/// The made-up example of a plan after it was adopted: heard, reported on twice, and carried over.
@Suite struct AfterExampleTests {
    private let world = TestHost()
    private static let folder = TestHost.repository + "/Workshops/eksempler/etter"

    private func play(_ words: String...) {
        world.device += 1
        world.time += 60_000
        #expect(world.run(words) == .done, "\(words): \(world.errors)")
    }

    /// Everything in the folder, in order.
    private func played() -> String {
        let plan = world.path("plan.boplan")
        play("ny", plan, "--kommune", "Eksempelvik", "--periode", "2027-2030")
        play(plan, "-f", Self.folder + "/1-vedtatt-plan.txt")
        play(
            "importer", plan, Self.folder + "/svar-leieboerforening.csv", Self.folder + "/svar-ungdomsrådet.csv",
            "--høringssvar", "--utgave", "høringsutkast", "--ja")
        play(plan, "-f", Self.folder + "/2-etter-høringen.txt")
        play(plan, "-f", Self.folder + "/3-første-halvår.txt")
        play(plan, "-f", Self.folder + "/4-andre-halvår.txt")
        return plan
    }

    @Test func eachHalfYearsReportCanBeMadeAgain() {
        let plan = played()
        let first = world.output(of: "status", plan, "--dato", "2028-06-30").joined(separator: " ")
        let second = world.output(of: "status", plan, "--dato", "2028-12-31").joined(separator: " ")
        #expect(first.contains("1 gjennomført, 2 i gang, 1 ikke startet, 1 utsatt, 2 ikke meldt noe om"), "\(first)")
        #expect(second.contains("2 gjennomført, 2 i gang, 1 utsatt, 1 lagt bort, 1 ikke meldt noe om"), "\(second)")
    }

    @Test func whatTheHearingChangedIsToldWithItsReason() {
        let plan = played()
        let shown = world.output(of: "endringer", plan, "--fra", "høringsutkast", "--mot", "vedtatt").joined(
            separator: "\n")
        #expect(shown.contains("«fire» → «to»") && shown.contains("HS1: Eksempel: vi selger to"), "\(shown)")
        #expect(shown.contains("Lagt til: T7"))
    }

    @Test(.enabled(if: TestHost.hasTools), arguments: ["nb", "nn"])
    func theDocumentsHoldWhatWasSaid(_ language: String) throws {
        let plan = played()
        play(
            "eksporter", plan, "statusrapport", "høringssvar", "--format", "md", "--til", world.folder, "--dato",
            "2028-12-31", "--språk", language)
        play(
            "endringer", plan, "--fra", "høringsutkast", "--mot", "vedtatt", "--format", "md", "--til", world.folder,
            "--språk", language)
        let report = try #require(TestHost.text(world.path("statusrapport.md")))
        for said in ["Eksempel: ingen kjøpere", "Eksempel: elleve familier eier nå", "31. desember 2028"] {
            #expect(report.contains(said), "\(said)")
        }
        #expect(report.contains("9\u{a0}040\u{a0}000\u{a0}kr"), "the sum")
        let replies = try #require(TestHost.text(world.path("høringssvar.md")))
        #expect(replies.contains("Selg to, ikke fire") && replies.contains("Eksempel: det ble tiltak T7"))
        let changes = try #require(TestHost.text(world.path("endringer.md")))
        #expect(changes.contains("«fire» → «to»"))
    }
}
