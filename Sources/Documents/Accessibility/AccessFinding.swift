/// Something in a document that shuts somebody out.
package enum AccessFinding: Sendable, Equatable {
    /// A screen reader would not know how to pronounce it.
    case noLanguage
    case noTitle
    case noHeadings
    /// The first heading is not of the highest level.
    case firstHeading(level: Int, text: String)
    /// A level is jumped over.
    case headingJump(from: Int, to: Int, text: String)
    case emptyHeading(level: Int)
    /// Its number in the document, from 1.
    case tableWithoutHeader(number: Int)
    case pictureWithoutText(number: Int)
    /// The contrast in hundredths: 321 is 3.21 : 1.
    case lowContrast(place: String, text: String, ground: String, hundredths: Int)
    /// The PDF has no structure for a screen reader to follow.
    case notTagged
    /// The PDF does not say that it is PDF/A, or PDF/UA.
    case notDeclared(String)
    /// A cell of a spreadsheet is worked out by a formula.
    case formulas(count: Int)
}

/// What a check looked at in a file, and what it found.
package struct AccessReport: Sendable, Equatable {
    package enum Aspect: Sendable, Equatable {
        case language, title
        case headings(Int)
        case tables(Int)
        case pictures(Int)
        case colours(Int)
        case structure, standards
    }

    package var file: String
    package var looked: [Aspect]
    package var findings: [AccessFinding]
    /// It could not be looked into, for the lack of this program.
    package var missing: String?

    package init(file: String, looked: [Aspect] = [], findings: [AccessFinding] = [], missing: String? = nil) {
        self.file = file
        self.looked = looked
        self.findings = findings
        self.missing = missing
    }
}

/// Why a file was not looked into. Whoever shows it finds the words.
package enum CheckProblem: Error, Sendable, Equatable {
    /// The command was given without a file.
    case fileMissing
    /// The name does not end in any of these.
    case unknownKind(file: String, known: [String])
    /// The content is not what the name says.
    case notOfItsKind(file: String, kind: String)
    case tooLarge(file: String, limit: Int)
    /// The file, or a tool.
    case document(DocumentProblem)
}
