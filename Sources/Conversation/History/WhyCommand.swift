import Planning

/// The command `/hvorfor ID`, which tells where an item comes from and what became of it, with who said it, when, and
/// what was done with it. Without an id, what was said and never used; with a tool, all of it there.
struct WhyCommand: Command {
    let declaration = CommandDeclaration(
        names: ["hvorfor", "why"], usage: "/hvorfor [ID eller VERKTØY]",
        summary: "Viser sporet til et punkt: hvor det kommer fra, og hva det ble til.",
        details: [
            "«/hvorfor T1» går fra det første som ble sagt, til tiltaket og videre, med hvem som sa det, når og hvor, og hva som ble slått sammen, stemt over, plassert, besluttet eller var uenighet om.",
            "Uten noe etter vises det som er sagt, men ikke brukt til noe ennå.",
        ])

    func run(_ argument: String, in session: inout Session) throws(Problem) -> [Reply] {
        let unused = session.reading.unusedInput
        guard !argument.isEmpty else { return [.result(session.view.unusedInput(unused, whole: false))] }
        if looksLikeLabel(argument) || session.timeline.workshop.item(labelled: argument) != nil {
            return try session.story(ofLabel: argument)
        }
        let tool = try session.process.tool(named: argument)
        return [.result(session.view.unusedInput(unused.filter { $0.tool.id == tool.id }, whole: true))]
    }

    func completions(in session: Session) -> ArgumentCompletions { .phrase(session.liveLabels) }
}

extension Session {
    fileprivate func story(ofLabel label: String) throws(Problem) -> [Reply] {
        let item = try itemEvenStruck(label)
        // Nothing is told of a vote that is open.
        if let vote, vote.poll.id == item.id || vote.choice(item) { return [tellOfVote(vote), ballotReply()] }
        return [.result(view.story(of: item, time: host.time))]
    }
}
