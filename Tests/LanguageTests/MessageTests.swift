import Language
import Planning
import Testing

/// What a message says in bokmål, and what catalogues know it by.
struct MessageTests {
    private let name = "Molde"

    @Test func aTextWithoutPlacesIsItsOwnKey() {
        let message: Message = "Seddelen er tom igjen."
        #expect(message.key == "Seddelen er tom igjen." && Language.nb(message) == message.key)
    }

    @Test func placesAreNumberedInOrder() {
        let message: Message = "\(name) har \(3) av \(list: ["A", "B"])."
        #expect(message.key == "{1} har {2} av {3}.")
        #expect(Language.nb(message) == "Molde har 3 av A og B.")
    }

    @Test(arguments: [(0, "0 stemmer fra Molde"), (1, "én stemme fra Molde"), (2, "2 stemmer fra Molde")])
    func countsHaveAFormForOneAndOneForMany(_ count: Int, _ text: String) {
        let message: Message = "\(count, one: "én stemme", many: "# stemmer") fra \(name)"
        #expect(Language.nb(message) == text)
        #expect(message.key == "én stemme fra {2}" && message.count == count)
    }

    @Test func aContextTellsTwoMeaningsApart() {
        let (place, seat): (Message, Message) = ("\(context: "rangering")Plass", "Plass")
        #expect(place.key == seat.key && place != seat && place.context == "rangering")
        #expect(Language.nb(place) == "Plass")
    }

    @Test func sentencesAreParted() {
        let none: Message? = nil
        #expect(Language.nb(.sentences("Én.", none, "To \(2).")) == "Én. To 2.")
        #expect(Language.nb(.sentences()) == "")
        #expect(Language.nb(.lines(["Én.", "To."])) == "Én.\nTo.")
    }

    @Test func signsAloneHaveNoWords() {
        let (signs, words): (Message, Message) = ("\(name) (\(1))", "\(name) av \(1)")
        #expect(!signs.hasWords && words.hasWords)
        #expect(!Message.sentences(words, words).hasWords, "each of them is looked for by itself")
    }

    @Test func whatHasItsOwnFormIsWrittenInBokmål() throws {
        let day = try #require(CalendarDay(year: 2027, month: 6, day: 16))
        let money = try #require(UnderstoodMoney(kroner: 1_500_000, upTo: 2_000_000, perYear: true))
        let cases: [(Message, String)] = [
            ("\(day)", "16. juni 2027"), ("\(money)", "1\u{a0}500\u{a0}000–2\u{a0}000\u{a0}000\u{a0}kr per år"),
            ("\(2027...2030)", "2027–2030"), ("\(3...3)", "3"),
            ("\(minutes: 1)", "ett minutt"), ("\(minutes: 60)", "én time"),
            ("\(minutes: 150)", "2 timer og 30 minutter"),
            ("\(list: [])", ""), ("\(list: ["A"])", "A"), ("\(list: ["A", "B", "C"])", "A, B og C"),
            ("\(choice: ["A", "B", "C"])", "A, B eller C"),
            ("\(parts: ["A", "\(2) b"])", "A og 2 b"), ("\(quoted: ["a", "b", "c"])", "«a», «b» og «c»"),
            ("\(quoted: "a\u{1B}[31m")", "«a»"),
            ("\(quoted: "a\u{1B}[31m")", "«a»"), ("\(quoted: ["A", "B"])", "«A» og «B»"),
            ("\(quoted: String(repeating: "å", count: 61))", "«\(String(repeating: "å", count: 57))…»"),
        ]
        for (message, text) in cases { #expect(Language.nb(message) == text) }
    }
}
