import RandomSupport
import TestSupport
import Testing

@testable import Planning

@Suite struct MeetingTests {
    private func sample(_ rows: [KeyValuePairs<ColumnID, String>]) -> SampleWorkshop {
        var sample = SampleWorkshop(process: TimeProcess.process)
        for row in rows { sample.answer(sample.row(in: "møter", row), "møte", "Samling 1") }
        return sample
    }

    private func minute(_ clock: String) -> WallMinute { WallMinute("2026-11-03 \(clock)")! }

    private var underWay: SampleWorkshop {
        sample([
            ["hva": "Velkommen", "tid": "15", "begynte": "2026-11-03 09:00", "sluttet": "2026-11-03 09:20"],
            ["hva": "SWOT", "tid": "60", "ny-tid": "70", "begynte": "2026-11-03 09:20"],
            ["hva": "Pause", "tid": "15"], ["hva": "Gap", "tid": "60"],
        ])
    }

    @Test("A meeting is where its rows say, with what was agreed before what was planned")
    func state() throws {
        let meeting = try #require(underWay.reading.meeting(at: minute("10:00")))
        #expect(meeting.current?.what == "SWOT" && meeting.rest.map(\.what) == ["Pause", "Gap"])
        #expect(meeting.left(at: minute("10:00")) == 30 && meeting.left(at: minute("10:32")) == -2)
        #expect(meeting.end == minute("11:30"))
        #expect(meeting.delay(at: minute("10:00")) == 15 && meeting.delay(at: minute("10:40")) == 25)
    }

    @Test("A meeting nobody ended is over after half a day")
    func forgotten() {
        #expect(underWay.reading.meeting(at: minute("21:20")) != nil)
        #expect(underWay.reading.meeting(at: minute("21:21")) == nil)
        #expect(underWay.reading.meeting(at: WallMinute("2026-11-04 09:20")!) == nil)
    }

    @Test("Without minutes, or with nonsense for them, there is no clock, and nothing stops")
    func nonsense() throws {
        let strange = sample([
            ["hva": "A", "tid": "lenge", "begynte": "2026-11-03 09:00"], ["hva": "B", "tid": "999999999999999999999"],
            ["hva": "C", "tid": "30", "begynte": "i går"],
        ])
        let meeting = try #require(strange.reading.meeting(at: minute("09:10")))
        #expect(meeting.left(at: minute("09:10")) == nil && meeting.parts[1].minutes == nil)
        #expect(meeting.delay(at: minute("09:10")) == 10)
    }

    @Test("A new plan ends in time, and keeps at least half of everything")
    func newPlan() throws {
        let meeting = try #require(underWay.reading.meeting(at: minute("10:30")))
        let plan = try #require(meeting.newPlan(at: minute("10:30")))
        #expect(plan.map { $0.part.what + " \($0.minutes)" } == ["Pause 10", "Gap 50"])
        #expect(meeting.newPlan(at: minute("11:20")) == nil)
    }

    @Test("Shares never exceed the room, never halve, and use all there is to the nearest five", arguments: 0..<200)
    func shares(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let wanted = (0..<Int.random(in: 1...8, using: &random)).map { _ in Int.random(in: 1...18, using: &random) * 5 }
        let room = Int.random(in: 0...400, using: &random)
        let least = wanted.map { min($0, max(5, ($0 / 2 + 4) / 5 * 5)) }
        guard let shares = shared(room, among: wanted) else {
            #expect(least.reduce(0, +) > room, "\(wanted) in \(room)")
            return
        }
        let sum = shares.reduce(0, +)
        #expect(sum <= room && sum == min(wanted.reduce(0, +), room / 5 * 5), "\(wanted) in \(room): \(shares)")
        #expect(zip(shares, wanted).allSatisfy { $0 <= $1 } && zip(shares, least).allSatisfy { $0 >= $1 })
    }
}
