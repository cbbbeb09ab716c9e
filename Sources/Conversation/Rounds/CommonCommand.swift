import Planning

/// The command `/felles ID…`, which carries groups' points to the common board, each with its origin. `/felles V3+V7`
/// makes one of two, and a colon gives it other words: `/felles V3+V7: Too few homes`.
struct CommonCommand: Command {
    let declaration = CommandDeclaration(
        names: ["felles", "common"], usage: "/felles ID … eller ID+ID: TEKST",
        summary: "Tar med gruppenes punkter til den felles tavla og husker hvem som sa dem.",
        details: [
            "«/felles V3 V7» gir to punkter, «/felles V3+V7» ett av to, og «/felles V3+V7: For få små boliger» ett med nye ord.",
            "Se gruppene side om side med «/igp plenum».",
        ])

    func run(_ argument: String, in session: inout Session) throws(Problem) -> [Reply] {
        try session.refuseInRound()
        let (labels, text) = split(argument)
        let workshop = session.timeline.workshop
        let bundles = workshop.labels(in: labels).map { bundle in
            bundle.split(separator: "+").flatMap { workshop.labels(in: String($0)) }
        }
        guard !bundles.isEmpty, text == nil || bundles.count == 1 else { throw incomplete(in: session) }
        var points: [CommonPoint] = []
        for bundle in bundles { points.append(try session.commonPoint(bundle, text)) }
        let taken = points.flatMap(\.origins).map(\.id)
        guard Set(taken).count == taken.count else { throw incomplete(in: session) }
        return try session.carry(points)
    }

    func completions(in session: Session) -> ArgumentCompletions {
        .words(session.liveLabels)
    }

    /// Returns what stands before a colon, and the words after it.
    private func split(_ argument: String) -> (labels: String, text: String?) {
        guard let colon = argument.firstIndex(of: ":") else { return (argument, nil) }
        let text = String(argument[argument.index(after: colon)...]).trimmed
        return (String(argument[..<colon]), text.isEmpty ? nil : text)
    }
}

/// A point as it will stand on the common board.
private struct CommonPoint {
    var tool: Tool
    var prompt: Prompt
    var text: String
    var origins: [Item]
}

extension Session {
    fileprivate func commonPoint(_ labels: [String], _ text: String?) throws(Problem) -> CommonPoint {
        var origins: [Item] = []
        for label in labels { origins.append(timeline.workshop.head(of: try item(label))) }
        guard let first = origins.first, let tool = process.tool(first.tool), !tool.isProse,
            let prompt = reading.prompts(of: tool).first(where: { $0.id == reading.slot(of: first) })
        else { throw .people(.notAPoint(labels.first ?? "")) }
        let carried = reading.carried
        for item in origins {
            if item.tool != tool.id || reading.slot(of: item) != prompt.id {
                throw .people(.notTogether(first.label, item.label))
            }
            if item.voice.isEmpty { throw .people(.commonAlready(item.label)) }
            if let now = carried[item.id] { throw .people(.carriedAlready(item.label, as: now.label)) }
        }
        return CommonPoint(tool: tool, prompt: prompt, text: text ?? reading.mainText(of: first), origins: origins)
    }

    /// Adds the points to the common board, on behalf of all: it belongs to everybody.
    fileprivate mutating func carry(_ points: [CommonPoint]) throws(Problem) -> [Reply] {
        let labels = try record { draft throws(Problem) in
            draft.startAction(by: "")
            for point in points {
                let item = draft.addPoint(point.text, to: point.tool, under: point.prompt)
                for origin in point.origins { draft.write(.lift(item, from: origin.id)) }
            }
        }
        return zip(labels, points).flatMap { label, point in
            let carried: Message = "\(list: point.origins.map(\.label)) står nå på den felles tavla som \(label)."
            return acknowledge([label]) + [.guidance([line(carried)])]
        }
    }
}
