import Testing

@testable import Documents

struct TemplateCheckTests {
    private func findings(_ template: String) -> [TemplateFinding] {
        TemplateCheck.findings(in: template, schema: PlanFixture.schema)
    }

    @Test(arguments: [
        "$kommune$ ${ plantype } $tekst.boligsosiale-mål$ $periode/uppercase$",
        "$for(målområder)$ $målområder.navn$ $it.navn$ $kommune$ $sep$, $endfor$",
        "$for(spor)$ $for(spor.ledd)$ $it.tekst$ $spor.ledd.id$ $endfor$ $it.tiltak$ $endfor$",
        "$for(spor)$ $for(it.ledd)$ $it.verktøy$ $endfor$ $endfor$",
        "$if(utkast)$ A $elseif(versjon)$ B $else$ C $endif$",
        "Det koster 5 $$, $-- og dette er $ukjent$ merknad\n$^$ $dato$",
    ])
    func whatPandocTakesIsRight(template: String) {
        #expect(findings(template) == [])
    }

    @Test func anUnknownVariableHasItsLineAndTheNearestName() {
        #expect(
            findings("ok\n$komune$\n\n$tekst.lovverket$") == [
                .init(.unknownVariable("komune", suggestion: "kommune"), line: 2),
                .init(.unknownVariable("tekst.lovverket", suggestion: "tekst.lovverk"), line: 4),
            ])
        #expect(findings("$xyzzyxyzzy$") == [.init(.unknownVariable("xyzzyxyzzy", suggestion: nil), line: 1)])
    }

    @Test func aFieldOfAListIsKnownOnlyWithinItsLoop() {
        #expect(
            findings("$målområder.navn$\n$for(spor)$ $it.navn$ $endfor$\n$it.navn$") == [
                .init(.outsideLoop("målområder.navn", list: "målområder"), line: 1),
                .init(.unknownVariable("it.navn", suggestion: nil), line: 2),
                .init(.unknownVariable("it.navn", suggestion: nil), line: 3),
            ])
    }

    @Test func whatAnElementHasIsSuggestedWithinItsLoop() {
        #expect(
            findings("$for(målområder)$ $tabell$ $endfor$") == [
                .init(.unknownVariable("tabell", suggestion: "it.tabell"), line: 1)
            ])
    }

    @Test func anUnknownLoopIsReportedOnceAndNotForAllWithinIt() {
        #expect(
            findings("$for(måloområder)$ $it.navn$ $måloområder.mål$ $endfor$") == [
                .init(.unknownVariable("måloområder", suggestion: "målområder"), line: 1)
            ])
    }

    @Test func whatIsNotClosedIsReportedWhereItBegins() {
        #expect(
            findings("\n$for(spor)$\n$if(utkast)$\n$endif$") == [.init(.unclosed("for(spor)"), line: 2)])
        #expect(
            findings("$if(utkast)$\n$endfor$") == [
                .init(.unclosed("if(utkast)"), line: 1), .init(.misplaced("endfor"), line: 2),
            ])
    }

    @Test(arguments: [
        ("$endif$", TemplateFinding.Problem.misplaced("endif")),
        ("$else$", .misplaced("else")),
        ("$sep$", .misplaced("sep")),
        ("$if(utkast)$ $else$ $else$ $endif$", .misplaced("else")),
        ("${ forside() }", .partial("forside()")),
        ("koster 5 $ i dag", .malformed(" i dag")),
        ("$2027$", .malformed("2027")),
        ("${kommune", .malformed("kommune")),
    ])
    func whatCannotStandThereIsReported(template: String, problem: TemplateFinding.Problem) {
        #expect(findings(template) == [.init(problem, line: 1)])
    }

    @Test(arguments: [("komune", "kommune"), ("DATO", "dato"), ("x", nil)])
    func theNearestNameIsAFewLettersAway(written: String, meant: String?) {
        #expect(findings("$\(written)$") == [.init(.unknownVariable(written, suggestion: meant), line: 1)])
    }
}
