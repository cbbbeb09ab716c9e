import Glibc
import TestSupport
import Testing

@testable import Documents

/// Word, ODT and spreadsheet files opened by LibreOffice, which had no part in writing them.
@Suite(.enabled(if: OfficeProgram.isThere, "make test")) struct LibreOfficeTests {
    private func exported() -> TestHost {
        let world = TestHost()
        let plan = world.path("plan.boplan")
        world.run("ny", plan, "--kommune", "Lillehammer", "--periode", "2011–2014")
        #expect(world.run(plan, "-f", TestHost.repository + "/Workshops/eksempler/lillehammer.txt") == .done)
        let code = world.run(
            "eksporter", plan, "handlingsplan", "datagrunnlag", "--format", "docx,odt,md,xlsx", "--til",
            world.path("ut"))
        #expect(code == .done, "\(world.errors)")
        return world
    }

    @Test(arguments: ["docx", "odt"]) func everyHeadingStandsOnItsPages(format: String) throws {
        let world = exported()
        let documents = ["handlingsplan", "datagrunnlag"]
        // One start of the program for both, since that is what takes time.
        try OfficeProgram.convert(documents.map { world.path("ut/\($0).\(format)") }, to: "pdf", in: world.folder)
        for document in documents {
            let pages = try OfficeProgram.words(in: world.path("\(document).pdf"))
            let markdown = try FileText.read(world.path("ut/\(document).md"))
            let headings = markdown.split(separator: "\n").filter { $0.hasPrefix("#") }
                .map { String($0.drop { $0 == "#" || $0 == " " }.filter { $0 != "\\" }) }
            #expect(headings.count > 5, "\(markdown.prefix(400))")
            for heading in headings {
                // A number is the program's own; a long heading is broken over lines.
                let words = heading.split(separator: " ").drop { $0.allSatisfy { $0.isNumber || $0 == "." } }
                #expect(pages.contains(words.joined(separator: " ")), "\(document).\(format) lacks «\(heading)»")
            }
        }
    }

    @Test func theSheetHasTheMeasuresAsNumbersAndText() throws {
        let world = exported()
        try OfficeProgram.convert([world.path("ut/handlingsplan.xlsx")], to: "csv", in: world.folder)
        let sheet = try FileText.read(world.folder + "/handlingsplan.csv")
        let rows = sheet.split(separator: "\n")
        #expect(rows.first?.contains("Tiltak") == true, "\(sheet.prefix(300))")
        let said = world.output(of: "vis", world.path("plan.boplan"), "handlingsplan", "--format", "csv")
            .flatMap { $0.split(whereSeparator: \.isNewline) }
        #expect(rows.count >= said.count && said.count > 3, "\(rows.count) rows of \(said.count)")
    }
}

/// LibreOffice without a screen, with settings in a folder of the test's own.
enum OfficeProgram {
    private static let path = "/usr/bin/soffice"
    static let isThere = TestHost.hasTools && access(path, X_OK) == 0

    /// Writes the files in another format into the folder.
    static func convert(_ files: [String], to format: String, in folder: String) throws {
        let runner = ToolRunner(
            environment: ["PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "HOME": folder], timeLimit: .seconds(240))
        let options = ["-env:UserInstallation=file://\(folder)/office", "--headless", "--convert-to", format]
        _ = try runner.run(path, options + ["--outdir", folder] + files)
    }

    /// Returns the words on a PDF's pages, with one space between them.
    static func words(in file: String) throws -> String {
        let runner = ToolRunner(environment: ["LANG": "C.UTF-8"], timeLimit: .seconds(60))
        let output = try runner.run("/usr/bin/pdftotext", ["-enc", "UTF-8", file, "-"])
        return String(decoding: output, as: UTF8.self).split { $0.isWhitespace }.joined(separator: " ")
    }
}
