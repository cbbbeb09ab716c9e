/// A finder of national identity numbers: a person's fødselsnummer or D-nummer has no place in workshop notes.
///
/// Eleven digits, however they are spaced, with a date that can be and control digits that are right.
/// (Skatteetaten, "Fødselsnummer", and folkeregisterforskriften § 2-2-1.)
///
///     NationalIdentity.isIn("Bor på 0150, tlf. 22 22 22 22")  // false
package enum NationalIdentity {
    /// The sign that stands in place of each digit that is hidden.
    package static let mask: Unicode.Scalar = "•"

    /// Whether there is a number anywhere in the text.
    package static func isIn(_ text: String) -> Bool {
        mayBeIn(text) && !places(in: text).isEmpty
    }

    /// Returns the text with the digits of every number replaced by `mask`; all else is kept.
    package static func masked(_ text: String) -> String {
        guard mayBeIn(text) else { return text }
        let places = places(in: text)
        guard !places.isEmpty else { return text }
        var result = String.UnicodeScalarView()
        for (place, scalar) in text.unicodeScalars.enumerated() {
            result.append(places.contains(place) ? mask : scalar)
        }
        return String(result)
    }

    /// Whether the text may have a number. Nearly every text has no eleven digits near each other, which its bytes tell
    /// quickly.
    private static func mayBeIn(_ text: String) -> Bool {
        var digits = NearDigits()
        for byte in text.utf8 where digits.areEnough(with: byte) { return true }
        return false
    }

    /// A counter of the digits that no letter stands between, byte by byte of UTF-8; it never counts fewer than there
    /// are.
    struct NearDigits {
        private var count = 0

        /// Whether there are eleven digits, now that this byte is read.
        mutating func areEnough(with byte: UInt8) -> Bool {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): count += 1
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): count = 0
            // Latin letters; see isLatinLetter.
            case 0xC3...0xC8: count = 0
            // Dashes and quotation marks begin so, and no digits.
            case 0xE2: break
            // Digits of any other script begin with one of these.
            case 0xD9...0xFF: count += 1
            default: break
            }
            return count >= 11
        }
    }

    /// A digit, and its place among the text's scalars.
    private typealias Digit = (value: Int, place: Int)

    /// Returns the places of the digits that make up numbers.
    private static func places(in text: String) -> Set<Int> {
        var places: Set<Int> = []
        for run in runs(in: text) {
            for start in run.indices { places.formUnion(number(from: start, in: run) ?? []) }
        }
        return places
    }

    /// Returns groups of digits that stand near enough to be read as one number.
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

    /// Returns the places of the digits, when the groups from here make exactly eleven that hold.
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

    /// Whether the digits begin with a day and month; a D-nummer has 4 added to the first digit, a made-up test number
    /// 4 or 8 to the third.
    private static func hasDate(_ digits: [Int]) -> Bool {
        let day = (digits[0] % 4) * 10 + digits[1]
        let month = (digits[2] % 4) * 10 + digits[3]
        return digits[0] < 8 && (1...31).contains(day) && (1...12).contains(month)
    }

    private static func hasControlDigits(_ digits: [Int]) -> Bool {
        func sum(_ weights: [Int]) -> Int { zip(weights, digits).reduce(0) { $0 + $1.0 * $1.1 } % 11 }
        return sum([3, 7, 6, 1, 8, 9, 4, 5, 2, 1]) == 0 && sum([5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) == 0
    }

    /// Returns the value of a digit of any script: full-width ones read as well; nil for other signs.
    static func digit(_ scalar: Unicode.Scalar) -> Int? {
        if scalar.isASCII { return ("0"..."9").contains(scalar) ? Int(scalar.value - 0x30) : nil }
        guard !isLatinLetter(scalar), scalar.properties.numericType == .decimal else { return nil }
        return scalar.properties.numericValue.map { Int($0) }
    }

    static func isSpacing(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII { return isASCIISpacing(scalar) }
        guard !isLatinLetter(scalar) else { return false }
        return scalar.properties.isWhitespace || scalar.properties.isDefaultIgnorableCodePoint
            || scalar.properties.generalCategory == .dashPunctuation
    }

    private static func isASCIISpacing(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "\t"..."\r", " ", "-", ".", ",", "/", ":", ";", "_", "*", "|": true
        default: false
        }
    }

    /// Whether the scalar is neither digit nor spacing: nearly all there is outside ASCII, and Unicode's tables are
    /// slow to ask.
    private static func isLatinLetter(_ scalar: Unicode.Scalar) -> Bool {
        (0xC0...0x24F).contains(scalar.value)
    }
}
