import Documents
import Planning

extension FormContext {
    /// Returns the sum of each column of numbers or money, and how many rows it was made of: answers that are not
    /// given, or are given so that they cannot be added, are not hidden in the sum.
    func sums(of rows: [Item]) -> ContextValue {
        let columns = form.columns.filter { $0.kind == .number || $0.kind == .money }
        let sums = columns.map { column in
            let answers = rows.compactMap { $0.text(column.id) }
            let (text, count) = column.kind == .money ? money(answers) : number(answers)
            let value = ContextValue.map([
                "verdi": source.text(text, or: column.name), "antall": source.count(count),
                "av": source.count(rows.count),
            ])
            return (column.id.text, value)
        }
        return .map(Dictionary(firsts: sums))
    }

    private func number(_ answers: [String]) -> (String?, Int) {
        let numbers = answers.compactMap(Int.init)
        return (numbers.isEmpty ? nil : String(numbers.reduce(0, saturating)), numbers.count)
    }

    /// Adds up money: what is paid once, and what is paid every year, are two sums.
    private func money(_ answers: [String]) -> (String?, Int) {
        let amounts = answers.compactMap(UnderstoodMoney.init)
        let sums = [false, true].compactMap { perYear in
            let same = amounts.filter { $0.perYear == perYear }
            return same.isEmpty
                ? nil
                : UnderstoodMoney(
                    kroner: same.map(\.kroner).reduce(0, saturating),
                    upTo: same.map { $0.upTo ?? $0.kroner }.reduce(0, saturating), perYear: perYear)
        }
        return (sums.isEmpty ? nil : source.say.list(sums.map(\.formatted)), amounts.count)
    }

    /// Adds two numbers; a hostile answer may be as large as a number can be.
    private func saturating<Number: FixedWidthInteger>(_ one: Number, _ other: Number) -> Number {
        let (sum, overflow) = one.addingReportingOverflow(other)
        return overflow ? (other < 0 ? .min : .max) : sum
    }
}
