import Planning
import Screens

/// The command `/vis [tool or id]`, which shows what has been said in a tool, in one cell of a grid (`rutenett 4 2`),
/// or all about one item; with `--slik-det-var TIME` as it was.
struct ShowCommand: Command {
    let declaration = CommandDeclaration(
        names: ["vis", "show"], usage: "/vis [VERKTØY eller ID]",
        summary: "Viser det som er sagt i et verktøy, eller alt om ett punkt.",
        details: [
            "Eksempler: /vis swot, /vis rutenett, /vis T1. Uten noe etter vises verktøyet dere står i.",
            "«/vis rutenett 4 2» viser det som står i én rute.",
            "«/vis --slik-det-var 2026-11-03T10:00 swot» viser hvordan det så ut da.",
        ])
    func run(_ argument: String, in session: inout Session) throws(Problem) -> [Reply] {
        let (word, rest) = firstWord(of: argument)
        guard word == Moment.option else { return try session.shown(argument, as: session.reading) }
        let (moment, what) = try session.neededMoment(rest)
        return [.guidance([session.line("Slik det var \(moment.text):")])]
            + (try session.shown(what, as: session.reading(asOf: moment)))
    }

    func completions(in session: Session) -> ArgumentCompletions {
        .phrase(session.process.tools.map(\.id.text) + session.liveLabels + [Moment.option])
    }
}

extension Session {
    fileprivate func shown(_ words: String, as reading: Reading) throws(Problem) -> [Reply] {
        let view = View(reading: reading, screen: screen, words: self.words)
        let wish = try ShowWish(words, of: reading)
        switch wish {
        case .everything:
            return [(place?.tool ?? focus.crossing?.ended?.tool).map { shown($0, view) } ?? .result(view.shown(wish))]
        case .tool(let tool): return [shown(tool, view)]
        case .item(let item):
            // Nothing is told of a vote that is open, not even what has come from other copies.
            if let vote, item.id == vote.poll.id { return [tellOfVote(vote), ballotReply()] }
            return [.result(view.shown(wish))]
        case .items(let items):
            if let vote, items.contains(where: { $0.id == vote.poll.id }) { return [tellOfVote(vote), ballotReply()] }
            return [.result(view.shown(wish))]
        case .cell: return [.result(view.shown(wish))]
        }
    }

    /// Shows a tool. In the progress plan what is late is marked, which a file shown by itself cannot know.
    private func shown(_ tool: Tool, _ view: View) -> Reply {
        guard let schedule = view.reading.progressPlan(tool) else { return .result(view.tool(tool)) }
        return .result(view.progress(schedule, today: schedule.months.start == nil ? nil : today))
    }
}
