import Testing

@testable import Documents

/// The templates in the repository, and what is written about them.
struct TemplateReferenceTests {
    @Test func theDescriptionHasEveryVariableAndNoOther() throws {
        let readme = try FileText.read(Workbench.templates.root + "/README.md")
        let table = readme.split(separator: "<!-- variabler -->\n").last.map(String.init) ?? ""
        let expected =
            "| Navn | Hva det er |\n|---|---|\n"
            + PlanFixture.schema.variables.map { "| `\($0.name)` | \($0.about) |\n" }.joined()
        #expect(
            table == expected, "Templates/README.md should end with:\n\(expected)")
    }

    @Test func everyTemplateUsesOnlyWhatThereIs() throws {
        for document in Workbench.templates.documents {
            let file = try Workbench.templates.template(of: document)
            let found = TemplateCheck.findings(in: try FileText.read(file), schema: PlanFixture.schema)
            #expect(found == [], "\(document)")
        }
    }

    @Test func theActionPlanIsThere() {
        #expect(Workbench.templates.documents.contains("handlingsplan"))
    }
}

struct ToolPathsTests {
    private func install(_ folder: String, on bench: Workbench) throws {
        let runner = ToolRunner(environment: ["PATH": "/usr/bin:/bin"], timeLimit: .seconds(20))
        let path = "\(bench.folder)/\(folder)/bin"
        _ = try runner.run(
            "/bin/sh",
            ["-c", "mkdir -p \(path) && cd \(path) && touch pandoc python3 && chmod +x pandoc python3"])
    }

    private func expect(_ paths: ToolPaths, are folder: String, on bench: Workbench) {
        let bin = "\(bench.folder)/\(folder)/bin"
        #expect(paths == ToolPaths(pandoc: bin + "/pandoc", python: bin + "/python3"))
    }

    @Test func besideAnInstalledProgram() throws {
        let bench = Workbench()
        try install("lib/boplan/tools", on: bench)
        try install(".tools", on: bench)
        let paths = ToolPaths.locate(override: nil, executable: bench.folder + "/bin/boplan")
        expect(paths, are: "lib/boplan/tools", on: bench)
    }

    @Test func inTheRepositoryAboveABuiltProgram() throws {
        let bench = Workbench()
        try install(".tools", on: bench)
        let paths = ToolPaths.locate(override: nil, executable: bench.folder + "/.build/debug/boplan")
        expect(paths, are: ".tools", on: bench)
    }

    @Test func whatIsAskedForIsNotSecondGuessed() throws {
        let bench = Workbench()
        try install(".tools", on: bench)
        let paths = ToolPaths.locate(override: bench.folder + "/tom", executable: bench.folder + "/boplan")
        #expect(paths == ToolPaths(pandoc: nil, python: nil))
    }
}
