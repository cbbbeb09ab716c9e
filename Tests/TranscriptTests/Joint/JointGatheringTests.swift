import CommandLine
import Documents
import TestSupport
import Testing

/// The whole gathering of five municipalities in `Workshops/eksempler/samling`, as it is played in the room: a script
/// for each laptop, the merge, the joint file, the plenary, and the same again after something was mended at home.
@Suite struct JointGatheringTests {
    static let folder = ExampleTests.folder + "/samling"
    private let world = TestHost()

    /// What each line of `spill.sh` that runs the program came to. Each is another program, a minute later.
    private func play(upTo last: String = "") -> [(line: String, code: ExitCode, output: [String])] {
        let script = TestHost.text(Self.folder + "/spill.sh") ?? ""
        var played: [(line: String, code: ExitCode, output: [String])] = []
        for line in script.split(separator: "\n").map(String.init) where line.hasPrefix("boplan ") {
            let needsTools = ["boplan eksporter", "boplan skriv-ut"].contains { line.hasPrefix($0) }
            if needsTools, !TestHost.hasTools { continue }
            (world.output, world.device, world.time) = ([], world.device + 1, world.time + 60_000)
            // An agenda is followed by a clock on the wall.
            world.clock = TranscriptWorld.clock
            let code = world.run(Notation.words(line).dropFirst().map(inside))
            played.append((line, code, world.output))
        }
        return played
    }

    /// Files are in a folder of our own, scripts with the example.
    private func inside(_ word: String) -> String {
        if word.hasPrefix("$eksempel/") { return Self.folder + word.dropFirst("$eksempel".count) }
        let isMade = word.hasSuffix(".boplan") || ["dokumenter", "papir", "vegg.html"].contains(word)
        return isMade ? world.path(word) : word
    }

    @Test func isPlayedToItsEndWithNothingTwice() throws {
        let played = play()
        #expect(played.count >= 19, "\(played.count) lines")
        for step in played { #expect(step.code == .done, "\(step.line): \(world.errors)") }
        try expectAllThere()
        expectAgreed(in: played)
        try expectDocument()
        try expectChosen(in: played)
        let again = world.output(
            of: "samling", world.path("prøvevik.boplan"), world.path("fjordheim.boplan"), "--til",
            world.path("felles.boplan"))
        #expect(again.joined().contains("Ingenting nytt"), "\(again)")
    }

    /// Every point of every municipality is in the joint file once, with the name of its municipality in front.
    private func expectAllThere() throws {
        var expected: [String] = []
        for (file, name) in [
            ("prøvevik", "Prøvevik"), ("åsbygd", "Åsbygd"), ("fjordheim", "Fjordheim"), ("tenkvik", "Tenkvik"),
            ("skogheim", "Skogheim"),
        ] {
            expected += try points(of: file).map { "\(name)-\($0)" }
        }
        #expect(expected.count == 21, "\(expected)")
        #expect(try points(of: "felles").sorted() == expected.sorted())
    }

    /// Short id and text of each point of the SWOT analysis.
    private func points(of file: String) throws -> [String] {
        let shown = world.output(of: "vis", world.path(file + ".boplan"), "swot", "--format", "csv")
        let records = CSVText.records(Array(shown.joined(separator: "\n").utf8))
        let places = try ["id", "tekst"].map { try #require(records.first?.firstIndex(of: $0), "\(records)") }
        return records.dropFirst().map { record in places.map { record[$0] }.joined(separator: " ") }
    }

    /// The plenary sees what three have in common only after Fjordheim has mended its words at home.
    private func expectAgreed(in played: [(line: String, code: ExitCode, output: [String])]) {
        let looks = played.filter { $0.line.contains("sammenlign samarbeid") }.map { $0.output.joined(separator: "\n") }
        #expect(looks.count == 2)
        #expect(looks.first?.contains("Åsbygd, Tenkvik\n") == true)
        #expect(looks.last?.contains("Åsbygd, Fjordheim, Tenkvik\n") == true)
        #expect(looks.last?.contains("Én boveileder for Åsbygd, Fjordheim og Tenkvik") == true)
        let origin = world.output(of: world.path("felles.boplan"), "-c", "/vis SA1").joined(separator: "\n")
        #expect(origin.contains("Tenkvik-V1  For små til å ha en egen boveileder"), "\(origin)")
    }

    /// Prøvevik followed its agenda, chose twice, kept the view of a few, decided, and put something aside.
    private func expectChosen(in played: [(line: String, code: ExitCode, output: [String])]) throws {
        let votes = try #require(played.first { $0.line.contains("valg.txt") }).output.joined(separator: "\n")
        #expect(votes.contains("3 stemte begge gangene, og 2 endret stemmen sin."), "\(votes)")
        let file = world.path("prøvevik.boplan")
        for (tool, said) in [
            ("uenighet", "Husleiene er det folk ringer oss om"),
            ("beslutninger", "Oversikten over boliger kommer først"),
            ("parkering", "det gamle sykehjemmet"), ("møteplan", "Fellessamling"), ("frammøte", "veileder (D3)"),
        ] {
            let shown = world.output(of: "vis", file, tool, "--format", "csv").joined(separator: "\n")
            #expect(shown.contains(said), "\(tool): \(shown)")
        }
        let wall = try #require(TestHost.text(world.path("vegg.html")))
        #expect(wall.contains("Én boveileder for Åsbygd, Fjordheim og Tenkvik") && !wall.contains("gruppeleder"))
        guard TestHost.hasTools else { return }
        let minutes = try #require(TestHost.text(world.path("dokumenter/referat-1.md")))
        let words = minutes.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(words.contains("Husleiene er det folk ringer oss om") && words.contains("kommer først"), "\(words)")
        try expectPaper("swot-kort", pages: 4, says: ["Svake sider"])
        try expectPaper("swot-svake-stemmeseddel", pages: 2, says: ["Høye husleier"])
    }

    /// A sheet that can be handed out: a PDF with so many pages or more, and words that can be read off it.
    private func expectPaper(_ name: String, pages: Int, says words: [String]) throws {
        let path = world.path("papir/\(name).pdf")
        #expect(TestHost.bytes(path)?.starts(with: Array("%PDF-".utf8)) == true, "\(path)")
        let runner = ToolRunner(timeLimit: .seconds(60))
        let text = String(decoding: try runner.run("/usr/bin/pdftotext", ["-layout", path, "-"]), as: UTF8.self)
        // Each page ends with a form feed.
        let found = text.split(separator: "\u{c}", omittingEmptySubsequences: false).dropLast()
        #expect(found.count >= pages, "\(name): \(found.count) pages")
        for page in found { #expect(page.contains { $0.isLetter }, "\(name) has an empty page") }
        for word in words { #expect(text.contains(word), "\(name): \(text)") }
    }

    private func expectDocument() throws {
        guard TestHost.hasTools else { return }
        let markdown = try #require(TestHost.text(world.path("dokumenter/på-tvers.md")))
        #expect(markdown.contains("Prøvevik, Åsbygd, Fjordheim, Tenkvik og Skogheim – Boligsosial handlingsplan"))
        #expect(markdown.contains("| Skogheim | 6 mill. kr (2025) | 822\u{a0}kr per innbygger |"))
        #expect(markdown.contains("- SA1 Én boveileder for Åsbygd, Fjordheim og Tenkvik"))
        for heading in MarkdownHeading.all(in: markdown) where heading.level > 2 {
            #expect(heading.hasWords, "nothing under «\(heading.text)»")
        }
    }
}

/// The document across municipalities where there is only one.
@Suite(.enabled(if: TestHost.hasTools)) struct AcrossDocumentTests {
    @Test(arguments: ["nb", "nn"]) func saysWhatItIsForWhereThereIsNothingToCompare(_ language: String) throws {
        let world = TestHost()
        let (file, out) = (world.path("molde.boplan"), world.path("ut"))
        #expect(world.run("ny", file, "--kommune", "Molde") == .done)
        #expect(
            world.run("eksporter", file, "på-tvers", "--format", "md", "--språk", language, "--til", out) == .done,
            "\(world.errors)")
        let markdown = try #require(TestHost.text(out + "/på-tvers.md"))
        #expect(markdown.contains("boplan samling") && !markdown.contains("$"), "\(markdown)")
    }
}
