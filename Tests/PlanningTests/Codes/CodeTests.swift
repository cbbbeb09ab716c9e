import Planning
import Testing

struct CodeTests {
    /// What format 1 had, the value of format 2, and its code.
    static let forms: [(old: String, value: String, code: String)] = [
        ("ja", "", "yes"), ("nei", "", "no"), ("vet ikke", "", "unknown"), ("Vet ikke.", "Vet ikke.", "unknown"),
        ("juni 2012", "juni 2012", "2012-06-01/2012-06-30"), ("16. juni 2028", "", "2028-06-16"),
        ("20.11.2026", "", "figures 2026-11-20"), ("I gang", "I gang", "status under-way"),
        ("Samling 2: Mål: hva vi vil", "Mål: hva vi vil", "gathering 2"),
        ("Møtedag 3: Tiltak", "Tiltak", "gathering 3 møtedag"), ("Møte 3. november 2026", "", "meeting 2026-11-03"),
        ("Velkommen, og hva møtet skal gi", "", "agenda welcome"), ("Pause", "", "agenda pause"),
        ("Lunsj", "", "agenda lunch"), ("Åpen tid til det som trenger mer", "", "agenda open"),
        ("Oppsummering: hva er avtalt, og hvem gjør hva?", "", "agenda closing"),
        ("SWOT-analyse (fortsetter)", "SWOT-analyse", "rest"),
        ("Rom til 25, 5 bord, lerret og noe å drikke", "", "room 25 5"),
        ("Rom til 4, lerret og noe å drikke", "", "room 4 1"), ("Felles", "", "joint"),
        ("T2 i molde.boplan, planen for 2027–2030", "molde.boplan", "origin T2 2027–2030"),
        ("T2 i molde.boplan", "molde.boplan", "origin T2"),
    ]

    @Test(arguments: forms)
    func isReadAsWritten(old: String, value: String, code: String) throws {
        let read = try #require(Code(code, value: value))
        #expect(read.text == code)
        #expect((read.name ?? value) == value)
        #expect(read.words(beside: value) == old)
    }

    /// Two copies, one written in before format 2 and one after: what both say is one answer.
    @Test(arguments: forms)
    func oldAndNewFormAreOneAnswer(old: String, value: String, code: String) {
        let (first, second) = (event(2, old, nil), event(3, value, code))
        for events in [[row, first, second], [row, second, first]] {
            let content = Timeline(events).workshop.items[0].fields[0].content
            #expect(content.versions.count == 2)
            #expect(!content.isConflict)
            #expect(content.value == old)
        }
    }

    @Test func answersThatDifferAreAConflict() {
        let content = Timeline([row, event(2, "ja", nil), event(3, "", "no")]).workshop.items[0].fields[0].content
        #expect(content.isConflict && content.value == "nei")
    }

    @Test(arguments: [("seddel 3", Voter.paper(3)), ("stemme 6jis-2", Voter.anonymous(2, tag: "6jis"))])
    func namelessVotersAreOne(old: String, new: String) {
        func vote(_ tick: UInt64, _ voice: String) -> Event {
            let register = Register.placement(row.stamp, grid: "vote", voice: voice)
            return Event(
                stamp: stamp(tick), action: stamp(tick), change: .assign(register, value: "2", basis: []))
        }
        let workshop = Timeline([row, vote(2, old), vote(3, new)]).workshop
        #expect(workshop.items[0].placements.map(\.voice) == [old])
        #expect(workshop.content(of: .placement(row.stamp, grid: "vote", voice: new)).basis.count == 2)
    }

    @Test(arguments: [
        "", "maybe", "yes no", "status", "status fine", "gathering", "gathering two", "room 4", "figures 2026-02-30",
        "2026-02-30", "../..", "2026-01-01/", "R/2026-01-01",
    ])
    func aCodeOfALaterProgramIsShownAsItIs(code: String) {
        #expect(Code(code, value: "") == nil)
        let workshop = Timeline([row, event(2, "som skrevet", code), event(3, "", code)]).workshop
        #expect(workshop.items[0].fields[0].content.versions.map(\.value) == ["som skrevet", code])
    }

    @Test(arguments: [
        "juni 2012", "innen juni 2012", "etter 2012", "årlig", "årlig fra 2012", "årlig 2013–2014", "1. juni 2012",
    ])
    func datesAreIntervals(text: String) throws {
        let date = try #require(UnderstoodDate(text))
        #expect(UnderstoodDate(interval: date.interval) == date)
    }

    @Test func oldWordsAreUnderstood() {
        for form in CodeTests.forms where ["agenda", "rest", "room", "gathering"].contains(where: form.code.hasPrefix) {
            let word = form.code.contains("møtedag") ? "møtedag" : nil
            let code = Code(oldWords: form.old, gatheringWord: word)
            #expect(code?.text == form.code && (code?.name ?? "") == form.value)
        }
        for text in ["Pause til alle", "Samling nå: X", "Rom til alle", "Samling 2"] {
            #expect(Code(oldWords: text, gatheringWord: nil) == nil)
        }
    }

    @Test func aDateIsReadByItsCode() {
        let row = Timeline([row, event(2, "June 2012", "2012-06-01/2012-06-30")]).workshop.items[0]
        #expect(row.text("c") == "June 2012")
        #expect(row.date("c")?.end?.description == "2012-06-30")
    }

    @Test func whatIsKeptOfAVersion() throws {
        for form in CodeTests.forms {
            let content = Timeline([row, event(2, form.value, form.code)]).workshop.items[0].fields[0].content
            let kept = StoredValue(try #require(content.versions.first))
            #expect(kept.code?.text == form.code)
            #expect((kept.code?.name ?? kept.typed) == form.value)
            #expect(kept.words == form.old)
        }
    }

    private func stamp(_ tick: UInt64) -> Stamp { Stamp(ticks: tick, device: 1) }

    private var row: Event {
        Event(stamp: stamp(1), action: stamp(1), change: .add(tool: "t", slot: "", label: "T1"))
    }

    private func event(_ tick: UInt64, _ value: String, _ code: String?) -> Event {
        Event(
            stamp: stamp(tick), action: stamp(tick),
            change: .assign(.field(stamp(1), column: "c"), value: value, basis: []), code: code)
    }
}
