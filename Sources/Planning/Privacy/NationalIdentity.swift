/// A finder of national identity numbers: a person's fødselsnummer or D-nummer has no place in workshop notes, nor a
/// hospital's H-nummer or FH-nummer.
///
/// The text is read as a person reads it: digits of any script, however they are spaced, a birth date as dates are
/// written, and the last five after it or before, with what people write between. Control digits must be right, but where a
/// word says what the number is. (Skatteetaten, "Fødselsnummer" and "Nytt fødselsnummer fra 2032";
/// folkeregisterforskriften § 2-2-1; HIS 1001, "Identifikatorer for personer".)
///
///     NationalIdentity.isIn("Bor på 0150, tlf. 22 22 22 22")  // false
package enum NationalIdentity {
    /// The sign that stands in place of each digit that is hidden.
    package static let mask: Unicode.Scalar = "•"

    /// Whether there is a number anywhere in the text.
    package static func isIn(_ text: String) -> Bool {
        mayBeIn(text) && !places(in: text).isEmpty
    }

    /// Whether texts that stand beside each other make up a number: the birth date in one, the rest in the next.
    package static func isIn(_ parts: [String]) -> Bool {
        isIn(parts.joined(separator: String(DigitGap.partSeparator)))
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

    /// Whether the text may have a number. Nearly every text has too few digits, which its bytes tell quickly.
    private static func mayBeIn(_ text: String) -> Bool {
        var digits = DigitCount()
        for byte in text.utf8 where digits.areEnough(with: byte) { return true }
        return false
    }

    /// Returns the places of the digits that make up numbers.
    private static func places(in text: String) -> Set<Int> {
        let run = DigitRun(text)
        var places: Set<Int> = []
        for start in run.groups.indices {
            for number in run.numbers(from: start) { places.formUnion(number) }
        }
        return places
    }
}
