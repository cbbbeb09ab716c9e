import Planning
import Testing

struct LocalTimeTests {
    @Test(
        "A time is read as people write it",
        arguments: [
            ("2026-11-03T10:00", [3, 10, 0, 59]), ("2026-11-03 10:00", [3, 10, 0, 59]),
            ("3.11.2026 10.05", [3, 10, 5, 59]), ("2026-11-03T10:00:30", [3, 10, 0, 30]),
            ("2026-11-03", [3, 23, 59, 59]), ("03.11.2026", [3, 23, 59, 59]),
        ])
    func read(text: String, parts: [Int]) {
        let time = LocalTime(text)
        #expect(time.map { [$0.day.day, $0.hour, $0.minute, $0.second] } == parts, "\(text)")
        #expect(time?.day.year == 2026 && time?.day.month == 11)
    }

    @Test(
        "What is no time is refused",
        arguments: [
            "", "i går", "2026", "november 2026", "2026-11-31", "2026-11-03 24:00", "2026-11-03 10:60", "10:00",
            "2026-11-03 1:00", "2026-11-03 10:00 11:00", "2026-11-03T10:0a", "årlig 2026-11-03", "2026-11-03 10",
        ])
    func refused(text: String) {
        #expect(LocalTime(text) == nil)
    }
}
