import Planning

/// A teller that says each second how far something has come.
///
/// It goes by the stopwatch of the host, which stands still in tests: what they see does not depend on how
/// fast they run.
struct SlowWork {
    private let program: Program
    private var lastReport: ContinuousClock.Instant

    init(_ program: Program) {
        self.program = program
        lastReport = program.host.stopwatch()
    }

    /// Whether the work is to go on. The message is written when a second has gone.
    mutating func goesOn(_ message: @autoclosure () -> Message) -> Bool {
        let now = program.host.stopwatch()
        if now - lastReport > .seconds(1) {
            lastReport = now
            program.tell(message())
        }
        return program.host.mayGoOn()
    }
}
