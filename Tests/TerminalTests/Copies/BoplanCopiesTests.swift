import Glibc
import TestSupport
import Testing

/// The copies beside a file, by the real program.
@Suite struct BoplanCopiesTests {
    private let desk: BoplanDesk

    init() throws { desk = try BoplanDesk() }

    private var copies: [String] {
        desk.folder.names.filter { $0.hasPrefix("plan-kopi-") && $0.hasSuffix(".boplan") }
    }

    @Test func keepsACopyWhenAPersonSitsDownWithSomethingNew() throws {
        let first = try desk.openWeakSides()
        try first.addWeakSide("sagt først", as: "V1")
        try first.leave()
        #expect(copies == [], "a copy of what was just made")
        _ = try desk.run("\"$BOPLAN\" plan.boplan -c /status")
        #expect(copies == [], "a script made a copy")
        let second = try desk.openWeakSides()
        let copy = try #require(copies.first)
        #expect(copies.count == 1 && copy.count == "plan-kopi-2026-11-21.boplan".count, "\(copies)")
        try second.addWeakSide("sagt siden", as: "V2")
        try second.leave()
        #expect(try desk.points(file: copy) == ["V1": "sagt først"])
        try desk.open().leave()
        // Two, had midnight passed; the second then has more.
        #expect(copies.count <= 2 && copies.first == copy)
        #expect(!desk.folder.names.contains { $0.hasSuffix(".del") }, "half a copy is left")
    }

    @Test func copiesAndRescuesFromTheShell() throws {
        let pty = try desk.openWeakSides()
        try pty.addWeakSide("Få små boliger", as: "V1")
        try pty.leave()
        #expect(try desk.run("\"$BOPLAN\" kopi plan.boplan kopi.boplan") == "Kopien ligger i kopi.boplan.\n")
        _ = try desk.run("umask 0; \"$BOPLAN\" kopi plan.boplan åpen.boplan; stat -c %a åpen.boplan > rettigheter")
        #expect(desk.folder.read("rettigheter") == "600\n")
        let told = try desk.run("\"$BOPLAN\" redd plan.boplan reddet.boplan; stat -c %a reddet.boplan")
        #expect(told.hasPrefix("Alt er reddet: 2 bidrag fra plan.boplan ligger i reddet.boplan."), "\(told)")
        #expect(told.hasSuffix("600\n"))
        #expect(try desk.points(file: "reddet.boplan") == ["V1": "Få små boliger"])
    }
}
