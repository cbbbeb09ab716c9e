import TestSupport
import Testing

@testable import Terminal

@Suite struct CompletionTests {
    @Test func aPhraseWithSpacesIsCompletedWhole() throws {
        let pty = try Probe.start([])
        pty.send("/hand\tkommunale bo\t")
        try pty.expectLine("\(question) /handlingsplan kommunale boliger")
        pty.send("nå\r")
        try pty.expectAnswer("/handlingsplan kommunale boliger nå")
    }

    @Test func choicesAreListedBelowAndTheLineIsDrawnAgain() throws {
        let pty = try Probe.start([])
        pty.send("/handlingsplan kom\t")
        let screen = try pty.expectScreen("list and line") {
            $0.lines.count > 2 && $0.currentLine == "\(question) /handlingsplan kommunale b"
        }
        #expect(screen.lines.contains("kommunale boliger        kommunale byggeprosjekt"))
        pty.send("y\t\r")
        try pty.expectAnswer("/handlingsplan kommunale byggeprosjekt ")
    }

    @Test func norwegianLettersComplete() throws {
        let pty = try Probe.start([])
        pty.send("/h ø\t\r")
        try pty.expectAnswer("/h økonomi og ansvar ")
        pty.send("/h æ\t\r")
        try pty.expectAnswer("/h ærlig samtale ")
        pty.send("/h å\t\r")
        try pty.expectAnswer("/h Årshjul ")
    }

    @Test func theRestOfTheLineStaysWhenCompletingInTheMiddle() throws {
        let pty = try Probe.start([])
        pty.send("/h øk\t")
        try pty.expectLine("\(question) /h økonomi og ansvar")
        pty.send("\u{15}/h ær hale\u{2}\u{2}\u{2}\u{2}\u{2}\t\r")
        try pty.expectAnswer("/h ærlig samtale hale")
    }

    @Test func nothingFitsAndNoFileNamesAreOffered() throws {
        let pty = try Probe.start([])
        pty.send("/h /etc/pas\t\"'\tx\r")
        try pty.expectAnswer("/h /etc/pas\"'x")
    }

    @Test func plainListsHaveOneChoiceALine() throws {
        let pty = try Probe.start(["--plain"])
        pty.send("/h\t")
        let screen = try pty.expectScreen("list and line") {
            $0.lines.count > 2 && $0.currentLine == "\(question) /h"
        }
        #expect(screen.lines.suffix(3) == ["/handlingsplan", "/hjelp – forklaring", "\(question) /h"])
    }

    // The plan alone, without a terminal.

    private func planned(_ head: String, _ start: Int, _ texts: String...) -> CompletionPlan? {
        CompletionPlan(Completions(start: start, candidates: texts.map { .init($0) }), head: head)
    }

    @Test func oneCandidateReplacesTheWordAndAddsASpace() throws {
        let plan = try #require(planned("/gap næ", 5, "Nærmiljø"))
        #expect(plan.replacement == "/gap Nærmiljø")
        #expect(plan.appendsSpace)
        #expect(plan.matches == ["/gap Nærmiljø"])
    }

    @Test func severalCandidatesGrowToWhatTheyShareWhateverTheCase() throws {
        let plan = try #require(planned("/som na", 5, "NAV/sosial", "Nav/helse"))
        #expect(plan.matches == ["/som NAV/", "/som NAV/sosial", "/som Nav/helse"])
        #expect(!plan.appendsSpace)
    }

    @Test func whatWasTypedIsNeverShortened() throws {
        let plan = try #require(planned("leie", 0, "utleie", "framleie"))
        #expect(plan.replacement == "leie")
    }

    @Test func whatWasTypedKeepsItsCaseWhenNothingIsAdded() throws {
        #expect(try #require(planned("/vis V", 5, "virkemidler", "V1")).replacement == "/vis V")
        #expect(try #require(planned("/vis v", 5, "virkemidler", "VM1")).replacement == "/vis v")
    }

    @Test func equalCandidatesAreOneAndAWrongStartIsMovedInside() throws {
        let plan = try #require(planned("å", 1, "åpen", "åpen"))
        #expect(plan.replacement == "åpen")
        #expect(planned("ab", 99, "x")?.replacement == "abx")
        #expect(CompletionPlan(.none, head: "ab") == nil)
    }

    @Test func longListsAreCut() {
        let many = (1...130).map { Completions.Candidate("valg \($0)") }
        let lines = CompletionList(width: 80, isPlain: true).lines(many)
        #expect(lines.count == 101)
        #expect(lines.last == "… +30")
    }

    @Test func aShortWordStandsWithEachWhereThereIsRoom() {
        let few = [
            Completions.Candidate("/status", note: "Viser hvor dere er"),
            Completions.Candidate("/stryk", note: "Stryker"),
        ]
        #expect(
            CompletionList(width: 24, isPlain: false).lines(few) == ["/status – Viser hvor de…", "/stryk – Stryker"])
        let low = CompletionList(width: 24, height: 5, isPlain: false).lines(few)
        #expect(low == ["/status  /stryk"], "names alone in a low window")
    }

    @Test func columnsLineUpForLettersOfAnyWidth() {
        let texts = ["å", "住宅", "e\u{301}n", "fire"].map { Completions.Candidate($0) }
        let lines = CompletionList(width: 13, isPlain: false).lines(texts)
        #expect(lines == ["å     e\u{301}n", "住宅  fire"])
    }
}
