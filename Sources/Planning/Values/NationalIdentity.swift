/// Finds national identity numbers: a person's fødselsnummer or D-nummer has no place in workshop notes.
///
/// Eleven digits, however they are spaced, with a date that can be and control digits that are right.
/// (Skatteetaten, "Fødselsnummer", and folkeregisterforskriften § 2-2-1.)
///
///     NationalIdentity.isIn("Bor på 0150, tlf. 22 22 22 22")  // false
package enum NationalIdentity {
    /// Is there one anywhere in the text?
    package static func isIn(_ text: String) -> Bool {
        guard text.utf8.count >= 11 else { return false }
        return runs(in: text).contains { run in
            run.indices.contains { start in isNumber(from: start, in: run) }
        }
    }

    /// Groups of digits that stand near enough to be read as one number.
    private static func runs(in text: String) -> [[[Int]]] {
        var runs: [[[Int]]] = [[]]
        var group: [Int] = []
        var gap = 0
        for scalar in text.unicodeScalars {
            if let digit = digit(scalar) {
                if gap > 3 { runs.append([]) }
                gap = 0
                group.append(digit)
                continue
            }
            if !group.isEmpty { runs[runs.count - 1].append(group) }
            group = []
            gap += isSpacing(scalar) ? 1 : 4
        }
        if !group.isEmpty { runs[runs.count - 1].append(group) }
        return runs
    }

    /// Do the groups from here make exactly eleven digits that hold?
    private static func isNumber(from start: Int, in run: [[Int]]) -> Bool {
        var digits: [Int] = []
        for group in run[start...] {
            digits += group
            if digits.count >= 11 { break }
        }
        return digits.count == 11 && hasDate(digits) && hasControlDigits(digits)
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
