import Language
import Planning
import Testing

/// What is said in a language with a catalogue.
struct TranslationTests {
    private static func language(_ entries: String, plural: String = "nplurals=2; plural=(n != 1);") throws -> Language
    {
        let header = "msgid \"\"\nmsgstr \"Language: xx\\nPlural-Forms: \(plural)\\n\"\n\n"
        return Language(tag: "xx", catalogue: try Catalogue(po: header + entries))
    }

    @Test func placesMayChangeOrder() throws {
        let language = try Self.language(#"msgid "{1} av {2}"\#nmsgstr "of {2}, {1}""#)
        #expect(language("\(3) av \("alle")") == "of alle, 3")
    }

    @Test(arguments: [(1, "sole, X"), (2, "dual 2, X"), (7, "many 7, X")])
    func aLanguageHasItsOwnForms(_ count: Int, _ text: String) throws {
        let language = try Self.language(
            """
            msgid "én stemme, {2}"
            msgid_plural "{1} stemmer, {2}"
            msgstr[0] "sole, {2}"
            msgstr[1] "dual {1}, {2}"
            msgstr[2] "many {1}, {2}"
            """, plural: "nplurals=3; plural=(n == 1 ? 0 : n == 2 ? 1 : 2);")
        #expect(language("\(count, one: "én stemme", many: "# stemmer"), \("X")") == text)
    }

    @Test func aMessageWithinAMessageIsTranslatedToo() throws {
        let language = try Self.language(
            """
            msgid "Én har levert."
            msgid_plural "{1} har levert."
            msgstr[0] "One."
            msgstr[1] "{1} ballots."

            msgid "{1} og {2}"
            msgstr "{1} and {2}"
            """)
        let count: Message = "\(2, one: "Én har levert.", many: "# har levert.")"
        #expect(language(.sentences(count, "\(list: ["A", "B"])")) == "2 ballots. A and B")
    }

    @Test func monthsDatesAndMoneyAreInTheCatalogue() throws {
        let language = try Self.language(
            """
            msgid "juni"
            msgstr "June"

            msgctxt "dato"
            msgid "{1}. {2} {3}"
            msgstr "{1} {2} {3}"

            msgctxt "tusenskille"
            msgid "\u{a0}"
            msgstr ","

            msgid "{1}\u{a0}kr"
            msgstr "NOK {1}"
            """)
        let (day, money) = (CalendarDay(year: 2027, month: 6, day: 4), UnderstoodMoney(kroner: 6_000_000))
        #expect(language("\(try #require(day)): \(try #require(money))") == "4 June 2027: NOK 6,000,000")
    }

    @Test func whatIsMissingIsSaidInBokmål() throws {
        #expect(try Self.language("")("Hei, \("Molde")!") == "Hei, Molde!")
    }

    @Test(arguments: [nil, #"msgid "Hei, {1}!"\#nmsgstr "Hello, {1}!""#])
    func everyMessageIsHeard(_ entry: String?) throws {
        let heard = Heard()
        var language = try entry.map { try Self.language($0) } ?? .nb
        language.onMessage = { heard.keys.append($0.key) }
        let name: Message = "Sør-\("Odal")"
        _ = language("Hei, \(name)!")
        #expect(heard.keys == ["Hei, {1}!", "Sør-{1}"])
    }

    @Test func aTextInAPlaceIsNeverReadAsAPlace() throws {
        let language = try Self.language(#"msgid "Hei, {1}!"\#nmsgstr "Hello, {1}{!""#)
        #expect(language("Hei, \("{1}")!") == "Hello, {1}{!")
    }

    /// Written and read by the one thread of a test.
    private final class Heard: @unchecked Sendable {
        var keys: [String] = []
    }
}
