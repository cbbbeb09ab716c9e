/// `/neste`: goes on to the next step. It alone leads through the whole process.
struct NextCommand: Command {
    let names = ["neste", "next"]

    func run(_ argument: String, in session: inout Session) throws(Problem) -> [Reply] {
        try session.nextStep()
    }
}
