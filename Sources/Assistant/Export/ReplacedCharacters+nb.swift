/// Says which characters a file shows as a replacement sign, by what they look like where they look like something.
func nbReplacedCharacters(_ signs: [Unicode.Scalar], in file: String) -> String {
    let most = 8
    let named = signs.prefix(most).map { $0.isPrivate ? $0.code : "«\($0)» (\($0.code))" }
    let all = signs.count > most ? named + ["\(signs.count - most) til"] : named
    return signs.count == 1
        ? "Tegnet \(list(all)) finnes ikke i skriftene Boplan bruker, og står som «\u{FFFD}» i \(file). "
            + "Skriv det på en annen måte hvis det betyr noe."
        : "Tegnene \(list(all)) finnes ikke i skriftene Boplan bruker, og står som «\u{FFFD}» i \(file). "
            + "Skriv dem på en annen måte hvis de betyr noe."
}

extension Unicode.Scalar {
    /// Only the program that wrote it knows what it is to look like, or it is no character at all.
    fileprivate var isPrivate: Bool {
        switch properties.generalCategory {
        case .privateUse, .unassigned, .control, .format, .surrogate, .nonspacingMark, .enclosingMark: true
        default: false
        }
    }

    /// "U+F0B7".
    fileprivate var code: String {
        let digits = String(value, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}
