import Testing

@testable import Documents

struct ContextUseTests {
    private let use = ContextUse(
        template: """
            $kommune$ $if(spor)$ja$endif$
            $for(målområder)$ $it.navn$ $for(it.rader)$ $it.id$ $målområder.rader.tekst$ $endfor$ $endfor$
            $it.løs$ $verktøy.gap$
            """)

    @Test(arguments: [
        "kommune", "spor", "målområder", "målområder.navn", "målområder.rader", "målområder.rader.id",
        "målområder.rader.tekst", "verktøy", "verktøy.gap", "verktøy.gap.rader.id",
    ])
    func aTemplateUsesWhatItMentions(name: String) { #expect(use.has(name)) }

    @Test(arguments: ["periode", "målområder.tabell", "målområder.rader.stemme", "id", "verktøy.swot", "verktøy.gapet"])
    func andNothingElse(name: String) { #expect(!use.has(name)) }

    @Test func whatIsNotUsedIsLeftOut() {
        let row = ContextValue.map(["id": .text("T1"), "tekst": .text("Kjøpe"), "stemme": .text("NAV")])
        let area = ContextValue.map(["navn": .text("Boliger"), "rader": .list([row, row]), "antall": .text("2")])
        let value = ContextValue.map(["kommune": .text("Molde"), "målområder": .list([area]), "dato": .text("i dag")])
        let kept = ContextValue.map(["id": .text("T1"), "tekst": .text("Kjøpe")])
        #expect(
            value.keeping(use)
                == .map([
                    "kommune": .text("Molde"),
                    "målområder": .list([.map(["navn": .text("Boliger"), "rader": .list([kept, kept])])]),
                ]))
        #expect(value.keeping(.all) == value)
    }
}
