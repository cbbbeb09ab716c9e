import Testing

@testable import Documents

@Suite struct TypstValueTests {
    @Test(arguments: [
        (TypstValue.text("a\"b\\c\n\u{7}#x"), #""a\"b\\c  #x""#), (.list([]), "()"), (.list([.number(1)]), "(1,)"),
        (.map([]), "(:)"), (.map([("navn", .flag(true)), ("nr", .number(-2))]), "(navn: true,nr: -2,)"),
    ])
    func itIsWrittenAsTypstReadsIt(value: TypstValue, source: String) {
        #expect(value.source == source)
    }
}

@Suite struct PaperTests {
    private let bench = Workbench()

    private func file(_ name: String) -> String { "\(bench.out)/\(name)" }

    private func model(_ content: PaperModel.Content, copies: Int = 1) -> PaperModel {
        PaperModel(
            place: "Molde", plan: "Plan 2027–2030", tool: "Verktøy", how: "Slik gjør vi.", content: content,
            copies: copies)
    }

    /// A word that only one of the languages had would stop every sheet in the other.
    @Test func bothLanguagesHaveTheSameWords() throws {
        let (nb, nn) = (try words("nb"), try words("nn"))
        #expect(nb == nn)
        #expect(nb.count > 15)
    }

    /// The names that lines begin with.
    private func words(_ language: String) throws -> [String] {
        let text = try FileText.read("\(Workbench.templates.root)/\(language)/papir.typ")
        return text.split(separator: "\n").compactMap { line -> String? in
            guard line.hasPrefix("  "), let colon = line.firstIndex(of: ":") else { return nil }
            return String(line[..<colon])
        }
    }

    @Test(.enabled(if: Workbench.hasTools, "make tools")) func theSamePaperIsTheSameBytes() throws {
        let printer = PaperPrinter(
            templates: Workbench.templates, tools: Workbench.tools, date: 1_800_000_000)
        let paper = model(.fields([.init(key: "svake", name: "Svake sider", question: "Hva er vanskelig?")]), copies: 2)
        let files = try ["a.pdf", "b.pdf"].map { name in
            try printer.write(paper, to: file(name))
            return try FileText.bytes(file(name))
        }
        #expect(files[0] == files[1])
        #expect(files[0].starts(with: Array("%PDF-".utf8)))
    }

    /// Nothing to fill them with is no reason to fail.
    @Test(
        .enabled(if: Workbench.hasTools, "make tools"),
        arguments: [
            PaperModel.Content.fields([]), .table([], [], blank: 0), .cards([]),
            .grid(
                GridModel(
                    tool: "", x: .init(name: "", one: "", five: ""),
                    y: .init(name: "", one: "", five: "", oneOnTop: true),
                    items: [])),
            .ballot((1...40).map { .init("V\($0)", String(repeating: "lang tekst ", count: 60)) }),
            .cards([.init("Sted"), .init("", .init("V1", String(repeating: "ord", count: 400)))]),
        ])
    func allContentCanBePrinted(content: PaperModel.Content) throws {
        let printer = PaperPrinter(templates: Workbench.templates, tools: Workbench.tools, date: 0)
        try printer.write(model(content, copies: 2), to: file("x.pdf"))
    }
}
