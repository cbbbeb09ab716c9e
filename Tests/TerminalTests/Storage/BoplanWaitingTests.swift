import CSQLite
import Glibc
import Journal
import TestSupport
import Testing

/// What a person meets while another program holds the file.
@Suite struct BoplanWaitingTests {
    private let desk: BoplanDesk

    init() throws { desk = try BoplanDesk() }

    private static let waits = "Et annet program bruker fila plan.boplan. Venter i inntil ti sekunder; Ctrl-C avbryter."

    /// Does something while another program is in the middle of writing.
    private func whileAnotherWrites(_ body: () throws -> Void) throws {
        let journal = try SQLiteJournal(path: desk.folder.file("plan.boplan"), mode: .open)
        _ = try journal.load()
        _ = try journal.commit { _ in
            try body()
            return []
        }
    }

    @Test func tellsThatItWaitsAndThenSaves() throws {
        let pty = try desk.openWeakSides()
        try whileAnotherWrites {
            pty.send("ventet på\r")
            try pty.expect(Self.waits)
            #expect(!pty.screen.text.contains("lagret"))
        }
        try pty.expect("V1 lagret", then: BoplanDesk.weakSides)
        #expect(pty.screen.text.components(of: Self.waits) == 1, "told more than once")
        #expect(try desk.points() == ["V1": "ventet på"])
        try pty.leave()
    }

    @Test func controlCStopsTheWaitAndTheLineIsHeldUntilTheFileIsFree() throws {
        let pty = try desk.openWeakSides()
        try whileAnotherWrites {
            pty.send("ikke tapt\r")
            try pty.expect(Self.waits)
            pty.send("\u{3}")
            let held = BoplanDesk.weakSides.dropLast() + " [1 ikke lagret]>"
            try pty.expect("V1 ikke lagret ennå", then: String(held))
        }
        #expect(try desk.points() == [:])
        pty.send("det neste\r")
        try pty.expect("Alt er lagret i plan.boplan igjen.", then: BoplanDesk.weakSides)
        #expect(try desk.points() == ["V1": "ikke tapt", "V2": "det neste"])
        try pty.leave()
    }

    @Test func whoeverTypesWaitsForNobody() throws {
        let pty = try desk.openWeakSides()
        var other: OpaquePointer?
        try #require(sqlite3_open(desk.folder.file("plan.boplan"), &other) == SQLITE_OK)
        defer { sqlite3_close(other) }
        try #require(sqlite3_exec(other, "BEGIN EXCLUSIVE", nil, nil, nil) == SQLITE_OK)
        let start = ContinuousClock.now
        // Over more than two quiet seconds, in which the file is asked for news.
        for (number, letter) in "abcdefgh".enumerated() {
            pty.send(String(letter))
            try pty.expectLine("\(BoplanDesk.weakSides) \("abcdefgh".prefix(number + 1))")
            usleep(300_000)
        }
        #expect(ContinuousClock.now - start < .seconds(8), "the keyboard was dead while another wrote")
        try #require(sqlite3_exec(other, "COMMIT", nil, nil, nil) == SQLITE_OK)
        try pty.addWeakSide("", as: "V1")
    }

    @Test func aScriptTellsOnStandardErrorWhatItWaitsFor() throws {
        try whileAnotherWrites {
            let said = try desk.run(
                """
                "$BOPLAN" plan.boplan -c '/swot svake' 'aldri sagt' > sagt 2>&1 &
                until grep -q Venter sagt; do sleep 0.02; done; kill -INT $!; wait $! || echo kode $? >> sagt; cat sagt; rm sagt
                """)
            #expect(said.contains(Self.waits))
            #expect(said.contains("Ingenting nytt er lagret."))
            #expect(said.contains("kode 3"))
        }
        #expect(try desk.points() == [:])
    }

    /// Nobody is told that the file is locked, and all that was said is there. On a machine with much to do some wait for
    /// more than a second, and are told that they do.
    @Test(arguments: [2, 8]) func manyWriteAtOnce(programs: Int) throws {
        let lines = 15
        for program in 1...programs {
            let said = (1...lines).map { "Program \(program) linje \($0)" }
            desk.folder.write((["/swot svake"] + said).joined(separator: "\n"), to: "manus\(program)")
        }
        let all = (1...programs).map(String.init).joined(separator: " ")
        let told = try desk.run(
            "for i in \(all); do \"$BOPLAN\" plan.boplan -f manus$i > svar$i 2> feil$i & done; wait; cat feil*")
        #expect(told.split(separator: "\n").allSatisfy { $0.contains(Self.waits) }, "\(told)")
        let kept = try desk.points()
        #expect(kept.count == programs * lines)
        for program in 1...programs {
            let labels = (desk.folder.read("svar\(program)") ?? "").split(separator: "\n").map(String.init)
            #expect(labels.map { kept[$0] } == (1...lines).map { "Program \(program) linje \($0)" })
        }
    }
}

extension String {
    /// How many times it holds `part`.
    fileprivate func components(of part: String) -> Int {
        self.split(separator: part, omittingEmptySubsequences: false).count - 1
    }
}
