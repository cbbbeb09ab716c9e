/// The command `/neste`, which leaves the tool for the next one of the gathering.
struct NextCommand: Command {
    let declaration = CommandDeclaration(
        names: ["neste", "next"], usage: "/neste",
        summary: "Går fra dette verktøyet til det neste i samlingen. Enter går til neste spørsmål.")

    func run(_ argument: String, in session: inout Session) throws(Problem) -> [Reply] {
        try session.nextStep()
    }
}
