import Planning
import Screens

/// The command `/vis [tool or id]`, which shows what has been said in a tool, in one cell of a grid (`rutenett 4 2`),
/// or all about one item; with `--slik-det-var TIME` as it was.
package struct ShowCommand: Command {
    package let declaration = CommandDeclaration(
        names: ["vis", "show"], usage: "/vis [VERKTØY eller ID]",
        summary: "Viser det som er sagt i et verktøy, eller alt om ett punkt.",
        details: [
            "Eksempler: /vis swot, /vis rutenett, /vis T1. Uten noe etter vises verktøyet dere står i.",
            "«/vis rutenett 4 2» viser det som står i én rute.",
            "«/vis --slik-det-var 2026-11-03T10:00 swot» viser hvordan det så ut da.",
        ])
    package static let past = "--slik-det-var"

    package func run(_ argument: String, in session: inout Session) throws(Problem) -> [Reply] {
        let (word, rest) = firstWord(of: argument)
        guard word == ShowCommand.past else { return try session.shown(argument, as: session.reading) }
        let (moment, what) = try session.neededMoment(rest)
        return [.guidance([session.line("Slik det var \(moment.text):")])]
            + (try session.shown(what, as: session.reading(asOf: moment)))
    }

    package func completions(in session: Session) -> ArgumentCompletions {
        .phrase(session.process.tools.map(\.id.text) + session.liveLabels + [ShowCommand.past])
    }

    package init() {
    }
}

extension Session {
    /// Reads "rutenett 4 2": one cell of a grid. Nil when it is something else.
    private func cell(_ what: String) throws(Problem) -> (Tool, GridPoint)? {
        let words = what.split(whereSeparator: \.isWhitespace).map(String.init)
        let numbers = Array(words.suffix(2))
        guard words.count > 2, numbers.allSatisfy({ Int($0) != nil }) else { return nil }
        let tool = try process.tool(named: words.dropLast(2).joined(separator: " "))
        guard tool.grid != nil, let point = try point(numbers[0], numbers[1]) else { return nil }
        return (tool, point)
    }

    fileprivate func shown(_ what: String, as reading: Reading) throws(Problem) -> [Reply] {
        let view = View(reading: reading, screen: screen, words: words)
        if what.isEmpty {
            guard let tool = place?.tool ?? focus.crossing?.ended?.tool else {
                return [.result(view.overview(current: nil))]
            }
            return [shown(tool, view)]
        }
        if let item = reading.workshop.item(labelled: what), item.id != vote?.poll.id {
            return [.result(view.item(item))]
        }
        // Nothing is told of a vote that is open, not even what has come from other copies.
        if let vote, reading.workshop.item(labelled: what) != nil { return [tellOfVote(vote), ballotReply()] }
        if let (tool, point) = try cell(what) { return [.result(view.cell(point, of: tool))] }
        if looksLikeLabel(what) { throw missing(what, in: reading.workshop) }
        return [shown(try process.tool(named: what), view)]
    }

    /// Shows a tool. In the progress plan what is late is marked, which a file shown by itself cannot know.
    private func shown(_ tool: Tool, _ view: View) -> Reply {
        guard let schedule = view.reading.progressPlan(tool) else { return .result(view.tool(tool)) }
        return .result(view.progress(schedule, today: schedule.start == nil ? nil : today))
    }
}
