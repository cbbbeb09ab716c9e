import Planning

/// The command `/sammensetning`, which shows who takes part, by role, and what is worth a thought about it.
struct CompositionCommand: Command {
    let declaration = CommandDeclaration(
        names: ["sammensetning", "composition"], usage: "/sammensetning",
        summary: "Viser hvem som er med, rolle for rolle, og hva som er verdt å tenke på.")

    func run(_ argument: String, in session: inout Session) throws(Problem) -> [Reply] {
        let tool = try session.tool(for: .participants)
        let compositions = session.reading.compositions()
        guard !compositions.isEmpty else { throw .people(.nobodyYet(tool: tool.id)) }
        let view = session.view
        return [
            .result(
                view.compositions(compositions, named: tool.name) + view.lastTime(session.reading.attendance().last)
                    + view.thoughts(session.thoughtsOnPeople))
        ]
    }
}

extension Session {
    /// The findings about the group as a whole, and about those who have dropped out.
    fileprivate var thoughtsOnPeople: [Finding] {
        [Purpose.participants, .attendance].compactMap(process.tool(for:)).flatMap { reading.findings(in: $0) }
            .filter {
                guard reading.reasons(settingAside: $0).isEmpty else { return false }
                return switch $0.kind {
                case .tooFew, .nobody, .dominates, .dropped: true
                case .unanswered, .answered, .question, .conflict, .astray, .nationalIdentity: false
                }
            }
    }
}
