import Planning
import Screens

/// Returns typed text as Markdown that shows as it was typed: nothing in it becomes a heading, a link, HTML, a formula
/// or anything else, in CommonMark or on GitHub.
///
/// It becomes one line. GitHub still makes a link of a bare e-mail address; nothing short of altering the
/// text hinders that.
///
///     markdownText("*Haster* <b>")  // "\*Haster\* \<b\>"
func markdownText(_ text: String) -> String {
    // Scalar by scalar: a combining mark must not hide the sign before it.
    var result = String.UnicodeScalarView()
    var before: Unicode.Scalar = " "
    var rest = oneLine(text).trimmed.unicodeScalars[...]
    while let scalar = rest.popFirst() {
        if needsBackslash(scalar, before: before, after: rest.first, isFirst: result.isEmpty) {
            result.append("\\")
        }
        result.append(scalar)
        before = scalar
    }
    return guardedNumber(String(result))
}

/// Whether a sign needs a backslash in front. Some signs mean something everywhere, some only next to others.
private func needsBackslash(
    _ sign: Unicode.Scalar, before: Unicode.Scalar, after: Unicode.Scalar?, isFirst: Bool
) -> Bool {
    switch sign {
    case "\\", "`", "*", "_", "[", "]", "<", ">", "|", "~", "&", "#", "$", "{", "}", "@": true
    // Bare addresses, and emoji by name.
    case ":": after.map { !$0.properties.isWhitespace } ?? false
    case ".": before == "w" || before == "W"
    // Lists and underlined headings.
    case "-", "+", "=": isFirst
    default: false
    }
}

/// Returns the text with a number at its start escaped: "1. mai" at the start of a line would be a list.
private func guardedNumber(_ text: String) -> String {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    guard !digits.isEmpty, let sign = text.dropFirst(digits.count).first, sign == "." || sign == ")" else {
        return text
    }
    return digits + "\\" + text.dropFirst(digits.count)
}
