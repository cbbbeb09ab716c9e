/// The grammar of amounts, from the whole down to its digits.
extension ValueReader {
    /// Reads an amount of money: "ca. kr 400 000,- per år".
    mutating func money() -> UnderstoodMoney? {
        var perYear = accept(in: MoneyWords.yearly) != nil
        _ = accept(in: MoneyWords.about)
        let isUpperBound = accept(in: MoneyWords.atMost) != nil
        guard let first = amount() else { return nil }
        let last = attempt { reader in
            reader.accept("-") || reader.accept(words: "til") ? reader.amount() : nil
        }
        if yearly() { perYear = true }
        if isUpperBound {
            guard last == nil, let most = first.kroner() else { return nil }
            return UnderstoodMoney(kroner: 0, upTo: most, perYear: perYear)
        }
        return span(first, last, perYear: perYear)
    }

    /// Returns the amount or the span; in "1–2 mill." the unit is for both, in "500 000–1 mill." it cannot be.
    private func span(_ first: MoneyAmount, _ last: MoneyAmount?, perYear: Bool) -> UnderstoodMoney? {
        guard let last else {
            return first.kroner().flatMap { UnderstoodMoney(kroner: $0, perYear: perYear) }
        }
        let shared = first.unit == nil && first.whole < 1_000 ? last.unit : nil
        guard let least = first.kroner(unit: shared), let most = last.kroner() else { return nil }
        return UnderstoodMoney(kroner: least, upTo: most, perYear: perYear)
    }

    private mutating func yearly() -> Bool {
        accept("/") && accept(words: "år") || accept(words: "per", "år") || accept(words: "pr", "år")
            || accept(words: "p", "a") || accept(words: "i", "året") || accept(words: "hvert", "år")
            || accept(words: "kvart", "år") || accept(in: MoneyWords.yearly) != nil
    }

    /// Reads one amount: "kr 400 000,-", "6,5 mill. kr", "tkr 25".
    private mutating func amount() -> MoneyAmount? {
        _ = accept(in: MoneyWords.currency)
        let unitBefore = accept(in: MoneyWords.units)
        guard var amount = number() else { return nil }
        if !noOre() { amount.unit = accept(in: MoneyWords.units) }
        _ = accept(in: MoneyWords.currency)
        guard let unitBefore else { return amount }
        guard amount.unit == nil else { return nil }
        amount.unit = unitBefore
        return amount
    }

    /// Reads the ",-" after whole kroner.
    private mutating func noOre() -> Bool {
        attempt { $0.accept(",") || $0.accept(".") ? ($0.accept("-") ? true : nil) : nil } ?? false
    }

    /// Reads a number: "400 000", "400.000", "400000", "6,5", "6.5".
    private mutating func number() -> MoneyAmount? {
        guard let first = digits(1...15) else { return nil }
        let point = next == .sign(".")
        var whole = first
        while first.count <= 3, let group = attempt({ !point || $0.accept(".") ? $0.digits(3...3) : nil }) {
            whole += group
        }
        let isGrouped = whole != first
        let decimals = attempt { reader in
            reader.accept(",") || point && !isGrouped && reader.accept(".") ? reader.digits(1...6) : nil
        }
        return MoneyAmount(digits: whole, decimals: decimals ?? "", hasPoints: point && isGrouped)
    }
}

/// A number and its unit as written.
struct MoneyAmount {
    var whole: Int64
    var decimals: String
    /// Whether there are points between the digits: "6.500" can be six and a half or six and a half thousand when a
    /// unit follows.
    var hasPoints: Bool
    var unit: Int64?

    init?(digits: String, decimals: String, hasPoints: Bool) {
        guard let whole = Int64(digits) else { return nil }
        self.whole = whole
        self.decimals = decimals
        self.hasPoints = hasPoints
    }

    /// Returns the amount in kroner, less the øre; nil when it cannot be told, or is more than there is.
    func kroner(unit shared: Int64? = nil) -> Int64? {
        guard let unit = unit ?? shared else {
            // "6,5" alone is most likely millions, which nobody says. Two decimals are øre.
            return decimals.isEmpty || decimals.utf8.count == 2 ? whole : nil
        }
        guard !hasPoints else { return nil }
        let (product, overflows) = whole.multipliedReportingOverflow(by: unit)
        var (part, place) = (Int64(0), unit)
        for digit in decimals.utf8 {
            place /= 10
            part += Int64(digit - UInt8(ascii: "0")) * place
        }
        let (sum, isTooMuch) = product.addingReportingOverflow(part)
        return overflows || isTooMuch ? nil : sum
    }
}
