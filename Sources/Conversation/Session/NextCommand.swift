/// The command `/neste`, which goes on to the next step. It alone leads through the whole process.
struct NextCommand: Command {
    let declaration = CommandDeclaration(
        names: ["neste", "next"], usage: "/neste",
        summary: "Går til neste spørsmål eller verktøy. Alene fører den dere gjennom hele prosessen.")

    func run(_ argument: String, in session: inout Session) throws(Problem) -> [Reply] {
        try session.nextStep()
    }
}
