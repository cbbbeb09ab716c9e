import Conversation
import TestSupport
import Testing

@testable import Documents

/// `boplan kontroll` on documents that Boplan did not make, or that somebody altered.
@Suite(.enabled(if: TestHost.hasTools, "make tools")) struct DocumentCheckerTests {
    private let checker = DocumentChecker(
        templates: TemplateFolder(root: TestHost.repository + "/Templates"), tools: TestHost.tools)

    /// One of each fault, as pandoc writes it.
    private static let faulty = """
        ### For dypt

        Tekst ![](\(picture))

        | A | B |
        |---|---|
        | 1 | 2 |

        # Opp

        ### Hopp

        """
    private static let picture = "data:image/gif;base64,R0lGODlhAQABAAAAACw="

    private func made(_ kind: String, of markdown: String, _ options: [String] = []) throws -> (
        TestHost, String
    ) {
        let world = TestHost()
        let file = world.path("plan." + kind)
        let runner = ToolRunner(timeLimit: .seconds(30))
        _ = try runner.run(
            TestHost.tools.pandoc!, ["-f", "markdown", "-s", "-o", file] + options, input: Array(markdown.utf8))
        return (world, file)
    }

    private let headings: [AccessFinding] = [
        .firstHeading(level: 3, text: "For dypt"), .headingJump(from: 1, to: 3, text: "Hopp"),
    ]

    @Test func word() throws {
        let (world, file) = try made("docx", of: Self.faulty)
        let findings = try withExtendedLifetime(world) { try checker.report(on: file).findings }
        // Pandoc's own reference document is in American English, and marks header rows.
        #expect(findings.filter { $0 != .noTitle } == headings + [.pictureWithoutText(number: 1)])
        #expect(findings.contains(.noTitle))
    }

    @Test func openDocument() throws {
        let (world, file) = try made("odt", of: Self.faulty)
        let findings = try withExtendedLifetime(world) { try checker.report(on: file).findings }
        #expect(findings.filter { $0 != .noTitle } == headings + [.pictureWithoutText(number: 1)])
    }

    @Test func page() throws {
        let world = TestHost()
        let file = world.write(
            """
            <html><head><style>:root { --svak: #999; } body { background: white } .a { color: var(--svak) }
            .b { color: #fff; background-color: #1f4e5f } @media print { .c { color: #eee } }</style></head><body>
            <h1>En</h1><h3>Tre</h3><table><tr><td>x</td></tr></table><table><tr><th>y</th></tr></table>
            <img src="x"><img alt="" src="y"><svg></svg><svg aria-label="Rutenett"></svg></body></html>
            """, to: "plan.html")
        #expect(
            try checker.report(on: file).findings == [
                .noLanguage, .noTitle, .headingJump(from: 1, to: 3, text: "Tre"), .tableWithoutHeader(number: 1),
                .pictureWithoutText(number: 1), .pictureWithoutText(number: 3),
                .lowContrast(place: ".a", text: "#999", ground: "#ffffff", hundredths: 284),
            ])
    }

    @Test func markdown() throws {
        let world = TestHost()
        let file = world.write("# Plan\n\n### Mål\n\n![](x.png)\n", to: "plan.md")
        let report = try checker.report(on: file)
        #expect(report.findings == [.headingJump(from: 1, to: 3, text: "Mål"), .pictureWithoutText(number: 1)])
        #expect(report.looked == [.headings(2), .tables(0), .pictures(1)])
    }

    /// A table whose header row somebody turned off in Word, and letters in a colour too faint.
    @Test func wordThatSomebodyAltered() throws {
        let world = TestHost()
        let plan = world.path("plan.boplan")
        world.run("ny", plan, "--kommune", "Molde", "--periode", "2027–2030")
        #expect(world.run("eksporter", plan, "--format", "docx") == .done)
        let file = world.path("handlingsplan.docx")
        #expect(try checker.report(on: file).findings == [])
        try alter(
            file, "word/document.xml",
            [("<w:tblHeader", "<w:ingen"), ("<w:r><w:t", "<w:r><w:rPr><w:color w:val=\"BBBBBB\"/></w:rPr><w:t")])
        try alter(file, "word/styles.xml", [("w:val=\"nb-NO\"", "")])
        let findings = try checker.report(on: file).findings
        #expect(findings.contains(.noLanguage), "\(findings)")
        #expect(findings.contains(.tableWithoutHeader(number: 1)), "\(findings)")
        #expect(
            findings.contains(.lowContrast(place: "tekst", text: "#BBBBBB", ground: "#FFFFFF", hundredths: 191)),
            "\(findings)")
    }

    private func alter(_ file: String, _ part: String, _ changes: [(String, String)]) throws {
        let script = """
            import sys, zipfile
            path, part, changes = sys.argv[1], sys.argv[2], sys.argv[3:]
            parts = {name: zipfile.ZipFile(path).read(name) for name in zipfile.ZipFile(path).namelist()}
            for old, new in zip(changes[::2], changes[1::2]):
                parts[part] = parts[part].replace(old.encode(), new.encode())
            with zipfile.ZipFile(path, "w") as archive:
                for name, content in parts.items(): archive.writestr(name, content)
            """
        let runner = ToolRunner(timeLimit: .seconds(30))
        _ = try runner.run(
            TestHost.tools.python!, ["-I", "-c", script, file, part] + changes.flatMap { [$0.0, $0.1] })
    }

    /// What is no document, or a whole one of another kind, is said; nothing is made of it.
    @Test(arguments: ["docx", "odt", "pdf", "xlsx"]) func whatIsNotOfItsKind(kind: String) throws {
        let world = TestHost()
        let file = world.write("PK ikke noe arkiv", to: "plan." + kind)
        #expect(throws: CheckProblem.notOfItsKind(file: file, kind: kind)) { _ = try checker.report(on: file) }
    }

    @Test func whatCannotBeLookedAtIsSaid() throws {
        #expect(throws: CheckProblem.unknownKind(file: "plan.txt", known: DocumentChecker.kinds)) {
            _ = try checker.report(on: "plan.txt")
        }
        #expect(throws: CheckProblem.document(.unreadable(file: "/finnes/ikke.pdf", errno: 2))) {
            _ = try checker.report(on: "/finnes/ikke.pdf")
        }
        let bare = DocumentChecker(
            templates: TemplateFolder(root: "/"), tools: TestHost.tools, limits: ToolLimits(),
            pdfinfo: "/finnes/ikke/pdfinfo")
        let world = TestHost()
        let pdf = world.write("%PDF", to: "plan.pdf")
        #expect(try bare.report(on: pdf) == AccessReport(file: pdf, missing: "pdfinfo"))
    }
}
