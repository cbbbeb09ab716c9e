import Planning

/// A teller that says each second how far something has come.
///
/// It goes by the stopwatch of the surroundings, which stands still in tests: what they see does not depend on how
/// fast they run.
struct SlowWork {
    private let program: Program
    private var lastReport: ContinuousClock.Instant

    init(_ program: Program) {
        self.program = program
        lastReport = program.surroundings.stopwatch()
    }

    /// Whether the work is to go on. The message is written when a second has gone.
    mutating func goesOn(_ message: @autoclosure () -> Message) -> Bool {
        let now = program.surroundings.stopwatch()
        if now - lastReport > .seconds(1) {
            lastReport = now
            program.surroundings.err(program.words.say(message()))
        }
        return program.surroundings.mayGoOn()
    }
}
