/// Tells each second how far something has come.
///
/// It goes by the program's own clock, which stands still in tests: what they see does not depend on how fast they run.
struct SlowWork {
    private let program: Program
    /// Wall time in milliseconds.
    private var told: Int64

    init(_ program: Program) {
        self.program = program
        told = program.surroundings.now()
    }

    /// False when it is to stop.
    mutating func goesOn(_ phrase: @autoclosure () -> GuidePhrase) -> Bool {
        let now = program.surroundings.now()
        // A clock may also be set back.
        if now - told > 1000 || now < told {
            told = now
            program.surroundings.err(program.words.guide(phrase()))
        }
        return program.surroundings.mayGoOn()
    }
}
