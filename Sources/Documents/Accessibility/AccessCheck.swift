/// A check of a document, by its kind: what is there must be right in every kind; only some kinds must have it.
struct AccessCheck {
    let document: CheckedDocument
    let kind: CheckedKind

    var findings: [AccessFinding] {
        naming + headings + numbered(document.tables).map(AccessFinding.tableWithoutHeader)
            + numbered(document.pictures).map(AccessFinding.pictureWithoutText) + colours
            + (document.formulas > 0 ? [.formulas(count: document.formulas)] : [])
    }

    /// The aspects of the document that there was anything to look at.
    var looked: [AccessReport.Aspect] {
        var looked: [AccessReport.Aspect] = []
        if kind.hasLanguage { looked.append(.language) }
        if kind.hasTitle { looked.append(.title) }
        if kind.hasHeadings { looked.append(.headings(document.headings.count)) }
        looked.append(.tables(document.tables.count))
        if kind.showsPictures { looked.append(.pictures(document.pictures.count)) }
        if kind.hasColours { looked.append(.colours(document.colours.count)) }
        return looked
    }

    private var naming: [AccessFinding] {
        (kind.hasLanguage && document.language == nil ? [.noLanguage] : [])
            + (kind.hasTitle && document.title == nil ? [.noTitle] : [])
    }

    private var headings: [AccessFinding] {
        guard kind.hasHeadings else { return [] }
        guard let first = document.headings.first else { return [.noHeadings] }
        let jumps = zip(document.headings, document.headings.dropFirst()).compactMap { above, below in
            below.level > above.level + 1
                ? AccessFinding.headingJump(from: above.level, to: below.level, text: below.text) : nil
        }
        let empty = document.headings.filter { $0.text.isEmpty }.map { AccessFinding.emptyHeading(level: $0.level) }
        return (first.level > 1 ? [.firstHeading(level: first.level, text: first.text)] : []) + jumps + empty
    }

    private var colours: [AccessFinding] {
        document.colours.compactMap { colours in
            guard let contrast = Contrast.hundredths(colours.text, colours.ground), contrast < Contrast.least else {
                return nil
            }
            return .lowContrast(
                place: colours.place, text: colours.text, ground: colours.ground, hundredths: contrast)
        }
    }

    /// Returns the numbers, from 1, of the elements that lack what they should have.
    private func numbered(_ flags: [Bool]) -> [Int] {
        flags.indices.filter { !flags[$0] }.map { $0 + 1 }
    }
}

/// The kinds of file that can be looked into. The raw value is the end of the name.
enum CheckedKind: String, CaseIterable {
    case docx, odt, html, md, pdf, xlsx

    /// Whether the document can say what language it is in, which Markdown and spreadsheets have no place for.
    var hasLanguage: Bool { self != .md && self != .xlsx }
    var hasTitle: Bool { self != .md }
    var hasHeadings: Bool { self != .xlsx }
    /// Whether it can be seen that a picture has a text. In a PDF that cannot be seen from outside.
    var showsPictures: Bool { self != .pdf && self != .xlsx }
    var hasColours: Bool { self == .docx || self == .odt || self == .html }
}
