import Documents
import Planning

extension ExportedFile {
    /// The note about the characters that it shows as a replacement sign, as no font has them or PDF/A forbids them;
    /// nil when all could be shown.
    package var replacedNote: Message? {
        guard !replaced.isEmpty, case .success(let path) = outcome else { return nil }
        let isPicture = PictureFormat(rawValue: format) != nil
        let name = String((isPicture ? path.folder : path).split(separator: "/").last ?? "")
        // Typst makes all of a PDF, and the pictures of the others.
        let place: Message = format == DocumentFormat.pdf.rawValue ? "\(name)" : "bildene i \(name)"
        return replaced.count == 1
            ? "Tegnet \(parts: signs) finnes ikke i skriftene Boplan bruker, og står som «\u{FFFD}» i \(place). Skriv det på en annen måte hvis det betyr noe."
            : "Tegnene \(parts: signs) finnes ikke i skriftene Boplan bruker, og står som «\u{FFFD}» i \(place). Skriv dem på en annen måte hvis de betyr noe."
    }

    /// The first of the characters, by what they look like where they look like something, and how many there are more.
    private var signs: [Message] {
        let most = 8
        let named: [Message] = replaced.prefix(most).map {
            $0.isPrivate ? "\($0.code)" : "«\(String($0))» (\($0.code))"
        }
        return replaced.count > most ? named + ["\(replaced.count - most) til"] : named
    }
}

extension Unicode.Scalar {
    /// Whether only the program that wrote it knows what it is to look like, or it is not a character at all.
    fileprivate var isPrivate: Bool {
        switch properties.generalCategory {
        case .privateUse, .unassigned, .control, .format, .surrogate, .nonspacingMark, .enclosingMark: true
        default: false
        }
    }

    /// The code of the character: "U+F0B7".
    fileprivate var code: String {
        let digits = String(value, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}
