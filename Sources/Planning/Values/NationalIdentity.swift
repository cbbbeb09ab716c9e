/// Finds national identity numbers: a person's fødselsnummer or D-nummer has no place in workshop notes.
///
/// Eleven digits, however they are spaced, with a date that can be and control digits that are right.
/// (Skatteetaten, "Fødselsnummer", and folkeregisterforskriften § 2-2-1.)
///
///     NationalIdentity.isIn("Bor på 0150, tlf. 22 22 22 22")  // false
package enum NationalIdentity {
    /// Stands in place of each digit that is hidden.
    package static let mask: Unicode.Scalar = "•"

    /// Is there one anywhere in the text?
    package static func isIn(_ text: String) -> Bool {
        hasEnoughDigits(text) && !places(in: text).isEmpty
    }

    /// The text with the digits of every number replaced by `mask`; all else is kept.
    package static func masked(_ text: String) -> String {
        guard hasEnoughDigits(text) else { return text }
        let places = places(in: text)
        guard !places.isEmpty else { return text }
        var result = String.UnicodeScalarView()
        for (place, scalar) in text.unicodeScalars.enumerated() {
            result.append(places.contains(place) ? mask : scalar)
        }
        return String(result)
    }

    /// Eleven digits of any script: those outside ASCII begin with a byte of D9 or more in UTF-8.
    private static func hasEnoughDigits(_ text: String) -> Bool {
        var count = 0
        for byte in text.utf8 where (0x30...0x39).contains(byte) || byte >= 0xD9 { count += 1 }
        return count >= 11
    }

    /// A digit, and its place among the text's scalars.
    private typealias Digit = (value: Int, place: Int)

    /// Where the digits are that make up numbers.
    private static func places(in text: String) -> Set<Int> {
        var places: Set<Int> = []
        for run in runs(in: text) {
            for start in run.indices { places.formUnion(number(from: start, in: run) ?? []) }
        }
        return places
    }

    /// Groups of digits that stand near enough to be read as one number.
    private static func runs(in text: String) -> [[[Digit]]] {
        var runs: [[[Digit]]] = [[]]
        var group: [Digit] = []
        var gap = 0
        for (place, scalar) in text.unicodeScalars.enumerated() {
            if let digit = digit(scalar) {
                if gap > 3 { runs.append([]) }
                gap = 0
                group.append((digit, place))
                continue
            }
            if !group.isEmpty { runs[runs.count - 1].append(group) }
            group = []
            gap += isSpacing(scalar) ? 1 : 4
        }
        if !group.isEmpty { runs[runs.count - 1].append(group) }
        return runs
    }

    /// The places of the digits, when the groups from here make exactly eleven that hold.
    private static func number(from start: Int, in run: [[Digit]]) -> [Int]? {
        var digits: [Digit] = []
        for group in run[start...] {
            digits += group
            if digits.count >= 11 { break }
        }
        let values = digits.map(\.value)
        guard values.count == 11, hasDate(values), hasControlDigits(values) else { return nil }
        return digits.map(\.place)
    }

    /// Day and month; a D-nummer has 4 added to the first digit, a made-up test number 4 or 8 to the third.
    private static func hasDate(_ digits: [Int]) -> Bool {
        let day = (digits[0] % 4) * 10 + digits[1]
        let month = (digits[2] % 4) * 10 + digits[3]
        return digits[0] < 8 && (1...31).contains(day) && (1...12).contains(month)
    }

    private static func hasControlDigits(_ digits: [Int]) -> Bool {
        func sum(_ weights: [Int]) -> Int { zip(weights, digits).reduce(0) { $0 + $1.0 * $1.1 } % 11 }
        return sum([3, 7, 6, 1, 8, 9, 4, 5, 2, 1]) == 0 && sum([5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) == 0
    }

    /// Digits of any script: full-width ones read as well.
    private static func digit(_ scalar: Unicode.Scalar) -> Int? {
        switch scalar.properties.numericType {
        case .decimal: scalar.properties.numericValue.map { Int($0) }
        default: nil
        }
    }

    private static func isSpacing(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isWhitespace || scalar.properties.isDefaultIgnorableCodePoint
            || scalar.properties.generalCategory == .dashPunctuation || ".,/:;_*|".unicodeScalars.contains(scalar)
    }
}
