/// Whole numbers that are written in words, in bokmål and nynorsk.
///
///     NumberWord.number("tjue")      // 20
///     NumberWord.number("tjuefem")   // 25
package enum NumberWord {
    private static let ones = [
        "én": 1, "en": 1, "ein": 1, "ei": 1, "ett": 1, "eitt": 1, "to": 2, "tre": 3, "fire": 4, "fem": 5, "seks": 6,
        "sju": 7, "syv": 7, "åtte": 8, "ni": 9,
    ]
    private static let teens = [
        "ti": 10, "elleve": 11, "tolv": 12, "tretten": 13, "fjorten": 14, "femten": 15, "seksten": 16, "sytten": 17,
        "atten": 18, "nitten": 19,
    ]
    private static let tens = [
        "tjue": 20, "tyve": 20, "tretti": 30, "tredve": 30, "førti": 40, "femti": 50, "seksti": 60, "sytti": 70,
        "åtti": 80, "nitti": 90,
    ]

    /// Returns the number that a word is; nil for other words, and above 100.
    package static func number(_ text: some StringProtocol) -> Int? {
        let word = text.lowercased()
        if word == "hundre" { return 100 }
        if let known = ones[word] ?? teens[word] ?? tens[word] { return known }
        return tens.lazy.compactMap { name, number in
            word.hasPrefix(name) ? ones[String(word.dropFirst(name.count))].map { number + $0 } : nil
        }.first
    }
}
