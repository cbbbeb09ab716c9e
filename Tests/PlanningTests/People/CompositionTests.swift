import Planning
import TestSupport
import Testing

@Suite struct CompositionTests {
    @Test func rolesAreCountedInTheOrderOfTheProcess() {
        let groups = PeopleSample.workshop().reading.compositions()
        #expect(groups.map(\.group) == ["Arbeid", "Styring"])
        #expect(groups[0].shares.map(\.role) == ["NAV", "Helse", "Teknisk"])
        #expect(groups[0].shares.map { $0.people.map(\.label) } == [["D1", "D2"], ["D3"], ["D4"]])
        #expect(groups[0].lacking == ["Politiker"])
        #expect(groups[1].count == 1)
    }

    @Test func somebodyWithoutARoleIsCountedLast() {
        var sample = PeopleSample.workshop()
        sample.row(in: "folk", ["gruppe": "Arbeid", "hvem": "Ny"])
        let shares = sample.reading.compositions()[0].shares
        #expect(shares.last?.role == nil && shares.last?.people.map(\.label) == ["D6"])
    }

    @Test func sameAnswerSitsTogether() {
        let reading = PeopleSample.workshop().reading
        let groups = reading.together(reading.participants, by: "rolle")
        #expect(groups.map(\.name) == ["NAV", "Helse", "Teknisk", "Politiker"])
        #expect(groups[0].rows.map(\.label) == ["D1", "D2"])
    }

    @Test(arguments: 1...7) func mixedGroupsAreEvenAndKeepAlikePeopleApart(_ count: Int) {
        let reading = PeopleSample.workshop().reading
        let groups = reading.mixed(reading.participants, in: count, by: "rolle")
        let sizes = groups.map(\.rows.count)
        #expect(sizes.reduce(0, +) == 5 && groups.count == min(count, 5))
        #expect(sizes.max()! - sizes.min()! <= 1)
        let fromNAV = groups.map { $0.rows.filter { $0.text("rolle") == "NAV" }.count }
        #expect(count == 1 || fromNAV.max() == 1, "two of the same role in one group of \(count)")
    }
}

@Suite struct PeopleCheckTests {
    @Test func somebodyIsMissingOnlyWhenNobodyHasTheWord() {
        let politician = Check.Rule.someone(columns: ["rolle", "hvem"], words: ["politik"])
        #expect(PeopleSample.findings(politician).isEmpty, "the mayor steers, and that counts without a condition")
        #expect(PeopleSample.findings(politician, when: "Arbeid") == [.nobody(message: "Tenk på det.")])
        let doctor = Check.Rule.someone(columns: ["hvem"], words: ["LEGE"])
        #expect(PeopleSample.findings(doctor, when: "Arbeid").isEmpty)
        let inside = Check.Rule.someone(columns: ["hvem"], words: ["mester"])
        #expect(PeopleSample.findings(inside, when: "Arbeid") == [.nobody(message: "Tenk på det.")])
    }

    @Test func twoPeopleAreNoGroupToJudge() {
        let rule = Check.Rule.someone(columns: ["rolle"], words: ["finnes ikke"])
        #expect(PeopleSample.findings(rule, when: "Styring").isEmpty)
    }

    @Test func oneAnswerDominatesFromMoreThanItsShare() {
        let half = Check.Rule.atMost(percent: 50, column: "rolle")
        #expect(PeopleSample.findings(half, when: "Arbeid").isEmpty, "half is not more than half")
        let more = PeopleSample.findings(half, when: "Arbeid") { sample in
            sample.row(in: "folk", ["gruppe": "Arbeid", "hvem": "Ny", "rolle": "NAV"])
        }
        #expect(more == [.dominates(answer: "NAV", count: 3, of: 5, message: "Tenk på det.")])
    }

    @Test func whoeverWasThereBeforeAndNotLastIsNamed() {
        let staying = Check.Rule.staying(column: "her")
        let findings = PeopleSample.findings(staying, in: "oppmøte") { sample in
            sample.row(in: "oppmøte", ["dag": "3. mai 2027", "her": "Leder; en gjest"])
            // Written later, but earlier.
            sample.row(in: "oppmøte", ["dag": "2. mai 2027", "her": "D1 D3; Veileder; en annen gjest"])
        }
        #expect(findings == [.dropped(message: "Tenk på det."), .dropped(message: "Tenk på det.")])
        let once = PeopleSample.findings(staying, in: "oppmøte") { sample in
            sample.row(in: "oppmøte", ["dag": "3. mai 2027", "her": "Leder"])
        }
        #expect(once.isEmpty)
    }

    @Test func whoeverIsGoneIsNamedUntilSomebodySaysSoOrTheyComeBack() {
        let staying = Check.Rule.staying(column: "her")
        func gone(_ more: (inout SampleWorkshop) -> Void) -> Int {
            PeopleSample.findings(staying, in: "oppmøte") { sample in
                sample.row(in: "oppmøte", ["dag": "1. mai 2027", "her": "Leder; Lege"])
                for day in 2...4 { sample.row(in: "oppmøte", ["dag": "\(day). mai 2027", "her": "Leder"]) }
                more(&sample)
            }.count
        }
        #expect(gone { _ in } == 1, "three meetings ago is not forgotten")
        #expect(gone { $0.row(in: "oppmøte", ["dag": "5. mai 2027", "her": "Leder; Lege"]) } == 0)
        #expect(
            gone { sample in
                guard let person = sample.reading.participants.first(where: { $0.label == "D3" }) else { return }
                sample.write(.strike(person.id, seen: []))
            } == 0, "struck is to have left")
    }
}

@Suite struct AttendanceTests {
    @Test func peopleAreFoundByNameAndByShortID() {
        let reading = PeopleSample.workshop().reading
        func labels(_ text: String) -> [String] { reading.people(in: text).known.map(\.label) }
        #expect(labels("leder; VEILEDER") == ["D1", "D2"])
        #expect(labels("Leder, Veileder, Leder") == ["D1", "D2"])
        #expect(labels("d1 D3") == ["D1", "D3"])
        #expect(labels("D1 og D3") == [], "other words between are a name")
        #expect(reading.people(in: "Leder; en gjest; ").others == ["en gjest"])
        #expect(reading.people(in: " ; , ").others == [","])
    }

    @Test func aNameMayHaveACommaInIt() {
        var sample = PeopleSample.workshop()
        sample.row(in: "folk", ["hvem": "Leder, bolig"])
        #expect(sample.reading.people(in: "Leder, bolig").known.map(\.label) == ["D6"])
    }

    @Test func rowsComeByTheDayTheyTell() {
        var sample = PeopleSample.workshop()
        sample.row(in: "oppmøte", ["dag": "juni 2027", "her": "Leder", "borte": "Lege"])
        sample.row(in: "oppmøte", ["dag": "før jul", "her": "Lege"])
        sample.row(in: "oppmøte", ["dag": "mai 2027", "her": "Veileder; en gjest"])
        let attendance = sample.reading.attendance()
        #expect(attendance.map(\.row.label) == ["O3", "O1", "O2"])
        #expect(attendance[0].guests == ["en gjest"])
        #expect(attendance[1].absent.map(\.label) == ["D3"])
    }

    @Test func aFormWithoutDayOrPeopleIsOfNoUse() {
        let form = Form(columns: [Column(id: "a", name: "A", question: "", kind: .date)], prefix: "A", main: "a")
        #expect(AttendanceColumns(form) == nil)
    }
}
