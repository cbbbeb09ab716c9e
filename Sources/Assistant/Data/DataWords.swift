import Planning

/// The words of data files, in the language of the document. The rest of what is in them comes from the process.
struct DataWords: Sendable, Equatable {
    /// After the name of a column: its first and last day, or least and most.
    var from, through: String
    /// After the name of a column for money.
    var eachYear: String
    var yes: String
    var sums, years, total, withoutGroup: String
    var rows, onceFrom, onceThrough, yearlyFrom, yearlyThrough, withoutAmount: String
    var onceUndated, yearlyUndated: String
    /// Before the title of what has a deadline.
    var deadline: String

    /// Columns for what a date or an amount may hold beyond itself, after the column that has it.
    func added(to column: Column?, named name: String) -> [String] {
        switch column?.kind {
        case .date: ["\(name) \(from)", "\(name) \(through)"]
        case .money: ["\(name) \(from)", "\(name) \(through)", "\(name) \(eachYear)"]
        default: []
        }
    }

    static func of(_ language: String) -> DataWords { language.hasPrefix("nn") ? nn : nb }

    static let nb = DataWords(
        from: "fra", through: "til", eachYear: "hvert år", yes: "ja", sums: "Summer", years: "Kostnad per år",
        total: "I alt", withoutGroup: "Uten gruppe", rows: "Antall", onceFrom: "Én gang, fra",
        onceThrough: "Én gang, til", yearlyFrom: "Hvert år, fra", yearlyThrough: "Hvert år, til",
        withoutAmount: "Uten beløp", onceUndated: "Én gang, år ikke kjent",
        yearlyUndated: "Hvert år, hvilke ikke kjent",
        deadline: "Frist")

    static let nn = DataWords(
        from: "frå", through: "til", eachYear: "kvart år", yes: "ja", sums: "Summar", years: "Kostnad per år",
        total: "I alt", withoutGroup: "Utan gruppe", rows: "Tal på", onceFrom: "Éin gong, frå",
        onceThrough: "Éin gong, til", yearlyFrom: "Kvart år, frå", yearlyThrough: "Kvart år, til",
        withoutAmount: "Utan beløp", onceUndated: "Éin gong, år ikkje kjent",
        yearlyUndated: "Kvart år, kva år ikkje kjent", deadline: "Frist")
}
