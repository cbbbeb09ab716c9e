import Foundation
import Journal
import Planning
import TestSupport
import Testing

/// The same answers, written by a program before format 2 in one copy and by one after in another, are the same answers.
struct OneAnswerTests {
    private let world = TestHost()
    private let before: String
    private let after: String

    init() throws {
        (before, after) = (world.path("before.boplan"), world.path("after.boplan"))
        for copy in [before, after] {
            try FileManager.default.copyItem(atPath: FormatOne.path("molde"), toPath: copy)
        }
        // After all that is in the file.
        world.time = 1_900_000_000_000
        world.clock = { _ in "2030-03-17 18:46" }
        world.device = 77
        let lines = [
            "/endre VM3 i-bruk: nei", "/endre VM2 i-bruk: j", "/endre VM4 i-bruk: vet ikke",
            "/endre T2 frist: 1. mai 2028",
            "/endre T1 frist: vet ikke", "/framdrift oppstart november 2026", "/framdrift vedtak 23. juni 2032",
            "/agenda foreslå 12 personer 7 timer samling 3", "/agenda bruk", "/til-stede alle", "/oppfølging", "4",
            "ingen har penger", "/oppfølging", "5", "ingen vil", "/lærdom", "Vi var for få", "/swot svake",
            "/stem prikker 3", "/stem papir", "V1 2, V3 1", "V3 3", "Kari Li: V1 1", "/stem slutt",
            "/stem prikker 2 swot svake anonymt", "/stem papir", "V1 2", "V3 1", "/stem slutt",
        ]
        #expect(world.run([after, "--fortsett", "-c"] + lines) == .done, "\(world.errors)")
        _ = try SQLiteJournal(path: before, mode: .open).merge(try inOldForm())
    }

    /// What was written in the one copy, as the program before format 2 would have written it in the other: the same
    /// items, and answers in words.
    private func inOldForm() throws -> [Event] {
        let old = Set(try SQLiteJournal(path: before, mode: .readOnly).load().map(\.stamp))
        let new = try SQLiteJournal(path: after, mode: .readOnly).load().filter { !old.contains($0.stamp) }
        let codes = Set(new.compactMap { $0.code?.split(separator: " ").first.map(String.init) })
        for code in ["yes", "no", "unknown", "gathering", "agenda", "rest", "room", "figures", "status", "2030-03-17"] {
            #expect(codes.contains(code), "nothing is written as \(code), so nothing is tried: \(codes)")
        }
        return new.map { event in
            guard case .assign(let register, let value, let basis) = event.change else { return event }
            var event = event
            event.change = .assign(oldForm(register), value: event.words(value), basis: basis)
            event.stamp.device = 78
            (event.code, event.time) = (nil, nil)
            return event
        }
    }

    private func oldForm(_ register: Register) -> Register {
        guard case .placement(let item, let grid, let voice) = register else { return register }
        return .placement(item, grid: grid, voice: Voter.words(voice))
    }

    private func output(_ words: String...) -> String {
        world.output = []
        world.run(words)
        return world.output.joined(separator: "\n")
    }

    @Test func theyArePrintedAlike() {
        for words in [["--format", "json"], ["møteplan", "--format", "csv"], ["virkemidler", "--format", "csv"], []] {
            world.output = []
            world.run(["vis", before] + words)
            let old = world.output
            world.output = []
            world.run(["vis", after] + words)
            #expect(world.output == old)
            #expect(old.joined(separator: "\n").split(whereSeparator: \.isNewline).count > 10)
        }
    }

    @Test func joinedTheyAreOneAnswer() throws {
        let alike = output("vis", after, "--format", "json")
        #expect(world.run("flett", after, before) == .done)
        #expect(output("vis", after, "--format", "json") == alike)
        #expect(output(after, "-c", "/konflikter") == output(FormatOne.path("malvik"), "-c", "/konflikter"))
    }

    @Test func nothingIsChangedBetweenThem() {
        let nothing = output("endringer", FormatOne.path("molde"), FormatOne.path("molde"))
        for (old, new) in [(before, after), (after, before)] {
            #expect(output("endringer", old, new).split(separator: "\n").last == nothing.split(separator: "\n").last)
        }
    }

    @Test(.enabled(if: TestHost.hasTools)) func nynorskDocumentsAreAlike() throws {
        for document in ["møteplan", "framdriftsplan", "statusrapport"] {
            let texts = try [before, after].map { file in
                let folder = world.path(file.hasSuffix("before.boplan") ? "old" : "new")
                let words = ["eksporter", file, document, "--format", "md", "--språk", "nn", "--til", folder]
                #expect(world.run(words) == .done, "\(world.errors)")
                return try #require(TestHost.text(folder + "/" + document + ".md"))
            }
            #expect(texts[0] == texts[1])
        }
    }
}
