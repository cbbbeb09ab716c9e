import CommandLine
import Documents
import Publishing
import TestSupport
import Testing

/// What the program makes of a workshop where anything may stand, held against what it may not be.
struct HostileOutputs {
    let world: TestHost
    let file: String

    /// No lines command a terminal.
    static func expectClean(_ lines: [String], _ what: String) {
        let dirty = lines.filter { !HostileText.dangers(in: $0).isEmpty }
        let all = HostileText.dangers(in: dirty.joined())
        #expect(dirty.isEmpty, "\(what): \(all) in \(dirty.count) lines, as \(dirty.prefix(5).map(\.debugDescription))")
    }

    /// `vis` in every format, the whole and each tool, and `sjekk`.
    func expectCleanSubcommands(tools: [String]) {
        for format in OutputFormat.allCases {
            for tool in [nil] + tools.map(Optional.some) {
                let shown = shown(["vis", file] + (tool.map { [$0] } ?? []) + ["--format", format.rawValue])
                let text = format == .csv ? shown.split(separator: "\r\n").joined(separator: "\n") : shown
                Self.expectClean(text.split(separator: "\n").map(String.init), "vis \(tool ?? "") \(format.rawValue)")
                if format == .csv { expectNoFormula(shown, tool ?? "") }
            }
        }
        Self.expectClean(shown(["sjekk", file]).split(separator: "\n").map(String.init), "sjekk")
    }

    private func shown(_ words: [String]) -> String {
        (world.output, world.errors) = ([], [])
        world.run(words)
        return (world.output + world.errors).joined(separator: "\n")
    }

    private func expectNoFormula(_ csv: String, _ tool: String) {
        let formulas = CSVText.records(Array(csv.utf8)).joined().filter(HostileText.startsFormula)
        #expect(
            formulas.isEmpty,
            "csv \(tool): \(formulas.count) formulas, as \(formulas.prefix(5).map(\.debugDescription))")
    }

    /// The documents of a workshop, by format, each as its skeleton.
    func skeletons() throws -> [String: [String]] {
        (world.output, world.errors) = ([], [])
        #expect(world.run("eksporter", file, "handlingsplan", "--til", world.path("ut")) == .done, "\(world.errors)")
        var skeletons: [String: [String]] = [:]
        for format in DocumentFormat.texts {
            let path = world.path("ut/handlingsplan.\(format.rawValue)")
            skeletons[format.rawValue] =
                try format == .md
                ? DocumentSkeleton.lines(ofMarkdown: path) : DocumentSkeleton.lines(of: path)
        }
        return skeletons
    }
}
