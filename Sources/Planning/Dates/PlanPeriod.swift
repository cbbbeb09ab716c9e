/// The years of a plan, as people write them: a first and a last.
///
///     try PlanPeriod.years("2027–2030")  // 2027...2030
///     try PlanPeriod.years("2030–2027")  // throws .backwards(2027...2030)
///     try PlanPeriod.years("fire år")    // throws .noYears
package enum PlanPeriod {
    /// The reason why a text is not the years of a plan, with the years that were probably meant.
    package enum Fault: Error, Sendable, Equatable {
        case backwards(ClosedRange<Int>)
        /// Years of two figures.
        case short(ClosedRange<Int>)
        case noEnd(first: Int)
        case oneYear(Int)
        case noYears
    }

    /// Reads the first and the last year. Any dash, a stroke or «til» may stand between them.
    package static func years(_ text: String) throws(Fault) -> ClosedRange<Int> {
        let sides = sides(of: text)
        guard let first = sides.first.flatMap(Year.init) else { throw .noYears }
        guard sides.count > 1 else { throw first.isShort ? .noYears : .oneYear(first.number) }
        guard sides.count == 2 else { throw .noYears }
        if isOpen(sides[1]) { throw .noEnd(first: first.number) }
        guard let last = Year(sides[1]) else { throw .noYears }
        let span = min(first.number, last.number)...max(first.number, last.number)
        guard first.number <= last.number else { throw .backwards(span) }
        if first.isShort || last.isShort { throw .short(span) }
        return span
    }

    /// Reads the years of goals, which may have an open end, and returns them as they are printed: "2027–2030", "2027–"
    /// or "2027–20xx".
    package static func printedGoalYears(_ text: String) throws(Fault) -> String {
        do throws(Fault) {
            let years = try years(text)
            return "\(years.lowerBound)–\(years.upperBound)"
        } catch {
            let sides = sides(of: text)
            guard case .noEnd(let first) = error else { throw error }
            guard sides[0].count == 4 else { throw .noYears }
            return "\(first)–\(sides[1].lowercased())"
        }
    }

    private static func sides(of text: String) -> [String] {
        let words = text.split(whereSeparator: \.isWhitespace).map { folded(String($0)) == "til" ? "-" : String($0) }
        return words.joined().split(omittingEmptySubsequences: false) { "-–—/".contains($0) }.map(String.init)
    }

    /// Whether the side leaves the end open: "2027–", "2027–20xx".
    private static func isOpen(_ side: String) -> Bool {
        side.isEmpty || side.count == 4 && side.lowercased().hasSuffix("x") && side.first?.isWholeNumber == true
    }

    /// A year of four figures, or of two in this century.
    private struct Year {
        let number: Int
        let isShort: Bool

        init?(_ text: String) {
            guard text.allSatisfy({ $0.isASCII && $0.isWholeNumber }), let number = Int(text) else { return nil }
            isShort = text.count == 2
            self.number = isShort ? 2000 + number : number
            guard 1900...2199 ~= self.number, isShort || text.count == 4 else { return nil }
        }
    }
}
