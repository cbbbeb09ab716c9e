/// Functions that mend text from a keyboard or a paste so that it is safe to keep and to show.
package enum LineText {
    /// Returns the text of `bytes`: broken UTF-8 becomes U+FFFD, carriage returns become newlines, and control
    /// characters other than newline and tab (NUL, escape …) are left out.
    ///
    ///     LineText.mended(Array("a\0b\u{1B}[31m".utf8))  // "ab[31m"
    package static func mended(_ bytes: some Collection<UInt8>) -> String {
        mended(String(decoding: bytes, as: UTF8.self))
    }

    /// Returns text that is a `String` already, mended in the same way.
    package static func mended(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: isUnwanted) else { return text }
        var kept = String.UnicodeScalarView()
        for (scalar, next) in pairs(text.unicodeScalars) {
            if scalar == "\r" {
                if next != "\n" { kept.append("\n") }
            } else if !isUnwanted(scalar) {
                kept.append(scalar)
            }
        }
        return String(kept)
    }

    private static func isUnwanted(_ scalar: Unicode.Scalar) -> Bool {
        scalar != "\n" && scalar != "\t" && scalar.properties.generalCategory == .control
    }

    private static func pairs(
        _ scalars: String.UnicodeScalarView
    ) -> some Sequence<(Unicode.Scalar, Unicode.Scalar?)> {
        zip(scalars, scalars.dropFirst().map(Optional.some) + [nil])
    }
}
