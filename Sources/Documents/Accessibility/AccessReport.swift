import Planning

/// The outcome of a check of a file: what was looked at in it, and what was found.
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
    package var looked: [Aspect] = []
    package var findings: [AccessFinding] = []
    /// The program for the lack of which the file could not be looked into.
    package var missing: String?
}

extension AccessReport.Aspect {
    package var message: Message {
        switch self {
        case .language: "språk"
        case .title: "tittel"
        case .headings(0): "ingen overskrifter"
        case .headings(let count): "\(count, one: "# overskrift", many: "# overskrifter")"
        case .tables(0): "ingen tabeller"
        case .tables(let count): "\(count, one: "# tabell", many: "# tabeller")"
        case .pictures(0): "ingen bilder"
        case .pictures(let count): "\(count, one: "# bilde", many: "# bilder")"
        case .colours(0): "ingen fargepar"
        case .colours(let count): "\(count, one: "# fargepar", many: "# fargepar")"
        case .structure: "merket innhold"
        case .standards: "PDF/A og PDF/UA"
        }
    }
}
