import Planning

/// A match of the cells of a table's header row with the columns of a form.
///
/// The form's own names count before other names for the columns, those before headings that begin with one ("Ansvarlig
/// enhet"), and last come beginnings and ends of names: "Frist" is "Tidsfrist". A column is one heading only.
struct HeaderMatch {
    /// The columns by position in the row.
    private(set) var columns: [Int: Column] = [:]
    /// The position of the goals of the group.
    private(set) var goals: Int?
    /// The positions of headings of numbers that only tell the rows apart.
    private(set) var numbers: Set<Int> = []
    /// The years by position, where the cost of the measure in a year stands, when no column has the whole cost.
    private(set) var years: [Int: Int] = [:]
    /// The positions of what Boplan's own spreadsheets say once more: the first day of a deadline, the least of an
    /// amount.
    private var repeated: Set<Int> = []
    let header: [String]
    /// Whether each heading is the column's own name, or another that the form has for it.
    private(set) var isExact = true

    /// Creates the match; nil unless one of the cells is the form's main column. When it has another name than its own
    /// there must be one more column.
    init?(_ header: [String], in vocabulary: PlanVocabulary) {
        self.header = header
        numbers = Set(header.indices.filter { HeaderMatch.isNumbering(header[$0]) })
        let form = vocabulary.form
        let headings = header.map(Heading.init)
        let closeness = headings.map { heading in vocabulary.names.map { $0.closeness(to: heading) } }
        let years = YearCosts.years(in: header, of: vocabulary.money)
        for rank in Closeness.allCases {
            for position in header.indices where columns[position] == nil && !isOther(position, years) {
                columns[position] = form.columns.indices.first { index in
                    closeness[position][index] == rank && !isTaken(form.columns[index])
                }.map { form.columns[$0] }
                if columns[position] != nil, rank > .alias { isExact = false }
            }
        }
        if let money = vocabulary.money, !isTaken(money) { self.years = years }
        repeated = Set(header.indices.filter { columns[$0] == nil && vocabulary.repeated.contains(folded(header[$0])) })
        goals = header.indices.first { columns[$0] == nil && vocabulary.isGoals(header[$0]) }
        guard let main = columns.first(where: { $0.value.id == form.main })?.key else { return nil }
        let isSure = form.columns.firstIndex { $0.id == form.main }.map { closeness[main][$0] } == .name
        guard isSure || columns.count > 1 else { return nil }
    }

    /// The headings that do not belong to any column of the form.
    var unknown: [String] {
        header.indices.filter {
            columns[$0] == nil && !isOther($0, years) && !repeated.contains($0) && $0 != goals && !header[$0].isEmpty
        }
        .map { header[$0] }
    }

    private func isOther(_ position: Int, _ years: [Int: Int]) -> Bool {
        numbers.contains(position) || years[position] != nil
    }

    /// Returns how many headings are named as a form names its columns.
    static func likeness(_ header: [String], to form: Form) -> Int {
        let names = Set(form.columns.map { folded($0.name) })
        return Set(header.map(folded)).intersection(names).count
    }

    private func isTaken(_ column: Column) -> Bool {
        columns.values.contains { $0.id == column.id }
    }

    private static let numberWords: Set<String> = ["nr", "nummer", "id", "tiltaksnr", "tiltaksnummer", "lnr", "lopenr"]

    private static func isNumbering(_ heading: String) -> Bool {
        if heading == "#" || numberWords.contains(folded(heading)) { return true }
        let last = heading.split(whereSeparator: \.isWhitespace).last.map { folded(String($0)) } ?? ""
        return last == "nr" || last == "nummer"
    }
}

/// The closeness of a heading to a column's name, the nearest first.
enum Closeness: Int, CaseIterable, Comparable {
    case name, alias, part, beginning, fragment

    static func < (one: Self, other: Self) -> Bool { one.rawValue < other.rawValue }
}

/// A cell of a header row, folded once: it is compared with every column.
private struct Heading {
    let text: String
    let key: String
    /// The parts of the text: "Ansvar/frist" has two.
    let parts: [String]

    init(_ text: String) {
        self.text = text
        key = folded(text)
        parts = text.split { "/(),".contains($0) }.map { folded(String($0)) }
    }
}

/// The names of a column, folded once: a plan has many headings to compare with.
struct ColumnNames: Sendable {
    private let all: [(word: String, key: String)]
    private let own: [String]
    private let others: [String]

    init(_ column: Column) {
        all = column.allNames.map { ($0, folded($0)) }
        own = [folded(column.name), folded(column.id.text)]
        others = column.aliases.map(folded)
    }

    fileprivate func closeness(to heading: Heading) -> Closeness? {
        let key = heading.key
        guard !key.isEmpty else { return nil }
        if own.contains(key) { return .name }
        if others.contains(key) { return .alias }
        if heading.parts.count > 1, (own + others).contains(where: heading.parts.contains) { return .part }
        let begins = all.contains { name in
            key.hasPrefix(name.key) && LabelledText(heading.text, word: name.word)?.isMarked == false
        }
        if begins { return .beginning }
        let isFragment = key.utf8.count > 3 && (own[0].hasPrefix(key) || own[0].hasSuffix(key))
        return isFragment ? .fragment : nil
    }
}
