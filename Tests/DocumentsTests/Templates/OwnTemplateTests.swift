import Testing

@testable import Documents

/// Templates of one's own: where they lie, which come first, and what is seen in them before they are used.
struct OwnTemplateTests {
    private let bench = Workbench()
    private var folder: TemplateFolder {
        TemplateFolder(root: Workbench.templates.root, own: bench.folder + "/maler")
    }

    @Test func aCopyIsTheTemplateLetterForLetter() throws {
        let path = bench.folder + "/maler/nb/gap.md"
        #expect(try OwnTemplates(folder).copy("gap", as: "gap") == .made(path))
        #expect(try FileText.read(path) == FileText.read(Workbench.templates.root + "/nb/gap.md"))
    }

    @Test func whatIsThereIsLeftAsItIs() throws {
        let own = OwnTemplates(folder)
        _ = try own.copy("gap", as: "gap")
        let path = bench.folder + "/maler/nb/gap.md"
        try AtomicFile.write(Array("Vår egen\n".utf8), to: path)
        #expect(try own.copy("swot", as: "gap") == .alreadyThere(path))
        #expect(try FileText.read(path) == "Vår egen\n")
    }

    @Test func onesOwnComesFirstAndTheRestIsStillThere() throws {
        _ = try OwnTemplates(folder).copy("gap", as: "gap")
        _ = try OwnTemplates(folder).copy("gap", as: "min-gap")
        #expect(try folder.template(of: "gap") == bench.folder + "/maler/nb/gap.md")
        #expect(try folder.template(of: "swot") == Workbench.templates.root + "/nb/swot.md")
        #expect(folder.documents == (Workbench.templates.documents + ["min-gap"]).sorted())
        #expect(folder.ownDocuments == ["gap", "min-gap"])
    }

    @Test func oneInAnotherLanguageIsNotUsed() throws {
        var nn = folder
        nn.language = "nn"
        _ = try OwnTemplates(nn).copy("gap", as: "gap")
        #expect(try folder.template(of: "gap") == Workbench.templates.root + "/nb/gap.md")
        #expect(try nn.template(of: "gap") == bench.folder + "/maler/nn/gap.md")
    }

    @Test func aLinkOutOfOnesOwnFolderIsNotFollowed() throws {
        _ = try OwnTemplates(folder).copy("gap", as: "gap")
        let runner = ToolRunner(environment: [:], timeLimit: .seconds(20))
        _ = try runner.run("/bin/ln", ["-s", "/etc/hostname", bench.folder + "/maler/nb/ut.md"])
        #expect(throws: DocumentProblem.outsideFolder(file: bench.folder + "/maler/nb/ut.md")) {
            try folder.template(of: "ut")
        }
    }

    @Test func whatWouldFirstShowInTheDocumentIsFound() {
        let template = "---\ntitle: |\n  X\n---\n\n# A\n\n### B\n\n## C\n\n### D\n\n# E\n$kommunne$\n"
        let found = TemplateReview.findings(in: template, schema: PlanFixture.schema)
        #expect(
            found == [
                TemplateFinding(.noHeader("lang"), line: 1),
                TemplateFinding(.skippedHeading("### B", after: 1), line: 8),
                TemplateFinding(.unknownVariable("kommunne", suggestion: "kommune"), line: 15),
            ])
    }

    @Test func aBlockThatIsNotEndedIsFound() {
        let template = "---\ntitle: X\nlang: nb-NO\n---\n::: forside\n\n::: utkast\n**UTKAST**\n:::\n\n# A\n"
        #expect(
            TemplateReview.findings(in: template, schema: PlanFixture.schema) == [
                TemplateFinding(.unclosedBlock("::: forside"), line: 5)
            ])
        #expect(TemplateReview.findings(in: template + ":::\n", schema: PlanFixture.schema) == [])
    }

    @Test func aTemplateWithoutAHeaderAndFromWindowsIsRead() {
        #expect(
            TemplateReview.findings(in: "## A\n", schema: PlanFixture.schema).map(\.problem) == [
                .noHeader("title"), .noHeader("lang"), .skippedHeading("## A", after: 0),
            ])
        let windows = "---\r\ntitle: X\r\nlang: nb-NO\r\n---\r\n# A\r\n## B\r\n"
        #expect(TemplateReview.findings(in: windows, schema: PlanFixture.schema) == [])
        #expect(TemplateReview.findings(in: "\u{FEFF}" + windows, schema: PlanFixture.schema) == [])
    }
}
