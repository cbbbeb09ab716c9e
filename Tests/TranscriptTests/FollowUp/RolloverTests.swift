import CommandLine
import Documents
import Glibc
import TestSupport
import Testing

/// A new plan that goes on from an old one: nothing is lost, and the old file is not touched.
@Suite struct RolloverTests {
    private let world = TestHost()

    /// A plan with some measures, reported on by chance.
    private func plan(seed: Int) -> String {
        let file = world.path("gammel-\(seed).boplan")
        #expect(world.run("ny", file, "--kommune", "Molde", "--periode", "2027-2030") == .done)
        var lines = ["/mål Kommunale boliger", "Alle bor trygt", "/målområder", "Samhandling"]
        let areas = ["Kommunale boliger", "Innholdstjenester", "Samhandling"]
        for number in 1...(3 + seed % 5) {
            lines += [
                "/handlingsplan \(areas[(number + seed) % 3])",
                "S\(number) | Tiltak \(number) | NAV | 2028 | \(number)0 000 kr",
            ]
        }
        let statuses = [
            "Ikke startet | for dyrt", "I gang |", "Gjennomført |", "Utsatt | venter", "Lagt bort | ingen ville",
        ]
        for number in 1...(3 + seed % 5) where (number * 7 + seed) % 4 != 0 {
            lines += ["/oppfølging T\(number)", "\(statuses[(number + seed) % 5]) | | | | 30. juni 2028"]
        }
        lines += ["/lærdom virket", "Ja, noe | Mer av det | 30. juni 2028"]
        #expect(world.run(as: 50, [file, "-c"] + lines) == .done, "\(world.errors)")
        return file
    }

    private func rows(_ file: String, _ tool: String, _ columns: [String]) throws -> [[String]] {
        let shown = world.output(of: "vis", file, tool, "--format", "csv")
        let records = CSVText.records(Array(shown.joined(separator: "\n").utf8))
        let places = try columns.map { try #require(records.first?.firstIndex(of: $0), "\(columns)") }
        return records.dropFirst().map { record in places.map { record[$0] } }
    }

    @Test(arguments: 0..<10) func everyMeasureIsInTheNewPlanOnceAsItStood(seed: Int) throws {
        let (old, new) = (plan(seed: seed), world.path("ny-\(seed).boplan"))
        let before = TestHost.bytes(old)
        world.device = 90
        #expect(world.run("rullér", old, new, "--periode", "2031-2034", "--ja") == .done, "\(world.errors)")
        #expect(TestHost.bytes(old) == before, "the old file was touched")
        let columns = ["Målområde", "Strategi", "Tiltak", "Ansvarlig", "Tidsfrist", "Kostnad"]
        #expect(try rows(new, "revisjon", columns) == (try rows(old, "handlingsplan", columns)))
        let labels = try rows(old, "handlingsplan", ["id"]).map {
            "\($0[0]) i gammel-\(seed).boplan, planen for 2027-2030"
        }
        #expect(try rows(new, "revisjon", ["Sto som"]).map { $0[0] } == labels, "the thread back is broken")
        #expect(try rows(new, "lærdom", ["Svar"]) == (try rows(old, "lærdom", ["Svar"])))
    }

    /// What is not done is what is offered in the new plan; what nobody reported is for the group to sort.
    @Test func eachIsSortedByWhatWasLastSaidOfIt() throws {
        let (old, new) = (plan(seed: 2), world.path("ny.boplan"))
        world.device = 90
        #expect(world.run("rullér", old, new, "--periode", "2031-2034", "--ja") == .done)
        let outcomes = [
            "Ikke startet": "Videreføres", "I gang": "I gang", "Gjennomført": "Gjennomført", "Utsatt": "Videreføres",
            "Lagt bort": "Droppet", "": "",
        ]
        let sorted = try rows(new, "revisjon", ["Status i planen", "Hva nå"])
        #expect(sorted.contains { $0[0].isEmpty } && sorted.contains { !$0[0].isEmpty })
        for row in sorted {
            let status = String(row[0].prefix { $0 != "," })
            #expect(row[1] == outcomes[status], "\(row)")
        }
    }

    /// The areas and goals of the old plan are those of the new one, when they are wanted; else it begins afresh.
    @Test func goalsGoAlongWithTheirAreas() throws {
        let (old, new) = (plan(seed: 1), world.path("ny.boplan"))
        world.device = 90
        #expect(world.run("rullér", old, new, "--periode", "2031-2034", "--ja") == .done)
        #expect(try rows(new, "målområder", ["tekst"]) == (try rows(old, "målområder", ["tekst"])))
        #expect(try rows(new, "mål", ["ledetekst", "tekst"]) == (try rows(old, "mål", ["ledetekst", "tekst"])))
    }
}

/// Replies from a hearing: none is lost, and none comes twice.
@Suite struct ReplyImportTests {
    private let world = TestHost()

    private var file: String { world.path("plan.boplan") }

    private func begin() {
        #expect(world.run("ny", file, "--kommune", "Molde", "--periode", "2027-2030") == .done)
        world.device = 2
        let lines = ["/plantekst lovverk", "Loven", "/mål Kommunale boliger", "Trygt hjem"]
        #expect(world.run(as: 60, [file, "-c"] + lines) == .done)
    }

    private func take(_ names: String...) -> ExitCode {
        world.device += 1
        return world.run(["importer", file] + names.map(world.path) + ["--høringssvar", "--ja"])
    }

    private var replies: [[String]] {
        let shown = world.output(of: "vis", file, "høringssvar", "--format", "csv")
        return CSVText.records(Array(shown.joined(separator: "\n").utf8)).dropFirst().map { Array($0.prefix(4)) }
    }

    @Test func takenInAgainInAnyOrderNoReplyIsDoubledOrLost() {
        begin()
        world.write("Navn;Avsnitt;Merknad\nA;1;Likt\nA;1;Likt\nB;;Noe annet\n", to: "en.csv")
        world.write("svar,avsnitt\nFra fila,T9\n", to: "lag.csv")
        #expect(take("en.csv", "lag.csv") == .done)
        let first = replies
        #expect(first.count == 4, "the same words twice in a file are two replies: \(first)")
        #expect(first.last?[1] == "lag", "the file's name is the sender")
        for names in [["lag.csv", "en.csv"], ["en.csv"], ["lag.csv"]] {
            for name in names { #expect(take(name) == .done) }
        }
        #expect(replies == first)
    }

    /// One that was answered, struck or moved is the same reply.
    @Test func whatWasAnsweredOrStruckDoesNotComeBack() {
        begin()
        world.write("avsender;avsnitt;svar\nA;1;En\nB;2;To\n", to: "en.csv")
        #expect(take("en.csv") == .done)
        let lines = ["/endre HS1 utfall: Brukt", "/endre HS1 grunn: Vi gjør det", "/stryk HS2"]
        #expect(world.run(as: 61, [file, "-c"] + lines) == .done, "\(world.errors)")
        #expect(take("en.csv") == .done)
        #expect(replies.map(\.last) == ["En"])
    }

    @Test(arguments: [0, 1]) func windowsLettersAreReadToo(separator: Int) {
        begin()
        let mark: UInt8 = separator == 0 ? 0x3B : 0x2C
        let bytes = Array("avsender".utf8) + [mark] + Array("svar".utf8) + [10, 0xC5] + [mark, 0x73, 0xE5, 0xF8, 10]
        let latin = fopen(world.path("latin.csv"), "w")!
        fwrite(bytes, 1, bytes.count, latin)
        fclose(latin)
        #expect(take("latin.csv") == .done)
        #expect(replies.map { [$0[1], $0.last] } == [["Å", "såø"]])
    }

    /// The numbers are those in the document that was sent: each reply finds the paragraph it speaks of.
    @Test(.enabled(if: TestHost.hasTools)) func theNumbersAreThoseOfTheDocument() throws {
        begin()
        #expect(world.run("eksporter", file, "høringsutkast", "--format", "md", "--til", world.folder) == .done)
        let draft = try #require(TestHost.text(world.path("høringsutkast.md")))
        let numbered = draft.split(separator: "\n").filter {
            $0.hasPrefix("**") && $0.dropFirst(2).first?.isNumber == true
        }
        let expected = ["Loven": "PT1", "Trygt hjem": "M1"]
        var lines = "avsender;avsnitt;svar\n"
        var texts: [String] = []
        for line in numbered {
            let number = line.dropFirst(2).prefix { $0.isNumber }
            texts.append(line.split(separator: "\u{2003}").last.map { String($0).trimmingEdges } ?? "")
            lines += "A;Avsnitt \(number);Svar \(number)\n"
        }
        #expect(texts.contains { $0.hasSuffix("Loven") } && texts.contains { $0.hasSuffix("Trygt hjem") })
        world.write(lines, to: "svar.csv")
        #expect(take("svar.csv") == .done)
        let shown = world.output(of: "vis", file, "høringssvar", "--format", "csv")
        let records = CSVText.records(Array(shown.joined(separator: "\n").utf8))
        let place = try #require(records.first?.firstIndex(of: "Gjelder"))
        for (text, record) in zip(texts, records.dropFirst()) {
            let wanted = expected.first { text.hasSuffix($0.key) }?.value ?? ""
            #expect(record[place] == wanted, "\(text)")
        }
    }
}

extension String {
    fileprivate var trimmingEdges: String {
        var text = self[...]
        while text.last?.isWhitespace == true { text = text.dropLast() }
        while text.first?.isWhitespace == true { text = text.dropFirst() }
        return String(text)
    }
}
