import Planning
import Screens

/// The command `/slå-sammen ID ID…`, which makes alike points one; the others stay beneath the first. Alone it suggests
/// some.
struct JoinCommand: Command {
    let declaration = CommandDeclaration(
        names: ["slå-sammen", "join"], usage: "/slå-sammen ID ID …",
        summary: "Gjør like punkter til ett. De andre blir stående under det første.",
        details: ["Alene foreslår den punkter på tavla som ligner på hverandre. Dere bestemmer."])

    func run(_ argument: String, in session: inout Session) throws(Problem) -> [Reply] {
        if argument.isEmpty, let tool = session.place?.tool, tool.prompts != nil { return [session.alike(in: tool)] }
        return try session.join(try session.items(argument))
    }

    func completions(in session: Session) -> ArgumentCompletions {
        .words(session.liveLabels)
    }
}

extension Session {
    private static let mostSuggested = 8

    /// Makes items one: the others stand beneath the first.
    func join(_ items: [Item]) throws(Problem) -> [Reply] {
        guard items.count > 1 else { throw .item(.joinTakesTwo) }
        let head = timeline.workshop.head(of: items[0])
        for item in items.dropFirst() where item.tool != head.tool || item.id == head.id {
            throw .item(.cannotJoin(item.label, head.label))
        }
        let labels = try record { draft throws(Problem) in
            for item in items.dropFirst() { draft.write(.join(item.id, into: head.id)) }
            draft.acknowledge(head)
        }
        let joined = items.dropFirst().map(\.label).joined(separator: ", ")
        let answer: Message = "\(joined) er slått sammen med \(head.label). Alt vises med /vis \(head.label)."
        return acknowledge(labels) + [.guidance([line(answer)])]
    }

    /// Shows points that resemble each other, for the group to judge.
    func alike(in tool: Tool) -> Reply {
        .result(
            suggestions(in: tool) ?? paragraph(words.say("Ingen punkter på denne tavla ligner mye på hverandre.")))
    }

    /// Lists points that resemble each other; nil when there are none.
    func suggestions(in tool: Tool) -> [StyledLine]? {
        let alike = reading.alike(in: tool)
        guard let first = alike.first else { return nil }
        let shown = alike.prefix(Session.mostSuggested)
        let rest: Message? =
            alike.count > shown.count
            ? "De \(shown.count) likeste av \(alike.count) vises; skriv /slå-sammen for å se flere etterpå." : nil
        let labels = first.items.map(\.label).joined(separator: " ")
        let howToJoin: Message =
            "Dere bestemmer. Skriv for eksempel «/slå-sammen \(labels)»; alle blir stående under den første."
        return paragraph(words.say(.sentences("Disse ligner på hverandre. Sier de det samme?", rest)))
            + shown.flatMap { view.points($0.items, voices: true) + [""] } + paragraph(words.say(howToJoin))
    }
}
