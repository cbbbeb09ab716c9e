import Conversation
import Journal
import Planning
import TestSupport
import Testing

/// A silent round that one window begins reaches another that is open on the file before it writes anything.
struct BegunElsewhereTests {
    private let desk = TwoWindows()

    /// The round comes after the last look at the file and before the line: only the transaction can see it.
    @Test func aLineThatComesAfterTheRoundIsHeldBackAndThenWrittenInIt() throws {
        try desk.talk { windows in
            _ = windows[1].handle("/som Kari")
            _ = windows[0].handle("/igp individ anonymt")
            let known = try desk.events()
            let told = windows[1].handle("Lang ventetid").text
            #expect(told.contains("Ikke lagret: En stille runde er begynt i et annet vindu"))
            #expect(told.contains("Ingen kan se hvem som skrev hva"))
            #expect(try desk.events() == known, "nothing tells who wrote, or when")
            #expect(!windows[1].mayBeRemembered("Lang ventetid"))
            #expect(windows[1].takePrefill() == "Lang ventetid")
            #expect(windows[1].isPrivate && windows[1].voice.isEmpty)
            #expect(windows[0].news().isEmpty)
            #expect(windows[1].handle("Lang ventetid").text.contains("skjult til runden åpnes"))
            _ = windows[0].handle("Høye husleier")
            #expect(try desk.notes() == ["Høye husleier", "Lang ventetid"])
            _ = windows[0].handle("/igp gruppe")
        }
        #expect(try desk.said().sorted() == [": Høye husleier", ": Lang ventetid"])
    }

    @Test func anIdleWindowJoinsTheRound() throws {
        try desk.talk { windows in
            _ = windows[1].handle("/som Kari")
            _ = windows[0].handle("/igp individ anonymt")
            let told = windows[1].news().map(\.text).joined(separator: "\n")
            #expect(told.contains("En stille runde er begynt i et annet vindu, og dere er med i den nå."))
            #expect(windows[1].prompt.contains("[stille runde]") && !windows[1].prompt.contains("Kari"))
            #expect(windows[1].news().isEmpty, "it is told once")
            #expect(windows[1].handle("Lang ventetid").text.contains("skjult til runden åpnes"))
            _ = windows[0].handle("/igp gruppe")
            _ = windows[1].handle("/igp gruppe")
            #expect(windows[1].voice == "Kari", "who spoke before the round speaks after it")
        }
        #expect(try desk.said() == [": Lang ventetid"])
    }

    /// Holds for any line: none becomes an event.
    @Test(arguments: [
        "Lang ventetid", "/opplysninger kommune Ålesund", "/stryk V1", "V1: Lavere husleier", "/beslutt Vi bygger",
        "/angre",
        "En\nTo\nTre", "/gap\nFor få boliger\nEldre", "trusler: Renta",
    ])
    func nothingIsWrittenBesideTheRound(line: String) throws {
        try desk.talk { windows in
            _ = windows[1].handle("Høye husleier")
            _ = windows[0].handle("/igp individ anonymt")
            let known = try desk.events()
            _ = windows[1].handle(line)
            #expect(try desk.events() == known)
            #expect(try desk.notes() == [], "it is read once more before it is sent")
            let left = windows[1].takePrefill()
            #expect(line.hasSuffix(left) && !left.isEmpty)
        }
    }

    @Test func aViewIsShownAllTheSame() throws {
        try desk.talk { windows in
            _ = windows[1].handle("Høye husleier")
            _ = windows[0].handle("/igp individ anonymt")
            #expect(windows[1].handle("/vis swot").text.contains("Høye husleier"))
        }
    }

    /// Text that belongs in no round stays on the prompt until it is kept or erased.
    @Test func aLineInAFormIsNotLost() throws {
        try desk.talk { windows in
            _ = windows[1].handle("/gap")
            _ = windows[0].handle("/igp individ anonymt")
            for _ in 1...2 {
                _ = windows[1].handle("For få boliger")
                #expect(windows[1].takePrefill() == "For få boliger")
            }
            _ = windows[0].handle("/igp gruppe")
        }
    }

    @Test func aGroupThatIsTooSmallIsNotNamed() throws {
        try desk.talk { windows in
            _ = windows[1].handle("/som NAV/sosial")
            _ = windows[0].handle("/igp individ anonymt")
            _ = windows[1].news()
            _ = windows[1].handle("Lang ventetid")
            _ = windows[0].handle("/igp gruppe")
        }
        #expect(try desk.said() == [": Lang ventetid"])
    }

    /// Two begin at the same time: the second is in the round of the first, and is told what that round is.
    @Test func whoeverBeginsSecondIsInTheFirstRound() throws {
        try desk.talk { windows in
            _ = windows[1].handle("/swot")
            _ = windows[0].handle("/igp individ")
            let told = windows[1].handle("2").text
            #expect(!told.contains("anonym"), "names are kept in it: \(told)")
            #expect(told.contains("Hvem skriver?"))
            #expect(windows[1].prompt.contains("[stille runde]"))
        }
    }

    @Test func aVoteHoldsNothingBack() throws {
        try desk.talk { windows in
            for text in ["En", "To"] { _ = windows[0].handle(text) }
            _ = windows[0].handle("/stem prikker 3 swot svake anonymt")
            #expect(windows[1].handle("Tre").text.contains("V3"))
            #expect(windows[1].news().isEmpty)
        }
    }

    /// A line written in a round that is over lands in no vote that came after it.
    @Test func aNoteIsNoBallot() throws {
        try desk.talk { windows in
            for text in ["En", "To"] { _ = windows[0].handle(text) }
            _ = windows[0].handle("/igp individ anonymt")
            _ = windows[1].news()
            _ = windows[0].handle("/igp gruppe") + windows[0].handle("/stem prikker 3 swot svake anonymt")
            #expect(windows[1].handle("Lang ventetid").text.contains("Trykk Enter"))
            #expect(windows[1].handle("").text.contains("V3"))
        }
        #expect(try desk.said().contains(": Lang ventetid"))
    }
}
