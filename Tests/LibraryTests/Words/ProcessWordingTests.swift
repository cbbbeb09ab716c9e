import Glibc
import Language
import Library
import MessageSource
import Planning
import TestSupport
import Testing

@Suite("Labels in nynorsk")
struct ProcessWordingTests {
    private let library = ProcessLibrary(folder: Places.workshops)

    /// What the process says, but the terms of glossaries that it shares, is what its catalogue has.
    @Test("The catalogue of every process we ship is as the process is", arguments: ShippedProcessTests.ids)
    func complete(id: String) throws {
        let file = "\(Places.workshops)/\(id)/\(library.wordingFile(of: id, in: "nn"))"
        let catalogue = try Catalogue(po: try #require(TestHost.text(file)))
        #expect(catalogue.header["Language"] == "nn")
        let wording = try #require(try library.wording(of: id, in: "nn"))
        let review = CatalogueReview(catalogue, against: try library.load(id).labels.map(entry))
        #expect(review.missing.filter { wording.words[$0] == nil } == [], "not translated")
        #expect(review.leftOver == [], "the process does not say this any more")
        #expect(review.missingForms == [] && review.otherPlaces == [])
    }

    private func entry(_ label: String) -> Catalogue.Entry {
        var entry = Catalogue.Entry()
        entry.id = label
        return entry
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

    private static let header = "msgid \"\"\nmsgstr \"Plural-Forms: nplurals=2; plural=(n != 1);\"\n\n"

    @Test("Words are read from a catalogue; what is empty or guessed is not translated")
    func readCatalogue() throws {
        let entries =
            "msgid \"Gode\"\nmsgstr \"Gilde\"\n\nmsgid \"Rader\"\nmsgstr \"\"\n\n#, fuzzy\nmsgid \"Rare\"\nmsgstr \"R\"\n"
        try inSmallProcess(Self.header + entries, file: "nn.po") { library in
            let wording = try #require(try library.wording(of: "liten", in: "nn"))
            #expect(wording.words == ["Gode": "Gilde"])
            #expect(try library.load("liten").labels(missingIn: wording).contains("Rare"))
            #expect(library.wordingFile(of: "liten", in: "nn") == "nn.po")
        }
    }

    @Test("A catalogue goes before the words as they were written before; without any, it is where they are to be")
    func whichFile() throws {
        try SmallProcess().written { (root: String) throws in
            let library = ProcessLibrary(folder: root)
            #expect(library.wordingFile(of: "liten", in: "nn") == "nn.po")
            mkdir(root + "/liten/språk", 0o700)
            write(Array("ord:\n  Gode: Gilde\n".utf8), to: root + "/liten/språk/nn.yaml")
            #expect(library.wordingFile(of: "liten", in: "nn") == "språk/nn.yaml")
            write(Array(Self.header.utf8), to: root + "/liten/nn.po")
            #expect(try library.wording(of: "liten", in: "nn")?.words == [:])
            #expect(library.wordingFile(of: "liten", in: "nn") == "nn.po")
        }
    }

    @Test(
        "Faults in a catalogue are told with its name and line",
        arguments: [
            ("msgid \"a\"\nmsgstr b\n", "nn.po:5: teksten mangler hermetegn"), ("hei\n", "nn.po:4: linja er verken"),
            ("msgid \"a\"\nmsgstr \"b\"\nmsgid \"a\"\nmsgstr \"c\"\n", "nn.po:6: den samme teksten står"),
            ("# \u{1B}[2J\n", "nn.po:4: linja har et usynlig styretegn"),
        ])
    func faultsInCatalogue(_ entries: String, _ said: String) throws {
        try inSmallProcess(Self.header + entries, file: "nn.po") { library in
            let failure = #expect(throws: ProcessFailure.self) { () throws in
                _ = try library.wording(of: "liten", in: "nn")
            }
            #expect(failure?.problems.count == 1 && failure?.problems.first?.text.hasPrefix(said) == true)
        }
        try inSmallProcess(entries, file: "nn.po") { library in
            #expect(throws: ProcessFailure.self) { () throws in _ = try library.wording(of: "liten", in: "nn") }
        }
    }

    @Test("Words as they were written before are read, and what is the same in both is the same")
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

    /// Makes the small process with these words.
    private func inSmallProcess(
        _ words: String?, file: String = "språk/nn.yaml", _ use: (ProcessLibrary) throws -> Void
    ) throws {
        try SmallProcess().written { root in
            if let words {
                if file.contains("/") { mkdir(root + "/liten/språk", 0o700) }
                write(Array(words.utf8), to: root + "/liten/" + file)
            }
            return try use(ProcessLibrary(folder: root))
        }
    }
}
