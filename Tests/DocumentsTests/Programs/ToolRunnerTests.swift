import Glibc
import Testing

@testable import Documents

struct ToolRunnerTests {
    private let runner = ToolRunner(
        environment: ["PATH": "/usr/bin:/bin", "HILSEN": "hei"], timeLimit: .seconds(20))

    private func shell(_ script: String, input: [UInt8] = []) throws(ToolFailure) -> String {
        String(decoding: try runner.run("/bin/sh", ["-c", script], input: input), as: UTF8.self)
    }

    @Test func bytesGoInAndComeOutHoweverManyThereAre() throws {
        let bytes = (0..<3_000_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
        #expect(try runner.run("/bin/cat", input: bytes) == bytes)
    }

    @Test func theProgramSeesOnlyItsOwnEnvironment() throws {
        #expect(try shell("echo $HILSEN $HOME") == "hei\n")
    }

    @Test func aProgramThatReadsNothingDoesNotEndUs() throws {
        let bytes = [UInt8](repeating: 65, count: 2_000_000)
        #expect(try shell("echo ferdig", input: bytes) == "ferdig\n")
    }

    @Test func aFailureHasItsStatusAndWhatWasSaid() {
        #expect(throws: ToolFailure.failed(status: 3, stderr: "uff\n")) { try shell("echo uff >&2; exit 3") }
    }

    @Test func aProgramThatIsLetGoOfIsEnded() throws {
        var started: StartedTool? = try runner.start("/bin/sleep", ["60"])
        let child = try #require(started?.child)
        #expect(kill(child, 0) == 0, "it runs")
        started = nil
        #expect(kill(child, 0) == -1 && errno == ESRCH, "it is gone, and reaped")
    }

    @Test func whatIsNotThereIsNotStarted() {
        #expect(throws: ToolFailure.notStarted(errno: ENOENT)) { try runner.run("/finnes/ikke") }
    }

    @Test(arguments: ["kill -INT $$", "exit 130"])
    func dyingOfControlCIsAnInterruption(script: String) {
        #expect(throws: ToolFailure.interrupted) { try shell(script) }
    }

    @Test func anotherSignalIsToldApart() {
        #expect(throws: ToolFailure.killed(signal: SIGKILL, stderr: "")) { try shell("kill -KILL $$") }
    }

    @Test(arguments: ["sleep 30", "exec >&- 2>&-; sleep 30"])
    func whoTakesTooLongIsEnded(script: String) {
        let hasty = ToolRunner(environment: [:], timeLimit: .milliseconds(200))
        let start = ContinuousClock.now
        #expect(throws: ToolFailure.timedOut) { try hasty.run("/bin/sh", ["-c", script]) }
        #expect(ContinuousClock.now - start < .seconds(10))
    }

    /// The mask is this thread's alone, so no other test is touched.
    @Test func signalsWeBlockAreNotBlockedInTheProgram() throws {
        var blocked = sigset_t()
        var before = sigset_t()
        sigemptyset(&blocked)
        sigaddset(&blocked, SIGINT)
        pthread_sigmask(SIG_BLOCK, &blocked, &before)
        defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
        #expect(throws: ToolFailure.interrupted) { try shell("kill -INT $$; sleep 5; echo overlevde") }
    }
}
