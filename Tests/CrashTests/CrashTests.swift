import CrashHarness
import Glibc
import Testing

/// The short run; `make crash` is the long one.
@Suite(.serialized) struct CrashTests {
    private let boplan: String
    private let folder: String

    init() {
        var buffer = [UInt8](repeating: 0, count: 4096)
        let count = readlink("/proc/self/exe", &buffer, buffer.count)
        let tests = String(decoding: buffer[..<max(0, count)], as: UTF8.self)
        boplan = tests.split(separator: "/").dropLast().reduce("") { $0 + "/" + $1 } + "/boplan"
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
        #expect(figures.halfWritten > 0, "no kill came in the middle of writing")
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

    @Test func eightProgramsWaitForEachOtherUnseen() throws {
        defer { cleanUp() }
        let contention = try Contention(boplan: boplan, folder: folder, programs: 8, lines: 15)
        #expect(contention.complaints == [])
        #expect(contention.kept == 8 * 15)
    }
}
