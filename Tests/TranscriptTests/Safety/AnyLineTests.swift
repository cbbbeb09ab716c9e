import CommandLine
import Conversation
import Journal
import Planning
import TestSupport
import Testing

/// Whatever is typed: nothing crashes, what was acknowledged is in the file, and nothing commands the terminal.
@Suite struct AnyLineTests {
    static let linesEach = 320

    @Test(arguments: [1, 2, 3, 4, 5, 6, 7, 8] as [UInt64]) func isAnswered(_ seed: UInt64) throws {
        let world = TestHost()
        let file = world.path("x.boplan")
        try #require(world.run("ny", file, "--kommune", "Molde") == .done)
        var typist = Typist(seed: seed)
        var acknowledged: Set<String> = []
        var last: Timeline?
        world.pace = 1000
        let code = world.run([file]) { session in
            _ = session.begin()
            for _ in 0..<Self.linesEach {
                let line = typist.line()
                let replies = session.handle(line)
                acknowledged.formUnion(Self.labels(replies))
                Self.expectClean(replies, line, session)
                _ = session.completions(for: line)
                let lost = acknowledged.filter { !session.timeline.workshop.isTaken($0) }
                #expect(lost.isEmpty, "Lost after \(line.debugDescription)")
            }
            last = session.timeline
        }
        #expect(code == .done)
        let kept = Timeline(try SQLiteJournal(path: file, mode: .readOnly).load())
        #expect(kept == last, "The file is not what the session knows")
        #expect(acknowledged.count > 20, "Hardly anything was contributed: the lines are not what they should be")
    }

    private static func labels(_ replies: [Reply]) -> [String] {
        replies.compactMap { reply in
            if case .acknowledgement(let label) = reply.kind { label } else { nil }
        }
    }

    private static func expectClean(_ replies: [Reply], _ typed: String, _ session: Session) {
        let lines = replies.flatMap { $0.fitted(to: session.screen).lines }.map(\.text) + [session.prompt]
        let dirty = lines.filter { !$0.isClean }
        #expect(dirty.isEmpty, "After \(typed.debugDescription)")
    }
}

/// Types what people, cats and attackers type.
struct Typist {
    private var random: SeededGenerator

    init(seed: UInt64) {
        random = SeededGenerator(seed: seed)
    }

    mutating func line() -> String {
        switch random.below(20) {
        case 0..<6: return "/" + random.pick(Self.words) + " " + argument()
        case 6..<9: return "/" + random.pick(Self.tools) + (random.chance(1, of: 2) ? " " + argument() : "")
        case 9: return random.pick(["", "<", "/", "//", "//vis", "   ", " <", "|", " | ", "#", "?"])
        case 10: return row()
        case 11: return (0..<random.below(6)).map { _ in phrase() }.joined(separator: random.pick(["\n", "\r\n"]))
        case 12: return noise()
        case 13: return random.pick(["4 2", "1", "1 3 5–8", "6 9", "T1 3 3", "vet ikke", "ja", "2,3", "T1", "0"])
        case 14: return "/som " + random.pick(["NAV/sosial", "alene", "Politisk", noise()])
        default: return phrase()
        }
    }

    private mutating func argument() -> String {
        let parts = (0..<random.below(4)).map { _ in
            random.pick(Self.labels + Self.tools + Self.places + [phrase(), noise(), row()])
        }
        return parts.joined(separator: " ")
    }

    private mutating func row() -> String {
        (0...random.below(8)).map { _ in random.chance(1, of: 3) ? "" : phrase() }.joined(separator: " | ")
    }

    private mutating func phrase() -> String {
        random.pick(Self.phrases)
    }

    private mutating func noise() -> String {
        (0...random.below(12)).map { _ in random.pick(Self.shards) }.joined()
    }

    static let words = [
        "neste", "tilbake", "status", "vis", "samling", "som", "endre", "rediger", "flytt", "stryk", "slå-sammen",
        "løft", "plasser", "angre", "gjenta", "historikk", "opplysninger", "sjekk", "eksporter", "hjelp", "next",
        "til-stede", "sammensetning", "inndeling", "felles", "beslutt", "parkering", "søk", "igp plenum",
        "undo", "redo", "move", "strike", "join", "lift", "edit", "n", "s", "endr", "nseta", "xyz",
    ]
    static let tools = [
        "om-planen", "arbeidsgruppe", "framdriftsplan", "swot", "gap", "målområder", "mål", "rutenett", "innflytelse",
        "handlingsplan", "plantekst", "kartlegging", "virkemidler", "medvirkningsplan", "innspill", "iverksetting",
    ]
    static let places = [
        "svake", "sterke", "kommunale boliger", "MO1", "1", "2", "9", "ansvarlig: NAV", "tidsfrist: 2027", "kommune",
        "docx", "handlingsplan", "lovverk", "-1", "99999999999999999999", "4", "5",
    ]
    static let labels = [
        "V1", "V2", "S1", "V1+V2:", "D1", "alle", "unntatt", ";", "PA1", "T1", "T2", "G1", "MO1", "MO4", "M1", "PT1",
        "K2", "F1", "VM3", "v1", "T999",
    ]
    static let phrases = [
        "Høye husleier", "Lang ventetid", "Kartlegge kommunale boliger", "juni 2012", "kr 1,2 mill.", "vet ikke", "ja",
        "NAV", "Samhandling", "og/eller", "a|b", "100 000", "10–20 år", "før jul", "«sitat»", "1", "en: to",
    ]
    static let shards = [
        "\u{1B}[31m", "\u{1B}]0;x\u{7}", "\u{0}", "\u{7F}", "\u{9B}2J", "\u{202E}", "\u{2028}", "\t", "\r", "\u{FFFD}",
        "'", "\"", ";", "DROP TABLE", "%s%n", "$kommune$", "<b>", "\\", "👩‍👩‍👧‍👦", "e\u{301}", "æøå", "|", "/", ":",
        "000000000000000000000000",
        "\u{FEFF}", "–", "ord ", String(repeating: "a", count: 400), String(repeating: "å ", count: 6000), "١٢", "🇳🇴",
    ]
}
