import Documents
import Language
import Planning

/// The tools of a document as tables for a spreadsheet: the same columns as `vis --format csv` has, with real
/// numbers and dates, and after them what they add up to.
struct DataTables {
    let reading: Reading
    let say: Language

    func tables(of tools: [Tool]) -> [DataTable] {
        tools.flatMap { [table($0)] + sums($0) }
    }

    private func table(_ tool: Tool) -> DataTable {
        let lines = CSVOutput(reading).table(tool)
        let headings = lines[0].map { $0.prefix(1).uppercased() + $0.dropFirst() }
        let columns = columns(of: tool, headings)
        return DataTable(
            name: tool.name,
            headings: zip(headings, columns).flatMap { name, column in
                [name] + (column?.addedHeadings(to: name) ?? []).map { say($0) }
            },
            rows: lines.dropFirst().map { line in
                zip(line, columns).flatMap { text, column in cells(text, column) }
            })
    }

    /// Returns the column of the process that each column of the table shows, where it shows one.
    private func columns(of tool: Tool, _ headings: [String]) -> [Column?] {
        switch tool.shape {
        // The id comes first; the voice and the origins come last.
        case .form(let form): [nil] + form.columns + [nil, nil]
        case .grid:
            headings.map { heading in
                guard heading == "X" || heading == "Y" else { return nil }
                return Column(id: ColumnID(heading), name: heading, question: "", kind: .number)
            }
        case .board, .prose: headings.map { _ in nil }
        }
    }

    private func cells(_ text: String, _ column: Column?) -> [DataTable.Cell] {
        switch column?.kind {
        case .date: dates(text)
        case .money: amounts(text)
        case .number: [number(text)]
        default: [plain(text)]
        }
    }

    private func plain(_ text: String) -> DataTable.Cell { text.isEmpty ? .empty : .text(text) }

    private func number(_ text: String) -> DataTable.Cell {
        let number = Double(text.map { $0 == "," ? "." : String($0) }.joined())
        guard let number, number.isFinite, text.allSatisfy({ $0.isNumber || $0 == "," }) else { return plain(text) }
        return .number(number)
    }

    private func dates(_ text: String) -> [DataTable.Cell] {
        guard let date = UnderstoodDate(text) else { return [plain(text), .empty, .empty] }
        let (first, last) = (date.start.map(DataTable.Cell.day), date.end.map(DataTable.Cell.day))
        let isOneDay = date.start != nil && date.start == date.end && !date.isRecurring
        return [isOneDay ? first ?? .empty : plain(text), first ?? .empty, last ?? .empty]
    }

    private func amounts(_ text: String) -> [DataTable.Cell] {
        guard let money = UnderstoodMoney(text) else { return [plain(text), .empty, .empty, .empty] }
        let least = DataTable.Cell.kroner(money.kroner, perYear: false)
        let most = DataTable.Cell.kroner(money.upTo ?? money.kroner, perYear: false)
        let itself = money.upTo == nil ? amount(money, in: text) : plain(text)
        return [itself, least, most, money.perYear ? .text(say(Code.yes.message())) : .empty]
    }
}

extension DataTables {
    /// Returns the number, in whole kroner, with what was written around it.
    private func amount(_ money: UnderstoodMoney, in text: String) -> DataTable.Cell {
        .kroner(money.kroner, perYear: money.perYear, words: AmountWords(text))
    }
}

// MARK: - Sums

extension DataTables {
    private typealias Line = (name: String, costs: Costs)

    /// Returns what the rows cost in each group and together; nothing for what has no column for money.
    private func sums(_ tool: Tool) -> [DataTable] {
        guard let form = tool.form, let total = reading.costs(of: reading.rows(of: tool), in: form)
        else {
            return []
        }
        let groups: [Line] = reading.groups(of: tool).compactMap { group in
            reading.costs(of: group.rows, in: form).map { (group.name ?? say(.without(form.groupColumn)), $0) }
        }
        let lines = (form.groupedBy == nil ? [] : groups) + [(say("I alt"), total)]
        let head = form.groupColumn?.name ?? ""
        return [sums(lines, head), years(lines, head, total.years.keys.sorted())]
    }

    private func sums(_ lines: [Line], _ head: String) -> DataTable {
        let headings = [
            head, say("Antall"), say("Én gang, fra"), say("Én gang, til"), say("Hvert år, fra"), say("Hvert år, til"),
            say("Uten beløp"),
        ]
        return DataTable(
            name: say("Summer"), headings: headings,
            rows: lines.map { name, costs in
                [.text(name), .number(Double(costs.rows))] + span(costs.once) + span(costs.yearly)
                    + [.number(Double(costs.withoutAmount))]
            }, endsInSum: true)
    }

    /// Returns the least of what falls in each year, and of what is known to cost but not in which year.
    private func years(_ lines: [Line], _ head: String, _ years: [Int]) -> DataTable {
        DataTable(
            name: say("Kostnad per år"),
            headings: [head] + years.map(String.init)
                + [say("Én gang, år ikke kjent"), say("Hvert år, hvilke ikke kjent")],
            rows: lines.map { name, costs in
                [.text(name)] + years.map { kroner(costs.years[$0]?.least ?? 0) }
                    + [kroner(costs.onceUndated.least), kroner(costs.yearlyUndated.least)]
            }, endsInSum: true)
    }

    private func span(_ sum: Costs.Sum) -> [DataTable.Cell] { [kroner(sum.least), kroner(sum.most)] }

    private func kroner(_ amount: Int64) -> DataTable.Cell { .kroner(amount, perYear: false) }
}
