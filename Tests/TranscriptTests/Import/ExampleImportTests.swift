import Conversation
import Documents
import Planning
import TestSupport
import Testing

/// What is exported of an example comes back the same in a new workshop.
@Suite struct ExampleImportTests {
    @Test(.enabled(if: TestHost.hasTools), arguments: ["docx", "odt", "html", "md", "csv", "xlsx"])
    func thePlanComesBackAsItWas(_ format: String) throws {
        let world = TestHost()
        world.run(world.path("gammel.boplan"), "-f", ExampleTests.folder + "/lillehammer.txt")
        try export(format, world)
        world.run("ny", world.path("ny.boplan"), "--kommune", "Lillehammer")
        let new = world.output(
            of: "importer", world.path("ny.boplan"), world.path("handlingsplan." + format), "--rett-inn", "--ja")
        #expect(new.filter { $0.hasPrefix("T") }.count == 10 && new.contains("MO4"), "\(new)")
        // A spreadsheet has amounts as numbers, in kroner.
        let old = measures("gammel", world).map { row in
            row.map { $0 == "6000000" && format == "xlsx" ? "6\u{A0}000\u{A0}000\u{A0}kr" : $0 }
        }
        #expect(measures("ny", world) == old)

        world.errors = []
        #expect(
            world.output(
                of: "importer", world.path("ny.boplan"), world.path("handlingsplan." + format), "--rett-inn", "--ja"
            ).isEmpty)
        #expect(world.errors.last == "Ingenting nytt å hente. 10 tiltak sto der fra før.")
        #expect(measures("ny", world) == old)
    }

    @Test func allIsUndoneAtOnceAndMayBeBroughtInAgain() {
        let world = TestHost()
        world.run("ny", world.path("a.boplan"), "--kommune", "Alle")
        let before = world.output(of: "vis", world.path("a.boplan"), "--format", "csv")
        let source = ExampleTests.folder + "/data/tiltak-region-ost.csv"
        #expect(world.output(of: "importer", world.path("a.boplan"), source, "--rett-inn", "--ja").count == 31)
        #expect(
            world.errors.suffix(2) == [
                "Hentet 29 tiltak til «Handlingsplan». Nye målområder: Samhandling og",
                "Medvirkning. Angre alt med /angre.",
            ])
        #expect(world.errors.contains { $0.contains("Kolonnene «kommune» og «status» er ikke") }, "\(world.errors)")
        world.run(world.path("a.boplan"), "-c", "/angre")
        #expect(world.output(of: "vis", world.path("a.boplan"), "--format", "csv") == before)
        #expect(world.output(of: "importer", world.path("a.boplan"), source, "--rett-inn", "--ja").count == 31)
    }

    @Test func hostileTextBecomesText() {
        let world = TestHost()
        world.run("ny", world.path("a.boplan"), "--kommune", "X")
        let plan = world.write("Tiltak,Ansvarlig\n\"A\u{1B}[31m\u{202E}\nb | c\",1\n", to: "a.csv")
        #expect(world.output(of: "importer", world.path("a.boplan"), plan, "--rett-inn", "--ja") == ["T1"])
        #expect(measures("a", world).first == ["", "", "A b | c", "1", "", ""])
    }

    @Test func tellsWhatIsWrong() {
        let world = TestHost()
        world.run("ny", world.path("a.boplan"), "--kommune", "X")
        world.errors = []
        #expect(world.run("importer", world.path("a.boplan")) == .usage)
        #expect(world.run("importer", world.path("a.boplan"), "nei.csv") == .fileFailed)
        #expect(world.run("importer", world.path("a.boplan"), "plan.pdf") == .usage)
        let plan = world.write("Navn;Rolle\nA;B", to: "a.csv")
        #expect(world.run("importer", world.path("a.boplan"), plan) == .fileFailed)
        #expect(
            world.errors == [
                "Hvilken plan skal det hentes fra? Skriv for eksempel «boplan importer plan.boplan gammel.docx».",
                "Får ikke lest nei.csv. Sjekk navnet, og at du har lov til å lese fila.",
                "plan.pdf kan ikke leses som plan. Navnet må slutte på .docx, .odt, .xlsx, .csv, .html eller .md. Har du bare PDF, så kopier tabellene inn i et dokument først.",
                "Fant ingen tabell med tiltak i \(plan), og ingenting er hentet. Øverste rad må ha kolonnen «Tiltak»; de andre som leses, er «Strategi», «Ansvarlig», «Tidsfrist» og «Kostnad». Overskrifter som begynner med «Målområde», sier hvor tiltakene hører til.",
            ])
    }

    private func export(_ format: String, _ world: TestHost) throws {
        let plan = world.path("gammel.boplan")
        if format == "csv" {
            let lines = world.output(of: "vis", plan, "handlingsplan", "--format", "csv")
            world.write(lines.joined(separator: "\r\n"), to: "handlingsplan.csv")
        } else {
            let code = world.run("eksporter", plan, "handlingsplan", "--format", format, "--til", world.folder)
            try #require(code == .done)
        }
    }

    /// Goal area and the five columns of each measure, sorted: documents order them by strategy and date.
    private func measures(_ name: String, _ world: TestHost) -> [[String]] {
        let lines = world.output(of: "vis", world.path(name + ".boplan"), "handlingsplan", "--format", "csv")
        return CSVText.records(Array(lines.joined(separator: "\n").utf8)).dropFirst().map { Array($0[1...6]) }
            .sorted(by: ExampleSource.inOrder)
    }
}
