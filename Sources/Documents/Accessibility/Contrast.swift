import Glibc

/// The contrast ratio of two colours (WCAG 2.1).
///
///     Contrast.hundredths("#000000", "#fff")     // 2100: 21 : 1
///     Contrast.hundredths("#777777", "#ffffff")  // 447, a little less than the 450 text needs
package enum Contrast {
    /// The ratio that text needs at least, in hundredths (success criterion 1.4.3).
    package static let least = 450

    /// Returns the ratio in hundredths, rounded down, so that nothing passes that should not; nil for what is not a
    /// colour.
    package static func hundredths(_ one: String, _ other: String) -> Int? {
        guard let one = luminance(one), let other = luminance(other) else { return nil }
        let ratio = (max(one, other) + 0.05) / (min(one, other) + 0.05)
        return Int(ratio * 100)
    }

    private static func luminance(_ colour: String) -> Double? {
        guard colour.first == "#" else { return nil }
        var digits = colour.dropFirst().compactMap(\.hexDigitValue)
        if digits.count == 3 { digits = digits.flatMap { [$0, $0] } }
        guard digits.count == 6, colour.count == digits.count + 1 || colour.count == 4 else { return nil }
        let parts = [0, 2, 4].map { linear(Double(digits[$0] * 16 + digits[$0 + 1]) / 255) }
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
    }

    private static func linear(_ part: Double) -> Double {
        part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
    }
}
