import Planning

/// Something in a document that shuts somebody out.
package enum AccessFinding: Sendable, Equatable {
    /// A document that a screen reader would not know how to pronounce.
    case noLanguage
    case noTitle
    case noHeadings
    /// A first heading that is not of the highest level.
    case firstHeading(level: Int, text: String)
    /// A heading that jumps over a level.
    case headingJump(from: Int, to: Int, text: String)
    case emptyHeading(level: Int)
    /// A table by its number in the document, from 1.
    case tableWithoutHeader(number: Int)
    case pictureWithoutText(number: Int)
    /// A colour with too little contrast, in hundredths: 321 is 3.21 : 1.
    case lowContrast(place: String, text: String, ground: String, hundredths: Int)
    /// A PDF without a structure for a screen reader to follow.
    case notTagged
    /// A PDF that does not say that it is PDF/A, or PDF/UA.
    case notDeclared(String)
    /// Cells of a spreadsheet that are worked out by formulas.
    case formulas(count: Int)
}

extension AccessFinding {
    package var message: Message {
        switch self {
        case .noLanguage:
            "Språket er ikke angitt, så en skjermleser kan lese med feil uttale. Velg norsk som språk for hele dokumentet."
        case .noTitle: "Dokumentet har ingen tittel i egenskapene sine. Skriv den inn under Fil og Egenskaper."
        case .noHeadings:
            "Dokumentet har ingen overskrifter som er laget med en overskriftsstil. Da kan ingen hoppe mellom delene."
        case .firstHeading(let level, let text):
            "Den første overskriften, \(quoted: text), er på nivå \(level). Begynn med nivå 1."
        case .headingJump(let above, let below, let text):
            "Overskriften \(quoted: text) er på nivå \(below) rett etter nivå \(above). Bruk nivå \(above + 1), uten hopp."
        case .emptyHeading(let level): "En overskrift på nivå \(level) er tom. Slett den, eller skriv noe i den."
        case .tableWithoutHeader(let number):
            "Tabell \(number) har ingen overskriftsrad som er merket som det. Merk den øverste raden."
        case .pictureWithoutText(let number):
            "Bilde \(number) har ingen tekst som sier hva det viser. Skriv en alternativ tekst."
        case .lowContrast(let place, let text, let ground, let hundredths):
            "Fargen \(text) på \(ground) (\(place)) har kontrasten \(Self.ratio(hundredths)) : 1. Tekst trenger minst 4,5 : 1."
        case .notTagged: "PDF-en er ikke merket, så en skjermleser finner verken overskrifter eller tabeller i den."
        case .notDeclared(let standard): "PDF-en sier ikke om seg selv at den er \(standard)."
        case .formulas(let count): "\(count, one: "Én celle er en formel.", many: "# celler er formler.")"
        }
    }

    /// Returns a ratio as people read it: 321 is "3,21".
    private static func ratio(_ hundredths: Int) -> String {
        "\(hundredths / 100),\((hundredths % 100).twoDigits)"
    }
}
