import CommandLine
import FileSystem
import Glibc
import TestSupport
import Testing

@testable import Documents

/// Everything that is made of an example, looked at by programs that had no part in making it: axe-core in a real
/// browser, qpdf, a calendar's and a spreadsheet's reader. One browser is started for all of it.
@Suite(.enabled(if: TestTools.isThere, "make test")) struct ExportedAccessTests {
    /// What the example lacks, so that every format has something in it.
    private static let more = [
        "/handlingsplan kommunale boliger",
        "Skaffe boliger | Kjøpe to boliger | Boligkontoret | 1. juni 2013 | 4 mill. kr",
        "Skaffe boliger | Leie =SUM(A1) boliger | Boligkontoret | løpende 2012–2014 | 200 000 kr per år",
        "/medvirkningsplan medvirkning",
        "Ungdom | Høre hva de trenger | Boliger for unge | Åpent møte | Dialog | 3. mars 2012 | Kommunalsjefen",
    ]

    /// Every document in bokmål and in every format, and the pages and PDFs in nynorsk.
    private func exported() -> TestHost {
        let world = TestHost()
        let plan = world.path("plan.boplan")
        world.run("ny", plan, "--kommune", "Lillehammer", "--periode", "2011–2014")
        #expect(world.run(plan, "-f", TestHost.repository + "/Workshops/eksempler/lillehammer.txt") == .done)
        #expect(world.run(plan, "-f", world.write(Self.more.joined(separator: "\n"), to: "mer.txt")) == .done)
        mkdir(world.path("ut"), 0o755)
        world.output = []
        for (language, formats) in [("nb", ""), ("nn", "html,pdf")] {
            let code = world.run(
                "eksporter", plan, "alle", "--til", world.path("ut/" + language), "--språk", language, "--format",
                formats,
                "--oppstart", "oktober 2010", "--kontroll")
            #expect(code == .done, "\(world.output.filter { $0.hasPrefix("  - ") }) \(world.errors)")
        }
        return world
    }

    @Test func nothingShutsAnybodyOut() throws {
        let world = exported()
        let found = try TestTools.lines("look.py", world.path("ut"))
        #expect(found.dropLast() == [], "\(found.dropLast().joined(separator: "\n"))")
        let files = ["nb", "nn"].flatMap { FolderListing.names(in: world.path("ut/" + $0)) ?? [] }
            .filter { !$0.hasPrefix(".") }
        let counts = ["html", "pdf", "xlsx", "ics"].map { kind in
            "\(files.filter { $0.hasSuffix("." + kind) }.count) \(kind)"
        }
        #expect(found.last == "looked at " + counts.joined(separator: ", "))
        for file in ["handlingsplan.xlsx", "handlingsplan.ics", "medvirkningsplan.ics", "framdriftsplan.ics"] {
            #expect(files.contains(file), "\(file)")
        }
        expectEachWasChecked(files, world)
    }

    /// Boplan's own check looked at each file that people read, and said so.
    private func expectEachWasChecked(_ files: [String], _ world: TestHost) {
        for file in files {
            let told = world.output.filter { $0.contains("/\(file): ") }
            #expect(told.count == files.filter { $0 == file }.count, "\(file): \(told)")
            let expected = DocumentChecker.canCheck(file) ? ": ingen feil. Sett på: " : "kontrolleres ikke"
            #expect(told.allSatisfy { $0.contains(expected) }, "\(told)")
        }
    }

    @Test func whatShutsPeopleOutIsFoundInAPage() throws {
        let world = TestHost()
        world.write(
            "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title></title></head><body><h1>Hei</h1><h3>Hopp</h3>"
                + "<p style=\"color:#aaa\">Svakt</p><img src=\"data:image/gif;base64,R0lGODlhAQABAAAAACw=\">"
                + "<table><tr><td>Tiltak</td></tr></table><div style=\"width:2000px\">.</div></body></html>",
            to: "dårlig.html")
        let found = try TestTools.lines("look.py", world.folder).joined(separator: "\n")
        for rule in ["color-contrast", "document-title", "heading-order", "html-has-lang", "image-alt", "sideways"] {
            #expect(found.contains(rule), "axe-core did not find \(rule) in:\n\(found)")
        }
    }

    /// The same PDF with one thing broken at a time.
    @Test(arguments: [
        ("del pdf.Root.StructTreeRoot", "not tagged"), ("del pdf.Root.Lang", "language None"),
        ("pdf.Root.ViewerPreferences.DisplayDocTitle = False", "the title is not shown"),
        ("pdf.pages[0].contents_add(b'BT ET 0 0 9 9 re f', prepend=True)", "outside marked content"),
        ("first('H2')['/S'] = pikepdf.Name.H4", "H4 after H1"), ("del first('TH')['/A']", "TH without scope"),
        ("first('P')['/S'] = pikepdf.Name.Figure", "Figure without Alt"),
        ("first('TR')['/S'] = pikepdf.Name.Div", "TH outside TR"),
        (
            "pdf.Root.Metadata = pdf.make_stream(pdf.Root.Metadata.read_bytes().replace(b'pdfuaid:part>1', b'pdfuaid:part>9'))",
            "PDF/UA-9"
        ),
    ])
    func whatShutsPeopleOutIsFoundInAPDF(broken: (change: String, finding: String)) throws {
        let world = TestHost()
        let plan = world.path("plan.boplan")
        world.run("ny", plan, "--kommune", "Molde", "--periode", "2027–2030")
        #expect(world.run("eksporter", plan, "--format", "pdf") == .done)
        try TestTools.python(
            """
            import sys, pikepdf
            pdf = pikepdf.open(sys.argv[1], allow_overwriting_input=True)
            def nodes(kids):
                for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
                    if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
                        yield kid
                        yield from nodes(kid.get("/K"))
            def first(role): return next(n for n in nodes(pdf.Root.StructTreeRoot.K) if n.S == "/" + role)
            \(broken.change)
            pdf.save(sys.argv[1], fix_metadata_version=False)
            """, world.path("handlingsplan.pdf"))
        let found = try TestTools.lines("look.py", world.folder).joined(separator: "\n")
        #expect(found.contains(broken.finding), "\(found)")
    }
}
