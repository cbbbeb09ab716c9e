import Planning

/// The command `/løft ID… TOOL`, which carries items on to another tool; each remembers where it came from.
struct LiftCommand: Command {
    let declaration = CommandDeclaration(
        names: ["løft", "lift"], usage: "/løft ID … VERKTØY",
        summary: "Tar med punkter videre til et annet verktøy og husker hvor de kom fra.",
        details: ["Eksempler: «/løft V3 V4 gap», «/løft V3–V7 gap». Uten noe etter vises det som kan hentes hit."])

    func run(_ argument: String, in session: inout Session) throws(Problem) -> [Reply] {
        let words = argument.separatedWords
        if words.isEmpty { return try offer(in: &session) }
        guard words.count > 1 else { throw incomplete(in: session) }
        let tool = try session.process.tool(named: words[words.count - 1])
        let items = try session.items(words.dropLast().joined(separator: " "))
        var candidates: [LiftCandidate] = []
        for item in items { candidates.append(try session.candidate(item, for: tool)) }
        let replies = try session.lift(candidates, into: tool).acknowledgements
        session.focus.endOffers()
        return replies
    }

    func completions(in session: Session) -> ArgumentCompletions {
        .words(session.liveLabels + session.process.tools.filter { !$0.lifts.isEmpty }.map(\.id.text))
    }

    /// Offers what may be lifted in here, for the command without arguments.
    private func offer(in session: inout Session) throws(Problem) -> [Reply] {
        let ended = session.focus.crossing?.ended
        guard let tool = session.place?.tool ?? ended?.tool else { throw incomplete(in: session) }
        let offers = session.reading.candidates(for: session.receiver(of: tool))
        // Points that a tool ended without may still be fetched into it.
        if let ended, !offers.isEmpty { session.focus = .tool(ended) }
        session.focus.position?.offers = offers
        return offers.isEmpty
            ? [.guidance([session.line("Det er ikke noe å hente hit nå.")])] : session.offering()
    }
}

extension Session {
    fileprivate func candidate(_ item: Item, for tool: Tool) throws(Problem) -> LiftCandidate {
        guard let candidate = reading.candidate(item, for: tool) else {
            let sources = tool.lifts.map(\.source).uniqued().compactMap { process.tool($0)?.name }
            throw .item(.notLiftable(item.label, tool: tool.name, sources: sources))
        }
        let earlier = timeline.workshop.items(liftedFrom: item).first { $0.isLive && $0.tool == tool.id }
        if let earlier { throw .item(.alreadyLifted(item.label, tool: tool.name, as: earlier.label)) }
        return candidate
    }
}
