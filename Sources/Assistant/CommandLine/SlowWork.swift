/// Tells each second how far something has come.
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

    /// False when it is to stop.
    mutating func goesOn(_ phrase: @autoclosure () -> GuidePhrase) -> Bool {
        let now = program.surroundings.stopwatch()
        if now - lastReport > .seconds(1) {
            lastReport = now
            program.surroundings.err(program.words.guide(phrase()))
        }
        return program.surroundings.mayGoOn()
    }
}
