import Documents
import Library
import Planning
import TestSupport
import Testing

@testable import CommandLine

/// Every document of every process, of a plan in which nothing is said.
@Suite(.enabled(if: TestHost.hasTools)) struct OfferedDocumentTests {
    private static let library = ProcessLibrary(folder: TestHost.repository + "/Workshops")
    static let ids = (try? library.list().map(\.id)) ?? []
    private static let documents = TemplateFolder(root: TestHost.repository + "/Templates").documents

    /// The documents that a process does not list, and that are made all the same: they tell of no tool that it does not
    /// have. All others are of another process.
    private static let fitting: [String: Set<String>] = [
        "kommuneprogram": ["endringer", "statusrapport"], "midt-norge": ["på-tvers"],
        "region-ost": ["endringer", "referat", "statusrapport"], "tom": ["endringer", "statusrapport"],
    ]

    private func plan(_ process: String) throws -> (TestHost, String) {
        let world = TestHost()
        let file = world.path("x.boplan")
        let made = world.run("ny", file, "--prosess", process, "--kommune", "Prøvevik", "--periode", "2027–2030")
        try #require(made == .done, "\(world.errors)")
        return (world, file)
    }

    @Test func thereAreProcessesAndDocuments() {
        #expect(Self.ids == ["kommuneprogram", "midt-norge", "region-ost", "tom"])
        #expect(Self.documents.count > 20)
    }

    @Test(arguments: ids) func whatAProcessOffersIsMade(_ id: String) throws {
        let (world, file) = try plan(id)
        let offered = try Self.library.load(id).documents
        #expect(!offered.isEmpty)
        for document in offered {
            world.errors = []
            let code = world.run("eksporter", file, document, "--format", "md", "--til", world.folder)
            #expect(code == .done, "\(document): \(world.errors)")
            #expect(world.exported(document, as: "md")?.hasPrefix("#") == true, "\(document)")
        }
    }

    @Test(arguments: ids) func whatIsOfAnotherProcessIsRefusedPlainly(_ id: String) throws {
        let (world, file) = try plan(id)
        let offered = try Self.library.load(id).documents
        var made: Set<String> = []
        for document in Self.documents where !offered.contains(document) {
            world.errors = []
            let code = world.run("eksporter", file, document, "--format", "md", "--til", world.folder)
            if code == .done {
                made.insert(document)
                continue
            }
            #expect(code == .usage, "\(document): \(world.errors)")
            let refusal = "Det finnes ikke noe dokument som heter «\(document)»."
            #expect(world.errors.last?.hasPrefix(refusal) == true, "\(document): \(world.errors)")
        }
        #expect(made == Self.fitting[id])
    }
}
