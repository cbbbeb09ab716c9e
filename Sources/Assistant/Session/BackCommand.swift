/// `/tilbake`: goes back to the question before.
struct BackCommand: Command {
    let names = ["tilbake", "back"]

    func run(_ argument: String, in session: inout Session) throws(Problem) -> [Reply] {
        try session.moveBack()
    }
}
