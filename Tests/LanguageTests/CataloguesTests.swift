import Language
import MessageSource
import Planning
import TestSupport
import Testing

/// The catalogues in `Templates`, held against all that is said.
struct CataloguesTests {
    static let folder = TestHost.repository + "/Templates"
    static let languages = ["nn"]
    /// Where a language that is not whole yet has every text; what people see on the screen comes later.
    static let whole =
        [
            "Sources/Language/", "Sources/Planning/Codes/", "Sources/Planning/Dates/CalendarDay+Words.swift",
            "Sources/Screens/FollowUp/FollowUp+SectionName.swift",
        ]
        + [
            "Export/ExportOrder.swift", "Pictures/", "Templates/Message+Missing.swift", "Wall/",
        ].map { "Sources/Documents/" + $0 }
        + [
            "Boards/BoardContext.swift", "Data/CalendarEvents.swift", "Data/Column+AddedHeadings.swift",
            "Data/DataTables.swift", "FollowUp/FollowUpContext.swift", "Gatherings/GatheringContext.swift",
            "Grids/GridContext.swift", "Joint/JointContext.swift", "Templates/ContextSource.swift",
            "Templates/PlanContext.swift", "Versions/ChangesContext.swift", "Votes/VoteContext.swift",
            "Wall/WallGridLines.swift",
        ].map { "Sources/Publishing/" + $0 }

    static func text(_ file: String) throws -> String { try #require(TestHost.text(folder + "/" + file)) }

    @Test(arguments: languages) func theCatalogueIsAsTheMessagesAre(_ language: String) throws {
        let catalogue = try Catalogue(po: try Self.text(language + "/boplan.po"))
        #expect(catalogue.header["Language"] == language)
        let review = CatalogueReview(catalogue, against: try Catalogue(po: try Self.text("boplan.pot")))
        #expect(review.leftOver == [], "no message says this any more")
        #expect(review.otherPlaces == [], "the places are others than those of the original")
        #expect(review.missingForms == [], "a form is missing")
        let needed = try Self.entries(saidIn: Self.whole)
        #expect(!needed.isEmpty && review.missing.filter(needed.contains) == [], "not translated")
    }

    /// A message that was changed or taken away is not in the template any more.
    @Test func everyTextOfTheTemplateStandsInTheFileItIsFrom() throws {
        let entries = try Self.sections()
        let files = Set(entries.flatMap(\.files))
        var said: [String: Set<String>] = [:]
        for file in files { said[file] = try Self.literals(in: file) }
        for entry in entries {
            for file in entry.files {
                #expect(said[file]?.contains(entry.id) == true, "\(file) does not say «\(entry.id)»: run «make words»")
            }
        }
    }

    @Test(arguments: [
        ("msgid \"a {1}\"\nmsgstr \"b\"", "otherPlaces"), ("msgid \"a {1}\"\nmsgstr \"b {1} {2}\"", "otherPlaces"),
        ("msgid \"a {1}\"\nmsgstr \"\"", "missing"), ("#, fuzzy\nmsgid \"a {1}\"\nmsgstr \"b {1}\"", "missing"),
        ("", "missing"), ("msgid \"a {1}\"\nmsgstr \"b {1}\"\n\nmsgid \"x\"\nmsgstr \"y\"", "leftOver"),
        ("msgid \"a {1}\"\nmsgid_plural \"c\"\nmsgstr[0] \"{1}\"\nmsgstr[1] \"{1}\"", "missingForms"),
        ("msgid \"a {1}\"\nmsgstr \"{1} b\"", ""),
    ])
    func theReviewFinds(_ entries: String, _ kind: String) throws {
        let header = "msgid \"\"\nmsgstr \"Plural-Forms: nplurals=2; plural=(n != 1);\\n\"\n\n"
        let template = try Catalogue(po: header + "msgid \"a {1}\"\nmsgstr \"\"\n")
        let review = CatalogueReview(try Catalogue(po: header + entries), against: template)
        let found = [
            "missing": review.missing, "leftOver": review.leftOver, "otherPlaces": review.otherPlaces,
            "missingForms": review.missingForms,
        ]
        #expect(found.filter { !$0.value.isEmpty }.map(\.key) == (kind.isEmpty ? [] : [kind]))
    }

    @Test func aPluralNeedsEveryFormOfTheLanguage() throws {
        let plural = "msgid \"én\"\nmsgid_plural \"{1}\"\n"
        let template = try Catalogue(
            po: "msgid \"\"\nmsgstr \"Plural-Forms: nplurals=2; plural=(n != 1);\"\n\n" + plural
                + "msgstr[0] \"\"\nmsgstr[1] \"\"\n")
        let sami = "msgid \"\"\nmsgstr \"Plural-Forms: nplurals=3; plural=(n==1 ? 0 : n==2 ? 1 : 2);\"\n\n"
        let two = try Catalogue(po: sami + plural + "msgstr[0] \"okta\"\nmsgstr[1] \"{1}\"\n")
        #expect(CatalogueReview(two, against: template).missingForms == ["én"])
        let three = try Catalogue(po: sami + plural + "msgstr[0] \"okta\"\nmsgstr[1] \"guokte\"\nmsgstr[2] \"{1}\"\n")
        #expect(CatalogueReview(three, against: template).missingForms == [])
    }

    // MARK: - The template

    private struct Section {
        var files: [String]
        var id: String
    }

    /// Each message with the files that say it.
    private static func sections() throws -> [Section] {
        let text = try Self.text("boplan.pot")
        let header = try #require(text.firstRange(of: "\n\n")?.lowerBound)
        return try text[header...].split(separator: "\n\n").compactMap { part in
            let references = part.split(separator: "\n").filter { $0.hasPrefix("#: ") }
            let files = references.flatMap { $0.split(separator: " ").dropFirst() }
            let po = text[..<header] + "\n\n" + part + "\n"
            return try Catalogue(po: String(po)).entries.first.map { Section(files: files.map(String.init), id: $0.id) }
        }
    }

    private static func entries(saidIn files: [String]) throws -> Set<String> {
        Set(
            try sections().filter { section in
                section.files.contains { file in files.contains(where: file.hasPrefix) }
            }.map(\.id))
    }

    /// Whatever a literal in a file would be as a message; what begins at a closing quotation mark does no harm.
    private static func literals(in file: String) throws -> Set<String> {
        let bytes = Array(try #require(TestHost.text(TestHost.repository + "/" + file)).utf8)
        return Set(
            bytes.indices.filter { bytes[$0] == UInt8(ascii: "\"") }.compactMap { index in
                try? MessageLiteral(bytes[index..<min(index + 2000, bytes.count)]).id
            })
    }
}
