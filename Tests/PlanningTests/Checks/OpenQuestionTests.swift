import Planning
import TestSupport
import Testing

/// What nobody knows of the plan, and the tasks of finding it out.
@Suite("Questions that become tasks") struct OpenQuestionTests {
    private static var process: Process {
        var kind = Prompt(id: "slag", name: "Slag", question: "Hva slags plan?", prefix: "PL")
        kind.task = "Finn ut slaget"
        kind.options = [
            PromptOption("Kommunedelplan", meaning: "etter loven.", planKind: "kommunedelplan"),
            PromptOption("Temaplan", meaning: "uten loven.", planKind: "temaplan"),
            PromptOption("Fagplan", meaning: "for ett fag.", planKind: "temaplan"),
            PromptOption("Handlingsplan", meaning: "tiltak.", planKind: "temaplan"),
        ]
        var about = Tool(
            id: "om", name: "Om", guidance: Guidance(why: "", how: ""), shape: .prose(Prose(sections: .listed([kind]))))
        about.taskGroup = "Møter"
        let columns = [
            Column(id: "måned", name: "Måned", question: "?", kind: .number),
            Column(id: "oppgave", name: "Oppgave", question: "?"),
            Column(id: "frist", name: "Frist", question: "?", kind: .date, isLater: true),
            Column(id: "faktisk", name: "Faktisk", question: "?", kind: .number, isLater: true),
        ]
        let plan = Tool(
            id: "plan", name: "Plan", guidance: Guidance(why: "", how: ""),
            shape: .form(Form(columns: columns, prefix: "F", main: "oppgave")))
        var process = Process(
            id: "x", name: "X", language: "nb", planType: "Plan", frontPage: "om", gatherings: [], tools: [about, plan])
        process.purposes = [.progress: "plan"]
        return process
    }

    private static func asked(device: UInt32 = 1) -> (sample: SampleWorkshop, said: Stamp) {
        var sample = SampleWorkshop(process: process, device: device)
        let said = sample.point("vet ikke", in: "om", under: "slag")
        let task = sample.write(.add(tool: "plan", slot: "", label: "F1"))
        sample.answer(task, "oppgave", "Finn ut slaget")
        sample.answer(task, "frist", "1. mars 2027")
        sample.write(.lift(task, from: said))
        return (sample, said)
    }

    private static let later = CalendarDay(year: 2027, month: 4, day: 1)!

    @Test("The task is late until the question has another answer, whoever gives it and where")
    func answered() throws {
        var (sample, said) = Self.asked()
        #expect(sample.reading.openQuestions.map(\.prompt.id) == ["slag"])
        #expect(sample.reading.schedule?.late(on: Self.later).map(\.label) == ["F1"])
        let answer = sample.point("Temaplan", in: "om", under: "slag")
        #expect(sample.reading.openQuestions.isEmpty)
        #expect(sample.reading.schedule?.late(on: Self.later).isEmpty == true)
        #expect(sample.reading.schedule?.lines.flatMap(\.tasks).first?.isAnswered == true)
        sample.write(.strike(answer, seen: []))
        #expect(sample.reading.schedule?.late(on: Self.later).map(\.label) == ["F1"], "Nobody knows again")
        sample.answer(said, Tool.textField, "Kommunedelplan")
        #expect(sample.reading.schedule?.late(on: Self.later).isEmpty == true, "The same point may be edited")
    }

    @Test("In a joint workshop an answer is of its own municipality") func joint() throws {
        var sample = SampleWorkshop(process: Self.process)
        for (identity, key) in [("a", "Molde"), ("b", "Malvik")] {
            sample.write(.assign(.fact(Fact.keyName(of: identity)), value: key, basis: []))
        }
        func says(_ text: String, _ label: String) -> Stamp {
            let point = sample.write(.add(tool: "om", slot: "slag", label: label))
            sample.answer(point, Tool.textField, text)
            return point
        }
        func task(of said: Stamp, _ label: String) {
            let row = sample.write(.add(tool: "plan", slot: "", label: label))
            sample.answer(row, "frist", "1. mars 2027")
            sample.write(.lift(row, from: said))
        }
        task(of: says("vet ikke", "Molde-PL1"), "Molde-F1")
        task(of: says("vet ikke", "Malvik-PL1"), "Malvik-F1")
        _ = says("Temaplan", "Malvik-PL2")
        #expect(sample.reading.openQuestions.flatMap(\.tasks).map(\.label) == ["Molde-F1"])
        #expect(sample.reading.schedule?.late(on: Self.later).map(\.label) == ["Molde-F1"])
        _ = says("Fagplan", "Molde-PL2")
        #expect(sample.reading.openQuestions.isEmpty)
    }

    @Test("A question that is struck is no longer asked") func struck() {
        var (sample, said) = Self.asked()
        sample.write(.strike(said, seen: []))
        #expect(sample.reading.schedule?.late(on: Self.later).isEmpty == true)
    }

    @Test(
        "The kind of plan is what was chosen, or the only one named",
        arguments: [
            ("Fagplan", "temaplan"), ("det blir en temaplan", "temaplan"),
            ("Kommunedelplanen vår, en handlingsplan", "kommunedelplan"), ("En fagplan for bolig", "temaplan"),
            ("Kommunedelplan eller temaplan", nil), ("Noe helt annet", nil), ("vet ikke", nil),
        ] as [(String, String?)])
    func kinds(_ said: String, _ kind: String?) {
        var sample = SampleWorkshop(process: Self.process)
        _ = sample.point(said, in: "om", under: "slag")
        #expect(sample.reading.planKind?.kind == kind)
    }

    @Test("The latest that is known counts") func latest() {
        var sample = SampleWorkshop(process: Self.process)
        for said in ["Temaplan", "Kommunedelplan", "vet ikke"] { _ = sample.point(said, in: "om", under: "slag") }
        #expect(sample.reading.planKind?.kind == "kommunedelplan")
    }
}

@Suite("Terms") struct TermTests {
    @Test(
        "In short is the first sentence",
        arguments: [
            ("En plan. Den binder.", "En plan."), ("I kraft fra 1. juli. Se loven.", "I kraft fra 1. juli."),
            ("Et mål. «Innen 2029» er ett.", "Et mål."), ("Bare én setning.", "Bare én setning."), ("", ""),
        ])
    func short(_ meaning: String, _ short: String) {
        #expect(Term(word: "x", meaning: meaning).inShort == short)
    }

    @Test("Æ, ø and å come last, and capitals among the others") func order() {
        let words = ["åpen", "Husbanken", "ø", "arealdel", "ære", "IGP"].map { Term(word: $0, meaning: "") }
        #expect(words.inAlphabeticalOrder.map(\.word) == ["arealdel", "Husbanken", "IGP", "ære", "ø", "åpen"])
    }
}
