import Testing

@testable import Documents

@Suite struct CSVTextTests {
    @Test(arguments: [
        ("a,b\r\nc,d\r\n", [["a", "b"], ["c", "d"]]),
        ("a;b\n\"x;y\";\"sa \"\"hei\"\"\"", [["a", "b"], ["x;y", "sa \"hei\""]]),
        ("a\tb,c\td\n1\t2,3\t4", [["a", "b,c", "d"], ["1", "2,3", "4"]]),
        ("\u{FEFF}a,b\r\"to\nlinjer\",\r\r", [["a", "b"], ["to\nlinjer", ""]]),
        ("\"a,b,c\";d\n\n,\n", [["a,b,c", "d"], [","]]),
        ("\"uten slutt", [["uten slutt"]]),
        ("", []),
    ])
    func readsWhatSpreadsheetsWrite(_ text: String, _ records: [[String]]) {
        #expect(CSVText.records(Array(text.utf8)) == records)
    }

    @Test func readsTheEncodingOfNorwegianSpreadsheets() {
        let bytes: [UInt8] = [0x6D, 0xE5, 0x6C, 0x3B, 0x96, 0x80, 0xF8]
        #expect(CSVText.records(bytes) == [["mål", "–€ø"]])
    }
}
