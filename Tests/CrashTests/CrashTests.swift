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

    @Test func eightProgramsWaitForEachOtherUnseen() throws {
        defer { cleanUp() }
        let contention = try Contention(boplan: boplan, folder: folder, programs: 8, lines: 15)
        #expect(contention.complaints == [])
        #expect(contention.kept == 8 * 15)
    }
}
