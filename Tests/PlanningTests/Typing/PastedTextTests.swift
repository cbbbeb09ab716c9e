import Planning
import TestSupport
import Testing

/// Texts that are pasted from a word processor or a spreadsheet.
struct PastedTextTests {
    @Test func aListFromAWordProcessorIsItsPoints() {
        let text = "\u{F0B7}\tBygge\r\n\u{F0B7}\tLeie ut\r\n\r\no\tKjøpe\r\n"
        #expect(PastedText(text).rows.map(\.text) == ["Bygge", "Leie ut", "Kjøpe"])
        #expect(PastedText(text).rows.map(\.line) == [1, 2, 4])
    }

    @Test func aCellOfSeveralLinesIsOneCell() {
        let rows = PastedText("Bygge\tNAV\n\"To\nlinjer\"\t\"Sa \"\"ja\"\"\"\t\n\t\t\n\tBare to").rows
        #expect(rows.map(\.cells) == [["Bygge", "NAV"], ["To linjer", "Sa \"ja\""], ["", "Bare to"]])
    }

    @Test(arguments: ["\"Vi får ikke svar\"\n\"Ingen ringer\"", "\"Åpent\nsitat", "\"a\" og \"b\"\nc"])
    func quotationMarksOfPeopleStay(text: String) {
        #expect(PastedText(text).rows.map(\.text) == text.split(separator: "\n").map(String.init))
    }

    @Test func aMarkAloneInARowOfCellsIsAnAnswer() {
        #expect(PastedText("-\tNAV\t2027").rows[0].cells == ["-", "NAV", "2027"])
        #expect(PastedText("-\tNAV").rows[0].cells == ["NAV"])
    }

    @Test(arguments: [("a\n/vis", true), ("a\n//vis", false), ("a\nb/c", false)])
    func commandsAreSeen(text: String, has: Bool) {
        #expect(PastedText(text).hasCommands == has)
    }

    /// What a spreadsheet writes for a table is read as the same table.
    @Test(arguments: 1...60 as ClosedRange<UInt64>) func aTableComesThroughWhole(_ seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let width = 2 + random.below(5)
        let shards = ["Bygge", "små ", "\n", "\t", "\"", "é", "👩‍👩‍👧", "1 000", "|", "§ 5-1", "–x"]
        let table = (0...random.below(8)).map { _ in
            // The last cell is never empty, since empty cells at the end are left out.
            (1...width).map { column in
                (0..<random.below(4)).map { _ in random.pick(shards) }.joined() + (column == width ? "x" : "")
            }
        }
        let end = random.pick(["\n", "\r\n"])
        let text = table.map { $0.map(quoted).joined(separator: "\t") }.joined(separator: end) + random.pick(["", end])
        let expected = table.map { $0.map { cell in oneLine(cell).trimmed } }
        let isPlain = { (row: [String]) in ListMark.removed(from: row[0]) == row[0] && row.count > 2 }
        for (row, cells) in zip(PastedText(text).rows, expected) where isPlain(cells) {
            #expect(row.cells == cells, "\(text.debugDescription)")
        }
        #expect(PastedText(text).rows.count == table.count)
    }

    /// Nothing that is pasted loses a letter, whatever it is.
    @Test(arguments: 1...60 as ClosedRange<UInt64>) func noLetterIsLost(_ seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let shards = ["Bygge", "\n", "\t", "\"", "\"\"", "\r\n", " ", "• ", "- ", "æ", "||", "/vis"]
        for _ in 0..<100 {
            let text = (0...random.below(12)).map { _ in random.pick(shards) }.joined()
            let letters = { (text: String) in text.filter(\.isLetter) }
            #expect(letters(PastedText(text).rows.map(\.text).joined()) == letters(text), "\(text.debugDescription)")
        }
    }

    private func quoted(_ cell: String) -> String {
        guard cell.contains(where: { $0 == "\t" || $0 == "\"" || $0.isNewline }) else { return cell }
        return "\"" + cell.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }

    private func oneLine(_ cell: String) -> String { String(cell.map { $0 == "\t" || $0.isNewline ? " " : $0 }) }
}
