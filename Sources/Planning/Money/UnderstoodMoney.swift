/// The meaning of an amount of money, as far as it can be told from what people wrote.
///
/// The answer itself is always kept as it was written; this is for sums, sorting and the budget.
///
///     UnderstoodMoney("6,5 mill. kr")!.kroner      // 6_500_000
///     UnderstoodMoney("1–2 mill.")!.upTo           // 2_000_000, from 1_000_000
///     UnderstoodMoney("inntil 50 000 pr. år")!     // 0 up to 50_000, every year
///     UnderstoodMoney("innenfor rammen")           // nil
///     UnderstoodMoney("450 000 kr (budsjettet)")!.kroner  // 450_000
///     UnderstoodMoney("kr 25,50")!.kroner          // 25: øre are left out
///     UnderstoodMoney("6,5")                       // nil: millions, most likely, but that is not said
package struct UnderstoodMoney: Sendable, Hashable {
    /// The amount in kroner, or the least of it. Never negative.
    package let kroner: Int64
    /// The most of it in kroner, when it is given as a span; more than `kroner`.
    package let upTo: Int64?
    /// Whether it is paid every year.
    package let perYear: Bool

    /// Creates an amount; nil when it is negative or the span is backwards.
    package init?(kroner: Int64, upTo: Int64? = nil, perYear: Bool = false) {
        guard kroner >= 0, upTo ?? kroner >= kroner else { return nil }
        self.kroner = kroner
        self.upTo = upTo == kroner ? nil : upTo
        self.perYear = perYear
    }

    /// Reads an amount that somebody wrote; nil when it is not understood. A note in parentheses at the end, without
    /// figures, says something else than the amount.
    package init?(_ text: String) {
        let text = UnderstoodMoney.withoutNote(text)
        guard var reader = ValueReader(text), let money = reader.money(), reader.isAtEnd else { return nil }
        self = money
    }

    static func withoutNote(_ text: String) -> String {
        guard text.last == ")", let start = text.lastIndex(of: "("), !text[start...].contains(where: \.isNumber)
        else { return text }
        return String(text[..<start]).trimmed
    }

    /// The amount as Norwegians write it, with spaces that do not break: "400 000–500 000 kr per år".
    /// Read again it is the same amount.
    package var formatted: String {
        let least = UnderstoodMoney.grouped(kroner)
        let most = upTo.map { "–" + UnderstoodMoney.grouped($0) } ?? ""
        return least + most + "\u{a0}kr" + (perYear ? " per år" : "")
    }

    /// Returns digits in groups of three from the right: "6 500 000".
    package static func grouped(_ number: Int64) -> String {
        var text = ""
        let digits = String(number.magnitude)
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index).isMultiple(of: 3) { text.append("\u{a0}") }
            text.append(digit)
        }
        return number < 0 ? "−" + text : text
    }
}

/// A bare number as people type amounts, and as a document shows it.
package enum BareAmount {
    /// Returns digits in groups of three, when they are alone and too many to be a year; any other text as it is.
    ///
    ///     BareAmount.grouped("6000000")  // "6 000 000", with spaces that do not break
    ///     BareAmount.grouped("2027")     // "2027"
    package static func grouped(_ text: String) -> String {
        guard (5...15).contains(text.utf8.count), isDigits(text), !text.hasPrefix("0"), let number = Int64(text) else {
            return text
        }
        return UnderstoodMoney.grouped(number)
    }

    /// Returns the same number without the groups; any other text as it is.
    package static func ungrouped(_ text: String) -> String {
        let digits = text.split(separator: "\u{a0}", omittingEmptySubsequences: false).joined()
        return grouped(digits) == text ? digits : text
    }

    private static func isDigits(_ text: String) -> Bool {
        text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    }
}

/// The words of amounts, in bokmål and nynorsk.
enum MoneyWords {
    static let units: [String: Int64] = [
        "tusen": 1_000, "tkr": 1_000, "tnok": 1_000,
        "mill": 1_000_000, "million": 1_000_000, "millioner": 1_000_000, "millionar": 1_000_000,
        "mnok": 1_000_000, "mkr": 1_000_000,
        "mrd": 1_000_000_000, "milliard": 1_000_000_000, "milliarder": 1_000_000_000,
        "milliardar": 1_000_000_000,
    ]
    static let currency: [String: Bool] = ["kr": true, "kroner": true, "nok": true]
    static let about: [String: Bool] = ["ca": true, "cirka": true, "omtrent": true, "rundt": true]
    static let atMost: [String: Bool] = [
        "inntil": true, "maks": true, "maksimalt": true, "høyst": true, "opptil": true,
    ]
    static let yearly: [String: Bool] = ["årlig": true, "årleg": true]
}
