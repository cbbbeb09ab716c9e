import FileSystem
import Glibc
import Testing

@testable import Documents

@Suite(.enabled(if: Workbench.hasTools, "make tools"))
struct ExportTests {
    private let exporter = DocumentExporter(templates: Workbench.templates, tools: Workbench.tools)

    @Test func theActionPlanHasTheHeadingsOfTheMethod() throws {
        let bench = Workbench()
        _ = try exporter.export(bench.order([.md]))
        let headings = try bench.text("handlingsplan.md").split(separator: "\n").filter { $0.hasPrefix("#") }
        #expect(
            headings == [
                "# Boligsosial handlingsplan 2027–2030",
                "## 1 Innledning",
                "### 1.1 Hva er boligsosial handlingsplan?",
                "### 1.2 Rammer for boligsosial handlingsplan",
                "#### Lovverk",
                "#### Statlige og kommunale føringer",
                "## 2 Hovedmål for boligsosialt arbeid i perioden 2027–2030",
                "### 2.1 Boligsosiale mål",
                "### 2.2 Styrende prinsipper",
                "## 3 Handlingsplan 2027–2030",
                "### 3.1 Målområde Kommunale boliger",
                "#### Mål",
                "### 3.2 Målområde Økonomiske virkemidler",
                "#### Mål",
                "### 3.3 Målområde Innholdstjenester",
                "#### Mål",
                "### Tiltak som ikke er lagt til et målområde",
                "## Vedlegg: Hvor tiltakene kommer fra",
            ])
    }

    @Test(arguments: [DocumentFormat.docx, .odt, .html])
    func theFrontPageSaysWhatThePlanIsAndWhatIsMissingShows(format: DocumentFormat) throws {
        let bench = Workbench()
        _ = try exporter.export(bench.order([format]))
        let lines = try ReadBack.lines("\(bench.out)/handlingsplan.\(format.rawValue)")
        let text = lines.joined(separator: "\n")
        let front = try #require(text.split(separator: "Innhold").first)
        for fact in [
            "UTKAST – ikke vedtatt", "Hvem vedtar planen", "Kommunestyret",
            "[Ikke utfylt: Hva planen binder]",
        ] {
            #expect(front.contains(fact), "\(fact) is not on the front page")
        }
        #expect(text.contains("[Ikke utfylt: Lovverk]"))
        #expect(text.contains("\n[Ikke utfylt]\n"), "a goal area without measures shows a row that says so")
        #expect(text.contains("SWOT, svake sider V3: Ingen vet hvem som bor i for store boliger"))
    }

    @Test func aPlanThatIsDecidedIsNoDraft() throws {
        guard case .map(var fields) = PlanFixture.context else { return }
        fields["utkast"] = .flag(false)
        let bench = Workbench()
        _ = try exporter.export(bench.order([.md, .html], context: .map(fields)))
        #expect(!(try bench.text("handlingsplan.md").contains("UTKAST")))
        #expect(!(try bench.text("handlingsplan.html").contains("UTKAST")))
    }

    @Test(arguments: DocumentFormat.texts)
    func theSameOrderIsTheSameBytes(format: DocumentFormat) throws {
        let (one, other) = (Workbench(), Workbench())
        _ = try exporter.export(one.order([format]))
        usleep(1_100_000)  // ZIP and PDF count in seconds
        _ = try exporter.export(other.order([format]))
        let name = "handlingsplan.\(format.rawValue)"
        #expect(try one.bytes(name) == other.bytes(name))
    }

    @Test func theDateIsTheOneInTheOrder() throws {
        let bench = Workbench()
        _ = try exporter.export(bench.order([.pdf]))
        let text = String(decoding: try bench.bytes("handlingsplan.pdf"), as: UTF8.self)
        #expect(text.contains("D:20270115080000") || text.contains("2027-01-15T08:00:00"))
        #expect(text.contains("pdfaid:part>2") && text.contains("pdfuaid:part>1"), "not PDF/A-2 and PDF/UA-1")
    }

    @Test func aPictureKeepsTheTextForThoseWhoDoNotSeeItAndNothingIsFetched() throws {
        let bench = Workbench()
        let picture = "data:image/svg+xml;base64,PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciLz4="
        let templates = try bench.templates(
            "bilde",
            "---\ntitle: x\nlang: nb\n---\n\n# H\n\n![Et \"felt\"](\(picture)) ![Etter](/etc/hostname)\n")
        let drawing = DocumentExporter(templates: templates, tools: Workbench.tools)
        let outcomes = try drawing.export(bench.order([.html, .docx, .odt, .pdf], document: "bilde"))
        for outcome in outcomes {
            #expect(outcome.result == .done(path: "\(bench.out)/bilde.\(outcome.format.rawValue)"))
        }
        let html = try bench.text("bilde.html")
        #expect(html.contains("alt=\"Et &quot;felt&quot;\"") && !html.contains("hostname"))
    }

    @Test func whatOnlyPandocKnowsIsWrongIsToldWithItsLine() throws {
        let bench = Workbench()
        let templates = try bench.templates("feil", "x\n$kommune/finnesikke$\n")
        let wrong = DocumentExporter(templates: templates, tools: Workbench.tools)
        do {
            _ = try wrong.export(bench.order([.md], document: "feil"))
            Issue.record("pandoc took it")
        } catch .templateSyntax(_, let line, _) {
            #expect(line == 2)
        }
    }

    @Test func withoutTypstTheOtherFormatsAreMade() throws {
        let bench = Workbench()
        let tools = ToolPaths(pandoc: Workbench.tools.pandoc, python: nil)
        let partly = DocumentExporter(templates: Workbench.templates, tools: tools)
        var begun: [DocumentFormat] = []
        let outcomes = try partly.export(bench.order([.pdf, .md])) { begun += $0 }
        #expect(begun == [.pdf, .md])
        #expect(
            outcomes.map(\.result) == [
                .failed(.missingTool(.typst)), .done(path: bench.out + "/handlingsplan.md"),
            ])
    }

    @Test func aPythonWithoutTypstIsAMissingTool() throws {
        let bench = Workbench()
        let tools = ToolPaths(pandoc: Workbench.tools.pandoc, python: "/usr/bin/python3")
        let partly = DocumentExporter(templates: Workbench.templates, tools: tools)
        #expect(try partly.export(bench.order([.pdf])).map(\.result) == [.failed(.missingTool(.typst))])
    }

    /// Ctrl-C reaches every tool at once; here each gives itself the signal, once the template is filled.
    @Test func controlCStopsAllThatIsUnderWayAndLeavesWhatWasThere() throws {
        let bench = Workbench()
        let dying = try bench.program("python3", "kill -INT $$")
        let pandoc = try bench.program(
            "pandoc", "case \"$*\" in *'-f json'*) exec '\(Workbench.tools.pandoc!)' \"$@\";; *) kill -INT $$;; esac")
        try AtomicFile.write(Array("gammel".utf8), to: bench.out + "/handlingsplan.odt")
        let stopped = DocumentExporter(
            templates: Workbench.templates, tools: ToolPaths(pandoc: pandoc, python: dying))
        let outcomes = try stopped.export(bench.order([.md, .pdf, .odt]))
        #expect(outcomes.map(\.format) == [.md, .pdf, .odt])
        #expect(outcomes.allSatisfy { $0.result == .failed(.interrupted) })
        #expect(FolderListing.names(in: bench.out) == ["handlingsplan.odt"])
        #expect(try bench.text("handlingsplan.odt") == "gammel")
    }

    @Test func theMunicipalitysProfileIsUsed() throws {
        let bench = Workbench()
        var order = bench.order([.docx])
        order.profiles[.docx] = "/finnes/ikke.docx"
        #expect(
            try exporter.export(order).map(\.result) == [
                .failed(.unreadable(file: "/finnes/ikke.docx", errno: ENOENT))
            ])
        order.profiles[.docx] = Workbench.repository + "/Tests/DocumentsTests/Fixtures/profil.docx"
        _ = try exporter.export(order)
        let own = try bench.bytes("handlingsplan.docx")
        _ = try exporter.export(bench.order([.docx]))
        #expect(own != (try bench.bytes("handlingsplan.docx")), "it looks like ours")
    }
}

/// What stops every format. Needs no tools.
struct ExportProblemTests {
    private func exporter(_ templates: TemplateFolder = Workbench.templates) -> DocumentExporter {
        DocumentExporter(templates: templates, tools: ToolPaths(pandoc: nil, python: nil))
    }

    private func expect(_ problem: DocumentProblem, from exporter: DocumentExporter, _ order: ExportOrder) {
        #expect(throws: problem) { _ = try exporter.export(order) }
    }

    @Test func anUnknownDocumentSuggestsTheNearest() throws {
        let bench = Workbench()
        let templates = try bench.templates("handlingsplan", "x")
        expect(
            .unknownDocument("handlingplan", suggestion: "handlingsplan", available: ["handlingsplan"]),
            from: exporter(templates), bench.order([.md], document: "handlingplan"))
    }

    @Test func aTemplateWithUnknownVariablesIsNotUsed() throws {
        let bench = Workbench()
        let templates = try bench.templates("feil", "x\n$komune$")
        let findings = [TemplateFinding(.unknownVariable("komune", suggestion: "kommune"), line: 2)]
        expect(
            .template(file: templates.root + "/nb/feil.md", findings: findings), from: exporter(templates),
            bench.order([.md], document: "feil"))
    }

    @Test func withoutPandocNothingIsMade() {
        let bench = Workbench()
        expect(.missingTool(.pandoc), from: exporter(), bench.order([.md]))
    }

    @Test func aFolderThatIsNotThereIsSaid() {
        let bench = Workbench()
        var order = bench.order([.md])
        order.folder = "/finnes/ikke"
        expect(.unwritable(path: "/finnes/ikke", errno: ENOENT), from: exporter(), order)
    }

    @Test func aFileThatCannotBeReplacedLeavesNoHalfFile() throws {
        let bench = Workbench()
        mkdir(bench.out + "/opptatt.md", 0o755)
        #expect(throws: DocumentProblem.unwritable(path: bench.out + "/opptatt.md", errno: EISDIR)) {
            try AtomicFile.write([1, 2, 3], to: bench.out + "/opptatt.md")
        }
        #expect(FolderListing.names(in: bench.out) == ["opptatt.md"])
    }
}
