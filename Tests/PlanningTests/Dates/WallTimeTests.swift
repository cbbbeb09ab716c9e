import Planning
import Testing

struct WallTimeTests {
    @Test(
        arguments: [
            (1_793_696_412_000, "2026-11-03 10:00", "2026-11-03T10:00:12+01:00"),
            (1_793_696_412_999, "2026-11-03 14:30", "2026-11-03T14:30:12+05:30"),
            (1_793_696_412_000, "2026-11-03 05:30", "2026-11-03T05:30:12-03:30"),
            (0, "1970-01-01 00:00", "1970-01-01T00:00:00+00:00"), (-1, "1970-01-01 00:59", "1970-01-01T00:59:59+01:00"),
        ] as [(Int64, String, String)])
    func isTheTimeOnTheWall(milliseconds: Int64, shown: String, text: String) throws {
        let time = try #require(WallTime(milliseconds, shown: shown))
        #expect(time.description == text)
        #expect(time.minute == shown)
        #expect(WallTime(text) == time)
    }

    @Test(arguments: ["", "10:00", "2028-11-03 10:00", "1800000000000", "i går"])
    func withoutAClockThereIsNone(shown: String) {
        #expect(WallTime(1_793_696_412_000, shown: shown) == nil)
    }

    @Test(arguments: [
        "2026-11-03T10:00:12", "2026-11-03 10:00:12+01:00", "2026-02-30T10:00:12+01:00", "2026-11-03T24:00:12+01:00",
        "2026-11-03T10:60:12+01:00", "2026-11-03T10:00:60+01:00", "2026-11-03T10:00:12+17:00",
        "2026-11-03T10:00:12 01:00", "2026-11-03T10:00:1x+01:00",
    ])
    func refusesWhatIsNone(text: String) { #expect(WallTime(text) == nil) }
}
