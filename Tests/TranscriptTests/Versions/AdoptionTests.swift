import Planning
import TestSupport
import Testing

@testable import CommandLine

/// A plan is a draft until it is adopted, and again when it is changed.
@Suite struct AdoptionTests {
    private let world = TestHost()
    private var file: String { world.path("plan.boplan") }

    private func isAdopted(after lines: String...) throws -> Bool {
        world.run("ny", file, "--kommune", "Prøvevik", "--periode", "2027–2030")
        #expect(world.run([file, "-c"] + lines) == .done, "\(world.errors)")
        let open = try Program(world).openToShow(file)
        return open.timeline.isAdopted(open.process)
    }

    @Test func aNameSaysSo() throws {
        #expect(try isAdopted(after: "/mål kommunale boliger", "Kort ventetid", "/utgave Vedtatt 16. juni 2027"))
    }

    @Test func anyOtherNameSaysNothing() throws {
        #expect(try !isAdopted(after: "/mål kommunale boliger", "Kort ventetid", "/utgave høringsutkast"))
    }

    @Test func whatIsReportedAfterwardsChangesNothing() throws {
        #expect(
            try isAdopted(
                after: "/mål kommunale boliger", "Kort ventetid", "/utgave vedteken", "/læringselement", "Ta med flere")
        )
    }

    @Test func anotherWordMakesItADraftAgain() throws {
        #expect(try !isAdopted(after: "/utgave vedtatt", "/mål kommunale boliger", "Kort ventetid"))
    }

    @Test(.enabled(if: TestHost.hasTools)) func theDocumentSaysWhichItIs() throws {
        for (edition, isDraft) in [("høringsutkast", true), ("vedtatt", false)] {
            _ = try isAdopted(after: "/utgave \(edition)")
            #expect(world.run("eksporter", file, "handlingsplan", "--format", "md", "--til", world.folder) == .done)
            let text = try #require(TestHost.text(world.path("handlingsplan.md")))
            #expect(text.contains("UTKAST") == isDraft, "\(edition)")
        }
    }
}
