import Glibc
import Library
import Planning
import TestSupport
import Testing

@Suite("Labels in nynorsk")
struct ProcessWordingTests {
    private let library = ProcessLibrary(folder: Places.workshops)

    @Test("Every label of every process we ship has a word in nynorsk")
    func complete() throws {
        for summary in try library.list() {
            let process = try library.load(summary.id)
            let wording = try #require(try library.wording(of: summary.id, in: "nn"), "\(summary.id) has none")
            #expect(process.labels(missingIn: wording) == [], "missing in \(summary.id)/språk/nn.yaml")
        }
    }

    @Test("No word is there for what the process no longer says")
    func current() throws {
        for summary in try library.list() {
            let labels = Set(try library.load(summary.id).labels)
            let words = try #require(try library.wording(of: summary.id, in: "nn")).words.keys
            #expect(words.filter { !labels.contains($0) }.sorted() == [], "left over in \(summary.id)/språk/nn.yaml")
        }
    }

    @Test("What stands there is nynorsk")
    func nynorsk() throws {
        for summary in try library.list() {
            for (label, word) in try #require(try library.wording(of: summary.id, in: "nn")).words {
                #expect(Nynorsk.slips(in: word) == [], "for «\(label)»")
            }
        }
    }

    @Test("Bokmål is found where it stands")
    func slips() {
        #expect(Nynorsk.slips(in: "Hvem eier planen, og når er den vedtatt?") == ["hvem", "eier", "vedtatt"])
        #expect(
            Nynorsk.slips(in: "Ansvarlig for muligheter og utfordringer") == [
                "ansvarlig", "muligheter", "utfordringer",
            ])
        #expect(Nynorsk.slips(in: "Tiltakene etter høringen") == ["tiltakene", "høringen"])
        #expect(Nynorsk.slips(in: "Tid til å gjera og å ta") == ["gjera"])
        #expect(Nynorsk.slips(in: "Ingen frivillige har teke del i gruppene enno.") == [])
    }

    @Test("A process need not have words in another language")
    func none() throws {
        try inSmallProcess(nil) { library in
            let wording = try library.wording(of: "liten", in: "nn")
            #expect(wording == nil)
        }
    }

    @Test("Words are read, and what is the same in both is the same")
    func read() throws {
        try inSmallProcess("ord:\n  Gode: Gilde\nlikt: [Rader]\n") { library in
            let wording = try #require(try library.wording(of: "liten", in: "nn"))
            #expect(wording("Gode") == "Gilde")
            #expect(wording("Rader") == "Rader")
            #expect(wording("Rare") == "Rare", "what has no word stays")
            let missing = try library.load("liten").labels(missingIn: wording)
            #expect(missing.contains("Rare"))
            #expect(!missing.contains("Rader"))
        }
    }

    @Test("Faults in the file are told with its name and line")
    func faults() throws {
        try inSmallProcess("likt: [Rader]\norda:\n  Gode: Gilde\n") { library in
            let failure = #expect(throws: ProcessFailure.self) { () throws in
                _ = try library.wording(of: "liten", in: "nn")
            }
            #expect(failure?.problems.map(\.text) == ["språk/nn.yaml:2: ukjent nøkkel «orda» – mente du «ord»?"])
        }
    }

    @Test("A file that is no YAML is told of, and a link out of the folder is not followed")
    func hostile() throws {
        try inSmallProcess("ord: [\n") { library in
            #expect(throws: ProcessFailure.self) { () throws in _ = try library.wording(of: "liten", in: "nn") }
        }
        try inSmallProcess("likt: [X]\n") { library in
            let wording = try library.wording(of: "liten", in: "../språk/nn")
            #expect(wording == nil)
        }
    }

    /// The small process with this in `språk/nn.yaml`.
    private func inSmallProcess(_ words: String?, _ use: (ProcessLibrary) throws -> Void) throws {
        try SmallProcess().written { root in
            if let words {
                mkdir(root + "/liten/språk", 0o700)
                write(Array(words.utf8), to: root + "/liten/språk/nn.yaml")
            }
            return try use(ProcessLibrary(folder: root))
        }
    }
}
