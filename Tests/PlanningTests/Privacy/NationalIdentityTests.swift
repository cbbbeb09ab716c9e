import Testing

@testable import Planning

/// The numbers here are made by the rule and belong to nobody: test numbers have 8 added to the month's
/// first digit, as the register's own do.
struct NationalIdentityTests {
    /// A number with right control digits from its first nine, or nil when there is none.
    private func number(_ nine: String) -> String? {
        let digits = nine.compactMap(\.wholeNumberValue)
        func control(_ weights: [Int], _ digits: [Int]) -> Int? {
            let rest = zip(weights, digits).reduce(0) { $0 + $1.0 * $1.1 } % 11
            return rest == 1 ? nil : (11 - rest) % 11
        }
        guard let first = control([3, 7, 6, 1, 8, 9, 4, 5, 2], digits),
            let second = control([5, 4, 3, 2, 7, 6, 5, 4, 3, 2], digits + [first])
        else { return nil }
        return nine + String(first) + String(second)
    }

    private var samples: [String] {
        ["018190123", "418190123", "318599500", "158545001"].compactMap(number)
    }

    @Test func madeNumbersAreFoundHoweverSpaced() {
        #expect(samples.count >= 3, "the samples have control digits")
        for sample in samples {
            let spaced = sample.prefix(6) + " " + sample.dropFirst(6)
            let digits = sample.map(String.init)
            for text in [
                sample, String(spaced), "Beboer (\(sample)) venter", digits.joined(separator: " "),
                digits.joined(separator: "\u{A0}"), "\(sample.prefix(6))-\(sample.suffix(5))",
                "\(sample.prefix(2)).\(sample.dropFirst(2).prefix(2)).\(sample.dropFirst(4).prefix(2)) \(sample.suffix(5))",
                digits.joined(separator: "\u{200B}"), "2011 \(spaced)", "\(spaced), 2012",
            ] {
                #expect(NationalIdentity.isIn(text), "not seen in «\(text)»")
            }
        }
    }

    @Test func oneWrongDigitIsNone() {
        for sample in samples {
            let last = (Int(String(sample.last!))! + 1) % 10
            #expect(!NationalIdentity.isIn(sample.dropLast() + String(last)))
            #expect(!NationalIdentity.isIn(sample + "1"), "twelve digits in one are another number")
        }
    }

    @Test(arguments: [
        "", "12345678901", "99999999999", "2011 2012 2013", "400 000", "6000000", "tlf. 22 22 22 22",
        "1. halvår 2012 – 2. halvår 2014", "0150 Oslo", "konto 1234 56 78901", "62 nye boliger, 20 av dem, 54 nybygde",
    ])
    func otherNumbersAreLeftAlone(text: String) {
        #expect(!NationalIdentity.isIn(text))
    }

    @Test func digitsFarApartAreNotOneNumber() throws {
        let sample = try #require(samples.first)
        #expect(!NationalIdentity.isIn(sample.prefix(6) + " boliger og " + sample.suffix(5) + " søknader"))
    }

    /// Shortcuts past Unicode's tables say what the tables say, for every scalar there is.
    @Test func shortcutsAgreeWithUnicode() {
        for scalar in (UInt32(0)...0x10FFFF).lazy.compactMap(Unicode.Scalar.init) {
            let (properties, isUnseen) = (scalar.properties, isUnseen(scalar))
            let isDigit = properties.numericType == .decimal || properties.numericType == .digit
            let digit = isDigit ? properties.numericValue.map { Int($0) } : nil
            guard DigitRun.digit(scalar) == digit, DigitRun.isUnseen(scalar) == isUnseen else {
                Issue.record("U+\(String(scalar.value, radix: 16)) is not as in Unicode's tables")
                return
            }
            guard digit == nil || isEnough(Array(repeating: scalar, count: 9)) else {
                Issue.record("U+\(String(scalar.value, radix: 16)) hides a number from the quick count")
                return
            }
        }
    }

    private func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isDefaultIgnorableCodePoint
            || [.nonspacingMark, .enclosingMark, .format].contains(scalar.properties.generalCategory)
    }

    private func isEnough(_ scalars: [Unicode.Scalar]) -> Bool {
        var digits = DigitCount()
        return scalars.contains { scalar in UTF8.encode(scalar)!.contains { digits.areEnough(with: $0) } }
    }
}
