import CrashHarness
import Glibc
import Testing

/// The short run; `make crash` is the long one.
@Suite(.serialized) struct CrashTests {
    private let boplan: String
    private let killed: String
    private let folder: String

    init() {
        var buffer = [UInt8](repeating: 0, count: 4096)
        let count = readlink("/proc/self/exe", &buffer, buffer.count)
        let tests = String(decoding: buffer[..<max(0, count)], as: UTF8.self)
        let built = tests.split(separator: "/").dropLast().reduce("") { $0 + "/" + $1 }
        (boplan, killed) = (built + "/boplan", built + "/KilledProgram")
        var template = Array("/tmp/boplan-test-XXXXXX".utf8CString)
        folder = String(cString: mkdtemp(&template)!)
    }

    private func cleanUp() {
        for ending in ["", "-journal"] { unlink(folder + "/kopi.boplan" + ending) }
        rmdir(folder)
    }

    @Test func aHundredKillsLoseNothing() throws {
        defer { cleanUp() }
        let figures = try CrashRun(boplan: boplan, folder: folder, seed: 1).run(kills: 100)
        #expect(figures.failures == [])
        #expect(figures.kills >= 100 && figures.lost == 0)
        #expect(figures.acknowledged > 100, "too little was said to know")
    }

    /// Where random kills need luck, this makes every case there is: before each call on the disk that keeping one line
    /// takes. A kill leaves nothing to mend, or a half-written file that the next start plays back, or a line that is
    /// kept though not acknowledged; and each of them comes.
    @Test func aKillBeforeAnyCallOnTheDiskLosesNothing() throws {
        defer { cleanUp() }
        let figures = try CallByCall(killed: killed, boplan: boplan, folder: folder).run()
        #expect(figures.failures == [])
        #expect(figures.halfWritten > 2, "no kill came in the middle of writing: \(figures)")
        #expect(figures.untouched > 2 && figures.kept > 0, "\(figures)")
    }

    /// What the harness says of a program that acknowledges and keeps nothing.
    @Test func sayingSavedIsNotEnough() throws {
        defer { cleanUp() }
        let liar = folder + "/liar"
        let script = "#!/bin/sh\nread first\ni=0\nwhile read line; do i=$((i + 1)); echo V$i; done\n"
        let file = try #require(fopen(liar, "w"))
        fputs(script, file)
        fclose(file)
        chmod(liar, 0o700)
        defer { unlink(liar) }
        let figures = try CrashRun(boplan: liar, folder: folder, seed: 1).run(kills: 25)
        #expect(figures.lost > 0)
        #expect(!figures.failures.isEmpty)
    }

    /// None gives up, and none loses a line. Whether one tells that it waits is up to the disk.
    @Test func eightProgramsWaitForEachOther() throws {
        defer { cleanUp() }
        let contention = try Contention(boplan: boplan, folder: folder, programs: 8, lines: 15)
        #expect(contention.complaints == [])
        #expect(contention.kept == 8 * 15)
    }
}
