/// The command `/tilbake`, which goes back to the question before.
struct BackCommand: Command {
    let declaration = CommandDeclaration(
        names: ["tilbake", "back"], usage: "/tilbake",
        summary: "Går ett spørsmål tilbake. Tegnet < gjør det samme. Ingenting blir borte.")

    func run(_ argument: String, in session: inout Session) throws(Problem) -> [Reply] {
        try session.moveBack()
    }
}
