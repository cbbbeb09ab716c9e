import Planning
import Testing

@testable import Library

/// The glossaries that processes share, as shipped and when something is wrong with them.
@Suite("Shared glossaries") struct GlossaryTests {
    private let library = ProcessLibrary(folder: Places.workshops)

    @Test("Terms of the law, of the method and of housing are there, each in a sentence or two, and in nynorsk")
    func shipped() throws {
        let process = try library.load("midt-norge")
        let names = Set(process.glossary.flatMap(\.names))
        let needed = [
            "kommuneplan", "samfunnsdel", "arealdel", "kommunedelplan", "temaplan", "fagplan", "handlingsplan",
            "økonomiplan", "program", "prosjekt", "planprogram", "planstrategi", "oppstartsmelding", "høring",
            "offentlig ettersyn", "virkemidler", "startlån", "tilskudd", "bostøtte", "Husbanken", "forankring",
            "medvirkning", "mobilisering", "interessent", "SWOT", "gap", "IGP", "målhierarki", "tiltak", "strategi",
            "resultatmål", "indikator", "boligsosialt arbeid", "vanskeligstilte på boligmarkedet", "omsorgsbolig",
            "kommunal bolig", "booppfølging", "boligsosialloven",
        ]
        #expect(needed.filter { !names.contains($0) } == [])
        let wording = try #require(try library.wording(of: "midt-norge", in: "nn"))
        for term in process.glossary {
            #expect(term.meaning.hasSuffix("."), "\(term.word)")
            #expect(term.meaning.ranges(of: ". ").count <= 2, "\(term.word) is explained in more than it takes")
            #expect(wording.words[term.word] != nil && wording.words[term.meaning] != nil, "\(term.word) in nynorsk")
        }
    }

    @Test("What a term says to see is there, and no two terms have a name in common")
    func consistent() throws {
        let glossary = try library.load("midt-norge").glossary
        let words = Set(glossary.map(\.word))
        for term in glossary {
            #expect(term.seeAlso.filter { !words.contains($0) } == [], "\(term.word)")
        }
        let names = glossary.flatMap(\.names).map { $0.lowercased() }
        #expect(Set(names).count == names.count)
    }

    @Test("A process' own words go before the shared ones")
    func ownWords() throws {
        let small = small(
            "ordlister: [felles]\nordliste:\n  høring: Slik vi gjør det her.\n",
            glossary:
                "ord:\n  - {ord: høring, forklaring: Slik loven sier.}\n  - {ord: mandat, forklaring: Oppdraget.}\n")
        let process = try small.written { try ProcessLibrary(folder: $0).load("liten") }
        #expect(process.glossary.map(\.meaning) == ["Slik vi gjør det her.", "Oppdraget."])
    }

    @Test("A term is in the language of the process that uses it")
    func languages() throws {
        let glossary =
            "ord:\n  - {ord: høring, forklaring: Alle svarer., nn: {ord: høyring, forklaring: Alle svarar.}}\n"
        let small = small("språk: nn\nordlister: [felles]\n", glossary: glossary)
        let process = try small.written { try ProcessLibrary(folder: $0).load("liten") }
        #expect(process.glossary.map(\.word) == ["høyring"])
    }

    @Test("A glossary that is not there is told of with the one that was meant, and a fault in one with its line")
    func faults() throws {
        let sound = "ord:\n  - {ord: a, forklaring: b}\n"
        let unknown = try small("ordlister: [feles]\n", glossary: sound).problems()
        #expect(unknown.map(\.text) == ["prosess.yaml:8: «ordlister» kan ikke være «feles» – mente du «felles»?"])
        let faulty = try small("ordlister: [felles]\n", glossary: "ord:\n  - {ord: a, forklarng: b}\n").problems()
        #expect(faulty.first?.text.hasPrefix("ordlister/felles.yaml:2: ukjent nøkkel «forklarng»") == true)
    }

    private func small(_ more: String, glossary: String) -> SmallProcess {
        var small = SmallProcess()
        small.files["prosess.yaml"]? += "\n" + more
        small.files["../ordlister/felles.yaml"] = glossary
        return small
    }
}

/// Whoever never made a plan should be able to lead every tool.
@Suite("Guidance") struct GuidanceTests {
    @Test(
        "Every tool of every process says why, how, how long, what to prepare, what goes wrong, and how to know it went well"
    )
    func whole() throws {
        let library = ProcessLibrary(folder: Places.workshops)
        for summary in try library.list() {
            for tool in try library.load(summary.id).tools {
                let name = "\(summary.id)/\(tool.id)"
                let guidance = tool.guidance
                #expect(!guidance.why.isEmpty && !guidance.how.isEmpty, "\(name)")
                #expect(guidance.minutes != nil, "\(name): minutter")
                #expect(!(guidance.preparation + guidance.equipment).isEmpty, "\(name): forberedelse eller utstyr")
                #expect(!guidance.pitfalls.isEmpty, "\(name): fallgruver")
                #expect(!guidance.wentWell.isEmpty, "\(name): gikk-bra")
            }
        }
    }
}
