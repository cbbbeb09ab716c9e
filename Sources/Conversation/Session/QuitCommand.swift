/// The command `/slutt`, which leaves. Everything acknowledged is already kept; what the file could not take comes up
/// first.
struct QuitCommand: Command {
    let declaration = CommandDeclaration(
        names: ["slutt", "quit"], usage: "/slutt", summary: "Avslutter. Alt er allerede lagret.")

    func run(_ argument: String, in session: inout Session) throws(Problem) -> [Reply] {
        // A ballot that is not delivered would be lost.
        if session.undeliveredBallot() != nil { throw .vote(.undelivered) }
        guard session.mayLeave() else { return session.leaving().map { [$0] } ?? [] }
        session.isOver = true
        let reminder = session.reminderOfParked()
        return reminder.isEmpty ? [] : [.guidance(reminder)]
    }
}
