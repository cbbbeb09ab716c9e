/// `/slutt`: leaves. Everything acknowledged is already kept.
struct QuitCommand: Command {
    let names = ["slutt", "quit"]

    func run(_ argument: String, in session: inout Session) throws(Problem) -> [Reply] {
        session.isOver = true
        return []
    }
}
