/// `/sjekk [TOOL]`: what is missing, in conflict or a castle in the air. Of many findings in many tools,
/// how many in each, so that the group can take one at a time.
struct CheckCommand: Command {
    let names = ["sjekk", "check"]
    private static let mostInFull = 12

    func run(_ argument: String, in session: inout Session) throws(Problem) -> [Reply] {
        let reading = session.reading
        if !argument.isEmpty {
            let tool = try session.process.tool(named: argument)
            return [.result(session.view.findings(reading.findings(in: tool)))]
        }
        let findings = reading.findings()
        let isMany = findings.count > CheckCommand.mostInFull
        return [.result(isMany ? session.view.summary(of: findings) : session.view.findings(findings))]
    }

    func completions(in session: Session) -> ArgumentCompletions {
        .phrase(session.process.tools.map(\.id))
    }
}
