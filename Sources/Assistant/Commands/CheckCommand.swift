/// `/sjekk`: what is missing, in conflict or a castle in the air.
struct CheckCommand: Command {
    let names = ["sjekk", "check"]

    func run(_ argument: String, in session: inout Session) throws(Problem) -> [Reply] {
        let reading = session.reading
        let findings =
            argument.isEmpty ? reading.findings() : reading.findings(in: try session.process.tool(named: argument))
        return [.result(session.view.findings(findings))]
    }

    func completions(in session: Session) -> ArgumentCompletions {
        .phrase(session.process.tools.map(\.id))
    }
}
