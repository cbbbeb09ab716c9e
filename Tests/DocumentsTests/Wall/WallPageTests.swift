import Testing

@testable import Documents

@Suite struct WallPageTests {
    private func page(_ model: WallModel) -> String {
        WallPage(model: model, say: .nb, style: "main { color: red }\n", script: "look();\n").html
    }

    private func board(_ points: [WallModel.Point], question: String = "") -> WallModel {
        WallModel(
            place: "Molde", title: "SWOT", question: question, content: .parts([.init("Svake sider", points)]),
            time: "14:05")
    }

    @Test func whatIsTypedIsNothingButText() {
        let hostile = "</main><script>alert(1)</script>\"'&"
        let html = page(
            WallModel(
                place: hostile, title: hostile, question: hostile,
                content: .parts([.init(hostile, [.init("V1", hostile, voice: hostile)])])))
        #expect(html.ranges(of: "<script>").count == 1)
        #expect(html.ranges(of: "</main>").count == 1)
        #expect(html.ranges(of: "&lt;/main&gt;&lt;script&gt;alert(1)&lt;/script&gt;&quot;'&amp;").count == 10)
    }

    @Test func nothingIsFetchedFromElsewhere() throws {
        let folder = Workbench.templates
        let html = WallPage(
            model: board([]), say: .nb, style: try FileText.read(folder.style("vegg.css")),
            script: try FileText.read(folder.style("vegg.js"))
        ).html
        for sign in ["http:", "https:", "//cdn", "src=\"", "<link", "@import", "url(", "fetch(", "XMLHttp"] {
            #expect(!html.contains(sign), "\(sign)")
        }
        #expect(html.contains("default-src 'none'"))
        #expect(!html.contains("</script>\n</script>"), "the script ends itself")
    }

    @Test func theNewestOfVeryManyAreShown() {
        let html = page(board((1...2_000).map { .init("V\($0)", "Punkt \($0)") }))
        #expect(html.contains("… og 1940 tidligere"))
        #expect(html.contains(">Punkt 2000<"))
        #expect(!html.contains(">Punkt 1940<"))
        #expect(html.contains("2000 punkter · sist endret 14:05"))
    }

    @Test(arguments: [(14, "stor"), (15, "middels"), (36, "middels"), (37, "liten")])
    func itIsWrittenSmallerTheMoreThereIs(count: Int, size: String) {
        #expect(page(board((1...count).map { .init("V\($0)", "x") })).contains("<main class=\"\(size)\""))
    }

    @Test func aVoteTellsTheSpread() {
        let bars = [
            WallModel.Bar("V1", "Leie", sum: 9, range: 0...5), WallModel.Bar("V2", "Bygge", sum: 3, range: 1...1),
        ]
        let html = page(WallModel(place: "", title: "Hva først?", content: .vote(bars, voters: 4)))
        #expect(html.contains("fra 0 til 5"))
        #expect(html.contains("<rect width=\"33\""))
        #expect(html.contains("4 har stemt"))
        #expect(html.contains("<title>Hva først?</title>"))
    }

    @Test func aGridTellsWhoDiffers() {
        let items = [
            GridModel.Item("T1", "Kjøpe", own: .at(4, 2), voices: [.at(1, 5)]),
            GridModel.Item("T2", "Leie", own: nil, voices: [.at(2, 2)]), GridModel.Item("T3", "Bygge", own: nil),
        ]
        let grid = GridModel(
            tool: "Rutenett", x: .init(name: "Hast", one: "Kan vente", five: "Haster"),
            y: .init(name: "Kostnad", one: "Billig", five: "Dyrt"), items: items)
        let html = page(WallModel(place: "Molde", title: "Rutenett", content: .grid(grid)))
        #expect(html.contains("uenige: Hast 1–4, Kostnad 2–5"))
        #expect(html.contains("<b class=\"brikke uenig\">T1</b>"))
        #expect(html.contains("<b class=\"brikke åpen\">T2</b>"))
        #expect(!html.contains("T3"))
        #expect(html.contains("2 punkter · 1 ikke plassert"))
        #expect(html.ranges(of: "<th scope=\"row\">").count == 5)
    }
}

@Suite struct WallFileTests {
    private let bench = Workbench()

    private func file(_ name: String) -> String { "\(bench.out)/\(name)" }

    private func wall(_ name: String) throws -> WallFile {
        try WallFile(file(name), templates: Workbench.templates, say: .nb)
    }

    private func model(_ title: String) -> WallModel { WallModel(place: "", title: title, content: .parts([])) }

    @Test func aWallMayTakeThePlaceOfAWall() throws {
        var first = try wall("vegg.html")
        try first.show(model("En"))
        var second = try wall("vegg.html")
        try second.show(model("To"))
        #expect(try FileText.read(file("vegg.html")).contains("<h1>To</h1>"))
    }

    @Test func whatElseIsThereIsLeftAlone() throws {
        try AtomicFile.write(Array("<h1>Referat</h1>".utf8), to: file("vegg.html"))
        #expect(throws: DocumentProblem.notAWall(path: file("vegg.html"))) { try wall("vegg.html") }
        #expect(try FileText.read(file("vegg.html")) == "<h1>Referat</h1>")
    }

    @Test func whatHasNotChangedIsNotWritten() throws {
        var page = try wall("vegg.html")
        try page.show(model("En"))
        try AtomicFile.write(Array("borte".utf8), to: file("vegg.html"))
        try page.show(model("En"))
        #expect(try FileText.read(file("vegg.html")) == "borte")
        try page.show(model("To"))
        #expect(try FileText.read(file("vegg.html")).contains("<h1>To</h1>"))
    }
}
