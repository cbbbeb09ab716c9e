import CommandLine
import Glibc
import TestSupport
import Testing

@testable import Documents

/// The wall in a real browser, from a file, while somebody else writes in the workshop.
@Suite(.enabled(if: TestTools.isThere, "make test")) struct WallBrowserTests {
    @Test func thePageRenewsItselfWithoutBeingLoadedAgain() throws {
        let world = TestHost()
        world.run("ny", world.path("plan.boplan"), "--kommune", "Molde", "--periode", "2027-2030")
        let seen = try TestTools.lines("wall.py", TestTools.boplan, world.folder)
        #expect(
            seen == [
                "at first: V1", "then: V1 TR1 kept", "said: Ett nytt punkt", "elements from what was typed: 0",
                "title: SWOT-analyse – Molde", "at last: TR1 kept", "frames left: True", "axe-core: ", "ended with: 0",
            ])
    }

    /// Every shape and both languages, on a wide screen and a telephone.
    @Test func everybodyCanReadTheWall() throws {
        let world = PaperWorld()
        mkdir(world.world.path("ut"), 0o755)
        for language in ["nb", "nn"] {
            for tool in ["swot", "rutenett", "handlingsplan", "plantekst"] {
                let page = world.world.path("ut/\(tool)-\(language).html")
                #expect(world.run("vegg", world.plan, tool, "--til", page, "--en-gang", "--språk", language) == .done)
            }
        }
        let found = try TestTools.lines("look.py", world.world.path("ut"))
        #expect(found == ["looked at 8 html, 0 pdf, 0 xlsx, 0 ics"], "\(found.joined(separator: "\n"))")
    }
}

/// Paper, looked at by qpdf: tags, headings, table headers and language, as in every other PDF.
@Suite(.enabled(if: TestTools.isThere, "make test")) struct PaperAccessTests {
    @Test(arguments: ["nb", "nn"]) func everybodyCanReadThePaper(language: String) throws {
        let world = PaperWorld()
        mkdir(world.world.path("ut"), 0o755)
        for (kind, tools) in PaperWorld.kinds {
            let words = ["skriv-ut", world.plan] + tools + ["--som", kind, "--antall", "3"]
            let code = world.run(words + ["--til", world.world.path("ut"), "--språk", language])
            #expect(code == .done, "\(world.world.errors)")
        }
        let found = try TestTools.lines("look.py", world.world.path("ut"))
        let count = PaperWorld.kinds.reduce(0) { $0 + $1.tools.count }
        #expect(found == ["looked at 0 html, \(count) pdf, 0 xlsx, 0 ics"], "\(found.joined(separator: "\n"))")
    }

    /// Twenty numbered sheets: each page says which sheet it belongs to, and what is typed is nothing but text.
    @Test func everyPageSaysWhichSheetItBelongsTo() throws {
        let world = PaperWorld()
        #expect(
            world.run("skriv-ut", world.plan, "rutenett", "swot/svake", "--som", "stemmeseddel", "--antall", "20")
                == .done)
        let text = try PaperWorld.text(of: world.world.path("rutenett-stemmeseddel.pdf"))
        for number in 1...20 { #expect(text.contains("Ark \(number) av 20"), "sheet \(number)") }
        let ballots = try PaperWorld.text(of: world.world.path("swot-svake-stemmeseddel.pdf"))
        for number in 1...20 { #expect(ballots.contains("Stemmeseddel \(number) av 20"), "ballot \(number)") }
        #expect(ballots.contains("En #set page(width: 1pt) \"] $x$ \\end <b>"))
        #expect(ballots.contains("Tastes inn slik: V1: 2"))
    }
}

/// A workshop with something of every shape in it.
private struct PaperWorld {
    static let kinds = [
        ("skjema", ["swot", "forventningsavklaring", "gap", "kartlegging", "handlingsplan", "rutenett", "plantekst"]),
        ("kort", ["swot", "gap", "handlingsplan", "rutenett"]),
        ("stemmeseddel", ["swot", "handlingsplan", "innflytelse"]),
    ].map { (kind: $0.0, tools: $0.1) }

    let world = TestHost()
    var plan: String { world.path("plan.boplan") }

    init() {
        world.run("ny", plan, "--kommune", "Molde", "--periode", "2027-2030")
        let said = [
            "/som NAV/sosial", "/swot svake", "Høye husleier og få små boliger",
            "En #set page(width: 1pt) \"] $x$ \\end <b>", "/som alene", "/plantekst",
            "Boligsosialt arbeid er mer enn bolig.",
            "/handlingsplan kommunale boliger", "Skaffe | Kjøpe to boliger | NAV | 2028 | 4 mill.",
            "Skaffe | Leie boliger | NAV | 2028 | 1 mill.", "/rutenett", "T1: 4 2", "/som Ola", "T1 1 5, T2 2 2",
        ]
        let code = world.run(plan, "-f", world.write(said.joined(separator: "\n"), to: "sagt.txt"))
        precondition(code == .done, "\(world.errors)")
    }

    func run(_ words: String...) -> ExitCode { run(words) }
    func run(_ words: [String]) -> ExitCode { world.run(words) }

    /// Its text, with single spaces.
    static func text(of file: String) throws -> String {
        let runner = ToolRunner(timeLimit: .seconds(60))
        let text = String(decoding: try runner.run("/usr/bin/pdftotext", ["-layout", file, "-"]), as: UTF8.self)
        return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
