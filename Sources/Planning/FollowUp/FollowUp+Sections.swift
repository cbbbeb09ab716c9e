/// A report on the measures, as it is read: what is done, what goes on, what is late, and what it costs.
extension FollowUp {
    package enum Section: Sendable, Hashable, CaseIterable {
        case late, underWay, postponed, notStarted, unreported, dropped, done, coming

        /// The status that its measures have; nil for those that go by the date.
        package var status: Status? {
            switch self {
            case .underWay: .underWay
            case .postponed: .postponed
            case .notStarted: .notStarted
            case .dropped: .dropped
            case .done: .done
            case .late, .unreported, .coming: nil
            }
        }

        /// Whether what the measure led to is worth more than why.
        package var tellsResult: Bool { self == .done || self == .underWay }
    }

    package func measures(in section: Section, on day: CalendarDay) -> [Measure] {
        switch section {
        case .late: late(on: day)
        case .coming: coming(from: day)
        case .unreported: measures(nil)
        case .underWay, .postponed, .notStarted, .dropped, .done: measures(section.status)
        }
    }

    /// The planned and the spent money in a goal area; nil is measures outside them.
    package struct Money: Sendable {
        package var area: String?
        package var planned: MoneyTotal
        package var actual: MoneyTotal
    }

    /// The money by goal area; areas without measures are left out.
    package var money: [Money] {
        byArea.map { area, measures in
            Money(
                area: area, planned: MoneyTotal(measures.map(\.plannedCost)), actual: MoneyTotal(measures.map(\.cost)))
        }
    }

    package var plannedInAll: MoneyTotal { MoneyTotal(measures.map(\.plannedCost)) }
    package var actualInAll: MoneyTotal { MoneyTotal(measures.map(\.cost)) }

    /// The measures of each goal area that has any, in the plan's order, and last those outside.
    package var byArea: [(area: String?, measures: [Measure])] {
        (areas.map(Optional.some) + [nil]).compactMap { area in
            let own = measures.filter { $0.area == area }
            return own.isEmpty ? nil : (area, own)
        }
    }
}

/// The sum of some answers, as far as they are amounts, and the number of them that were.
package struct MoneyTotal: Sendable, Equatable {
    package private(set) var once: UnderstoodMoney?
    package private(set) var yearly: UnderstoodMoney?
    /// The number of answers that are counted, and the number that could have been.
    package private(set) var counted = 0
    package let of: Int

    package init(_ answers: [String?]) {
        of = answers.count
        for money in answers.compactMap({ $0.flatMap { UnderstoodMoney($0) } }) {
            counted += 1
            if money.perYear { yearly = Self.sum(yearly, money) } else { once = Self.sum(once, money) }
        }
    }

    /// The sums paid once and paid every year: "1 200 000 kr", "400 000 kr per år". None when no answer is an amount.
    package var sums: [String] { [once, yearly].compactMap { $0?.formatted } }

    private static func sum(_ one: UnderstoodMoney?, _ other: UnderstoodMoney) -> UnderstoodMoney {
        guard let one else { return other }
        return UnderstoodMoney(
            kroner: saturating(one.kroner, other.kroner),
            upTo: saturating(one.upTo ?? one.kroner, other.upTo ?? other.kroner), perYear: other.perYear) ?? other
    }

    /// Adds two numbers, and stops at the largest there is, as a hostile answer may be as large as that.
    private static func saturating(_ one: Int64, _ other: Int64) -> Int64 {
        let (sum, overflows) = one.addingReportingOverflow(other)
        return overflows ? .max : sum
    }
}
