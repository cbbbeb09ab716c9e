import Planning
import TestSupport
import Testing

struct StampTests {
    @Test(arguments: 0..<50 as Range<UInt64>) func isReadAsItWasWritten(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let shift = UInt64(random.below(64))
        let stamp = Stamp(ticks: random.next() >> shift, device: UInt32(truncatingIfNeeded: random.next() >> shift))
        #expect(Stamp(stamp.description) == stamp)
        #expect(stamp.description.utf8.count == 24)
    }

    @Test func isWrittenInHexadecimal() {
        #expect(Stamp(ticks: 0, device: 0).description == "000000000000000000000000")
        #expect(Stamp(ticks: .max, device: .max).description == "ffffffffffffffffffffffff")
        #expect(Stamp(ticks: 0x0192_f3c4_a5b6_0001, device: 0x1a2b_3c4d).description == "0192f3c4a5b600011a2b3c4d")
        #expect(Stamp("ffffffffffffffffffffffff") == Stamp(ticks: .max, device: .max))
    }

    @Test(arguments: [
        "", "0", "0192f3c4a5b600011a2b3c4", "0192f3c4a5b600011a2b3c4dd", "0192F3C4A5B600011A2B3C4D",
        "0192f3c4a5b600011a2b3c4g", "0192f3c4a5b600011a2b3c4/", "0192f3c4a5b600011a2b3c4:", "0192f3c4a5b600011a2b3c4`",
        " 192f3c4a5b600011a2b3c4d", "+192f3c4a5b600011a2b3c4d", "0192f3c4a5b6000-1a2b3c4d", "æææææææææææ\u{0}1",
        "0192f3c4a5b6\u{0}0011a2b3c4d",
    ])
    func refusesAnythingElse(text: String) {
        #expect(Stamp(text) == nil)
    }

    @Test func isOrderedByTimeThenCounterThenDevice() {
        let ordered = [
            Stamp(milliseconds: 1, counter: 0, device: 9), Stamp(milliseconds: 1, counter: 1, device: 2),
            Stamp(milliseconds: 1, counter: 1, device: 3), Stamp(milliseconds: 2, counter: 0, device: 1),
            Stamp(milliseconds: 1 << 47, counter: 0, device: 0),
        ]
        #expect(ordered.reversed().sorted() == ordered)
        #expect(ordered.map(\.description).sorted() == ordered.map(\.description), "the texts sort as the stamps do")
        #expect(ordered.map(\.milliseconds) == [1, 1, 1, 2, 1 << 47])
    }
}

struct StampClockTests {
    @Test func followsTheWallTime() {
        var clock = StampClock(device: 7)
        #expect(clock.next(at: 1_000) == Stamp(milliseconds: 1_000, counter: 0, device: 7))
        #expect(clock.next(at: 1_000) == Stamp(milliseconds: 1_000, counter: 1, device: 7))
        #expect(clock.next(at: 1_001) == Stamp(milliseconds: 1_001, counter: 0, device: 7))
    }

    @Test func neverGoesBack() {
        var clock = StampClock(device: 7)
        var latest = clock.next(at: 5_000)
        for time: Int64 in [4_000, 0, -1, .min, 4_999, 5_000] {
            let next = clock.next(at: time)
            #expect(next > latest, "at \(time)")
            #expect(next.milliseconds == 5_000)
            latest = next
        }
        #expect(clock.next(at: 5_001).milliseconds == 5_001)
    }

    @Test func goesOnToTheNextMillisecondWhenTheCounterIsFull() {
        var clock = StampClock(device: 7)
        clock.observe(Stamp(milliseconds: 5, counter: .max, device: 1))
        #expect(clock.next(at: 5) == Stamp(milliseconds: 6, counter: 0, device: 7))
    }

    @Test func comesAfterWhatItHasSeen() {
        var clock = StampClock(device: 7)
        clock.observe(Stamp(milliseconds: 9_000, counter: 3, device: 8))
        #expect(clock.next(at: 1_000) == Stamp(milliseconds: 9_000, counter: 4, device: 7))
        clock.observe(Stamp(milliseconds: 10, counter: 0, device: 8))
        #expect(clock.next(at: 1_000) == Stamp(milliseconds: 9_000, counter: 5, device: 7), "older news change nothing")
    }

    @Test func livesOnAfterAStampFromTheEndOfTime() {
        var clock = StampClock(device: 7)
        clock.observe(Stamp(ticks: .max, device: 8))
        let first = clock.next(at: 1_000)
        let second = clock.next(at: .max)
        #expect(first < second && second < clock.next(at: 0))
    }
}
