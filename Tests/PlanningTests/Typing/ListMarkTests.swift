import Planning
import TestSupport
import Testing

/// The marks of lists that word processors put before a point.
struct ListMarkTests {
    @Test(arguments: [
        "• Bygge", "•Bygge", "\u{F0B7}\tBygge", "\u{F0B7} Bygge", "- Bygge", "–  Bygge", "*\tBygge", "o Bygge",
        "o\tBygge",
        "§ Bygge", "§\tBygge", "ü\tBygge", "1. Bygge", "12)\tBygge", "1) Bygge", "a) Bygge", "(b) Bygge", "(2) Bygge",
        "  ▪ Bygge", "• - Bygge", "☐ Bygge", "➢\tBygge",
    ])
    func isTakenOff(line: String) {
        #expect(ListMark.removed(from: line) == "Bygge")
    }

    @Test(arguments: [
        "§ 5-1 om vedtak", "§§ 3 og 4", "1. mai er fridag", "1. Mai er fridag", "2. etasje", "10. mai 2027",
        "1.5 mill.",
        "-5 grader", "–", "-", "•", "1.", "o", "NAV", "ola) nordmann", "**fet** tekst", "2027) var året", "a|b",
        "Ø er øy", "v 2", "1 3 5–8", "A. Hansen",
    ])
    func stays(line: String) {
        #expect(ListMark.removed(from: line) == line)
    }

    @Test func numbersThatFollowEachOtherAreAListWhateverComesAfterThem() {
        let lines = ["1. mai", "2. etasje", "", "3. ledd", "5. bygge", "noe"]
        #expect(ListMark.areNumbered(lines) == [true, true, false, true, false, false])
        #expect(ListMark.removed(from: "2. etasje", isInList: true) == "etasje")
        #expect(ListMark.removed(from: "1. mai", isInList: true) == "1. mai")
    }

    @Test(arguments: 1...40 as ClosedRange<UInt64>) func whateverStandsThereOneTimeIsEnough(_ seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let shards = ["• ", "- ", "1. ", "2) ", "a) ", "§ ", "o\t", "Bygge", "5-1", " ", "mai", "–", "é", "\u{F0B7}"]
        for _ in 0..<200 {
            let text = (0...random.below(6)).map { _ in random.pick(shards) }.joined()
            let once = ListMark.removed(from: text)
            #expect(ListMark.removed(from: once) == once, "\(text.debugDescription)")
            #expect(text.hasSuffix(once) || text.trimmed.hasSuffix(once), "\(text.debugDescription)")
        }
    }
}
