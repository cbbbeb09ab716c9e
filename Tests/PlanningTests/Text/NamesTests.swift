import Planning
import Testing

/// What a typed word names.
struct NamesTests {
    private let tools = ["mål", "målgrupper", "målområder", "swot", "slå-sammen", "Helse- og omsorg"]
        .map { Named($0, names: [$0]) }

    @Test(arguments: [
        ("mål", "mål"), ("MÅL", "mål"), ("mal", "mål"), ("malgr", "målgrupper"), ("MALOMRADER", "målområder"),
        ("slåsammen", "slå-sammen"), ("sla sam", "slå-sammen"), ("s w", "swot"), ("helse og", "Helse- og omsorg"),
        ("ma\u{30A}lo", "målområder"),
    ])
    func finds(word: String, name: String) {
        guard case .found(name) = lookup(word, among: tools) else {
            Issue.record("\(word) gives \(lookup(word, among: tools))")
            return
        }
    }

    @Test func tellsWhatABeginningMayMean() {
        guard case .ambiguous(let names) = lookup("må", among: tools) else {
            Issue.record("not ambiguous")
            return
        }
        #expect(names == ["mål", "målgrupper", "målområder"])
    }

    @Test(arguments: [("målgruper", "målgrupper"), ("tiltak", nil), ("", nil), (" - ", nil)])
    func tellsWhatMayHaveBeenMeant(word: String, meant: String?) {
        guard case .unknown(let nearest) = lookup(word, among: tools) else {
            Issue.record("\(word) gives \(lookup(word, among: tools))")
            return
        }
        #expect(nearest == meant)
    }

    @Test func aWholeNameWinsOverTheBeginningOfAnEarlierThing() {
        let things = [Named(1, names: ["statusrapport"]), Named(2, names: ["oversikt", "status"])]
        guard case .found(2) = lookup("status", among: things) else {
            Issue.record("the whole name did not win")
            return
        }
    }

    @Test func aThingThatBeginsSoByTwoOfItsNamesIsOneThing() {
        let things = [Named(1, names: ["vis", "visning"]), Named(2, names: ["flytt"])]
        guard case .found(1) = lookup("vi", among: things) else {
            Issue.record("two names of one thing were taken for two things")
            return
        }
    }

    @Test(arguments: [
        ("Målområder", "malomrader"), ("Helse- og omsorg", "helseogomsorg"), ("ÆRLIG Øl", "aerligol"),
        ("T1.", "t1"), ("§ 5-1", "51"), ("čáhci", "čahci"), ("đđ", "dd"), ("", ""),
    ])
    func foldsAway(word: String, plain: String) {
        #expect(folded(word) == plain)
    }

    @Test(arguments: ["Vet ikke", "vet ikke.", "  VET  IKKE ", "veit ikkje", "don't know"])
    func knowsThatOneDoesNotKnow(text: String) {
        #expect(Answer.isUnknown(text))
    }

    @Test(arguments: ["", "vet", "vi vet ikke", "Vet ikke hva det koster, men noen vet det"])
    func otherAnswersAreAnswers(text: String) {
        #expect(!Answer.isUnknown(text))
    }
}
