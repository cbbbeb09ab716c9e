import CommandLine
import Journal
import Planning
import TestSupport
import Testing

/// A copy made elsewhere may hold a national identity number. Merging keeps the events, marks what holds one,
/// and no screen, list or document shows it. The number is made by the rule and belongs to nobody.
struct ForeignNumberTests {
    private let number = "01819012365"
    private let world = TestHost()

    /// A file with the number in a point, in the name of who said it, and in a fact.
    private func merged() throws -> String {
        let (file, copy) = (world.path("felles.boplan"), world.path("kopi.boplan"))
        world.run("ny", file, "--kommune", "Molde", "--periode", "2027-2030")
        world.run("flett", copy, file)
        let journal = try SQLiteJournal(path: copy, mode: .open)
        _ = try journal.commit { news in
            var clock = StampClock(device: 77)
            for event in news { clock.observe(event.stamp) }
            let (add, text, fact) = (clock.next(at: 0), clock.next(at: 0), clock.next(at: 0))
            let point = Register.field(add, column: Tool.textField)
            return [
                Event(stamp: add, action: add, author: number, change: .add(tool: "swot", slot: "svake", label: "V1")),
                Event(
                    stamp: text, action: add, author: number,
                    change: .assign(point, value: "Beboer 018190 12365 venter", basis: [])),
                Event(
                    stamp: fact, action: fact, change: .assign(.fact(Fact.municipality), value: number, basis: [])),
            ]
        }
        #expect(world.run("flett", file, copy) == .done)
        return file
    }

    private func expectHidden(_ text: String, _ what: String) {
        #expect(!text.isEmpty, "\(what) is empty")
        #expect(!NationalIdentity.isIn(text), "\(what) shows the number")
    }

    @Test func noScreenAndNoListShowsIt() throws {
        let file = try merged()
        expectHidden(world.output.joined(separator: "\n"), "flett")
        for format in ["tekst", "json", "csv", "md"] {
            let text = world.output(of: "vis", file, "--format", format).joined(separator: "\n")
            expectHidden(text, format)
            #expect(text.contains("Beboer •••••• ••••• venter") || format == "tekst", "\(format) lost the point")
        }
        for line in [
            "/historikk alt", "/vis V1", "/vis swot", "/konflikter", "/opplysninger", "/sjekk", "/som", "/angre",
        ] {
            expectHidden(world.output(of: file, "-c", line, "/historikk").joined(separator: "\n"), line)
        }
    }

    @Test func itIsMarked() throws {
        let file = try merged()
        let found = world.output(of: "sjekk", file).joined(separator: " ")
        #expect(found.contains("Et fødselsnummer er skjult her"))
    }

    @Test(.enabled(if: TestHost.hasTools, "make tools has not been run"))
    func noDocumentShowsIt() throws {
        let file = try merged()
        #expect(world.run("eksporter", file, "--format", "md,html", "--til", world.path("ut")) == .done)
        for path in world.output where path.contains("/ut/") {
            expectHidden(TestHost.text(path) ?? "", path)
        }
    }
}
