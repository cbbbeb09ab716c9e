import Documents
import Library
import Planning
import TestSupport
import Testing

@testable import CommandLine
@testable import Conversation

/// Every process from the sample group to finished documents, and every tool on the way.
@Suite struct WholeProcessTests {
    private static let library = ProcessLibrary(folder: TestHost.repository + "/Workshops")
    static let ids = (try? library.list().map(\.id)) ?? []

    @Test(arguments: ids) func passesItsOwnCheck(_ id: String) {
        let world = TestHost()
        #expect(world.run("prosess", "sjekk", id) == .done)
        #expect(world.errors == [])
        #expect(world.output.count == 1, "\(world.output)")
    }

    /// With `/neste` alone one comes through the tools of the gatherings, one of those that ask nearly the same; what is
    /// done before and between them is reached by name. What is filled in by the way is neither.
    @Test(arguments: ids) func everyToolIsReachedByNextOrByTheNameOfItsStage(_ id: String) throws {
        let process = try Self.library.load(id)
        let inGatherings = try reached(by: [], in: id)
        for gathering in process.gatherings {
            for tool in gathering.tools where !isAside(tool, in: process) {
                let alike = process.alternatives(to: tool)?.tools ?? [tool]
                #expect(alike.contains { inGatherings.contains($0) }, "\(tool) is not reached")
            }
        }
        let atHome = process.gatherings.map { "/samling hjemme \($0.number)" }
        let elsewhere = try (["/samling forarbeid"] + atHome).reduce(into: Set()) { seen, line throws in
            seen.formUnion(try reached(by: [line], in: id))
        }
        for stage in process.stages {
            for tool in process.tools(in: stage) where !isAside(tool, in: process) && stage.gathering == nil {
                #expect(elsewhere.contains(tool), "\(tool) is not reached")
            }
        }
    }

    private func isAside(_ tool: ToolID, in process: Process) -> Bool {
        process.purposes.contains { $0.value == tool && $0.key.isAside } || process.previousPlan == tool
    }

    /// The tools that `/neste` leads to, after these lines, in a workshop where nothing is said.
    private func reached(by lines: [String], in id: String) throws -> Set<ToolID> {
        let world = TestHost()
        let file = world.path("x.boplan")
        #expect(world.run("ny", file, "--prosess", id, "--kommune", "Prøvevik", "--periode", "2027–2030") == .done)
        let program = Program(world)
        var session = program.session(try program.open(file), file: file)
        for line in lines { _ = session.handle(line) }
        var seen: Set<ToolID> = []
        for _ in 0..<100 {
            _ = session.handle("/neste")
            if let tool = session.place?.tool.id { seen.insert(tool) }
        }
        return seen
    }

    /// All documents of the sample group, with the real tools, in both languages.
    @Test(.enabled(if: TestHost.hasTools), arguments: ids, ["nb", "nn"])
    func endsInDocuments(_ id: String, _ language: String) throws {
        let world = TestHost()
        let process = try Self.library.load(id)
        let hasGroup = try !Self.library.rehearsal(of: process).isEmpty
        let file = world.path(hasGroup ? "øvingsgruppe.boplan" : "x.boplan")
        let made =
            hasGroup
            ? world.run("øv", world.folder, "--prosess", id)
            : world.run("ny", file, "--prosess", id, "--kommune", "Prøvevik", "--periode", "2027–2030")
        #expect(made == .done, "\(world.errors)")
        world.errors = []
        let code = world.run("eksporter", file, "alle", "--format", "md", "--språk", language, "--til", world.folder)
        #expect(code == .done, "\(world.errors)")
        #expect(world.errors.filter { !$0.hasPrefix("Lager ") } == [])
        for document in process.documents {
            let text = try #require(world.exported(document, as: "md"), "\(document)")
            #expect(!text.contains("$"), "\(document): a variable is left")
        }
    }

    /// The first document as a PDF: its standards refuse tables without headings and pictures without a text.
    @Test(.enabled(if: TestHost.hasTools), arguments: ids) func isPrinted(_ id: String) throws {
        let world = TestHost()
        let file = world.path("x.boplan")
        #expect(world.run("ny", file, "--prosess", id, "--kommune", "Prøvevik", "--periode", "2027–2030") == .done)
        let process = try Self.library.load(id)
        for document in process.documents.prefix(1) {
            #expect(
                world.run("eksporter", file, document, "--format", "pdf,docx", "--til", world.folder) == .done,
                "\(document): \(world.errors)")
        }
        let paper = process.tools.filter { $0.form != nil || $0.grid != nil }.prefix(1).map(\.id.text)
        for tool in paper {
            #expect(world.run("skriv-ut", file, tool, "--til", world.folder) == .done, "\(tool): \(world.errors)")
        }
        #expect(world.run("vegg", file, "--til", world.path("vegg.html"), "--en-gang") == .done, "\(world.errors)")
    }
}
