/// The widths of a table's columns in shares of a line: as the table asks for them, but none too narrow for its words.
struct ColumnShares {
    /// The letters on a line of an upright page, where tables have small letters.
    private static let line = 80
    /// The letters that the space beside a cell's text takes.
    private static let beside = 3
    /// The letters of the longest word that is kept whole. Those that are longer are divided.
    private static let longestWhole = 12
    /// The letters below which no column is made to divide words.
    private static let shortestDivided = 6
    /// The letters of the longest word of what stands in a cell that is not filled in.
    private static let missing = 7

    /// The share of each column, in hundredths of a line.
    let hundredths: [Int]

    init(_ table: DocumentTable) {
        let longest = table.columns.indices.map { Self.longestWord(in: table, column: $0) }
        var whole = Self.longestWhole
        let least = { (whole: Int) in longest.map { Double(min($0, whole) + Self.beside) } }
        while whole > Self.shortestDivided, least(whole).reduce(0, +) > Double(Self.line) { whole -= 1 }
        let asked = table.columns.map { Double(max(1, $0.width)) }
        let shares = Self.shares(asked, least: least(whole))
        hundredths = shares.map { max(1, Int(($0 * 100 / shares.reduce(0, +)).rounded())) }
    }

    /// Divides a line as is asked, once the columns that would be too narrow have their least.
    private static func shares(_ asked: [Double], least: [Double]) -> [Double] {
        var fixed = Set<Int>()
        while true {
            let room = Double(line) - fixed.reduce(0) { $0 + least[$1] }
            let open = asked.indices.filter { !fixed.contains($0) }
            let scale = room / open.reduce(0) { $0 + asked[$1] }
            let narrow = open.filter { asked[$0] * scale < least[$0] }
            guard !narrow.isEmpty, room > 0 else {
                return asked.indices.map { fixed.contains($0) ? least[$0] : max(least[$0], asked[$0] * scale) }
            }
            guard narrow.count < open.count else { return least }
            fixed.formUnion(narrow)
        }
    }

    private static func longestWord(in table: DocumentTable, column: Int) -> Int {
        let cells = table.rows.map { column < $0.count && !$0[column].lines.isEmpty ? $0[column].lines : nil }
        let words = ([[table.columns[column].heading]] + cells.compactMap { $0 }).joined().map(longestWord)
        return max(words.max() ?? 0, cells.contains(nil) ? missing : 0)
    }

    /// Returns the letters of the longest part of a text that a line is not broken in.
    private static func longestWord(in text: String) -> Int {
        var (longest, current) = (0, 0)
        for character in text {
            current = character.isWhitespace ? 0 : current + 1
            longest = max(longest, current)
            if "/-–—".contains(character) { current = 0 }
        }
        return longest
    }
}
