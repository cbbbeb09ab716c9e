import Planning
import Screens

/// The ways to begin a plan in which nothing has been said yet.
private enum Beginning {
    /// With the first gathering, and the group's first question.
    case gathering(Gathering, Tool)
    /// With what the one who leads the project settles before it.
    case preparation([Tool])
    /// With a look at what a made-up group has said.
    case example
}

extension Session {
    /// Whether nothing has been said yet in any tool.
    private var isUntouched: Bool { reading.toDo.allSatisfy { reading.progress(of: $0).state == .notBegun } }

    /// The ways to begin that there are, numbered from 1 as they are offered; none once something has been said.
    private var beginnings: [Beginning] {
        guard isUntouched, !timeline.workshop.isJoint else { return [] }
        let tools = reading.tools
        let first = process.gatherings.first.flatMap { gathering in
            gathering.tools.lazy.compactMap(process.tool).first.map { Beginning.gathering(gathering, $0) }
        }
        let prepared = process.preparation.compactMap { id in tools.first { $0.id == id } }
        return (first.map { [$0] } ?? []) + (prepared.isEmpty ? [] : [.preparation(prepared)])
            + (services.hasExample(of: process) ? [.example] : [])
    }

    /// Whether the ways to begin are what a number chooses among.
    var isBeginning: Bool { !beginnings.isEmpty }

    /// Draws what happens now, and the ways to begin; nothing once something has been said.
    func beginningLines() -> [StyledLine] {
        let ways = beginnings
        guard case .gathering(let gathering, let tool)? = ways.first else { return [] }
        let title = process.title(of: gathering)
        let now: Message =
            tool.guidance.minutes.map { "\(title) begynner med \(tool.name), omtrent \($0) minutter." }
            ?? "\(title) begynner med \(tool.name)."
        let how: Message = "Boplan spør om én ting om gangen, og lagrer det dere skriver, med det samme."
        return [line(how), line(now), ""] + choices(ways)
    }

    private func choices(_ ways: [Beginning]) -> [StyledLine] {
        ways.enumerated().flatMap { choice($1, number: $0 + 1) }
    }

    private func choice(_ way: Beginning, number: Int) -> [StyledLine] {
        view.hanging(
            [Span(text: "\(number)  ", style: .accent)], [Span(text: words.say(text(of: way)), style: .plain)],
            indent: 2)
    }

    private func text(of way: Beginning) -> Message {
        switch way {
        case .gathering(let gathering, _):
            "Begynn \(process.gatheringWord ?? "samling") \(gathering.number) (Enter)"
        case .preparation(let tools): "Forbered den først: \(list: tools.map(\.name))"
        case .example: "Se et eksempel"
        }
    }

    /// The ways to begin that are offered, in words.
    var textsOfBeginnings: [String] { beginnings.map { words.say(text(of: $0)) } }

    /// Begins in the way that a number stands for.
    ///
    /// - Throws: What is wrong with anything else than the number of a way that is offered.
    mutating func beginPlan(_ text: String) throws(Problem) -> [Reply] {
        let ways = beginnings
        guard let number = Int(text), focus.crossing == nil, ways.indices.contains(number - 1) else {
            throw refusal(of: text)
        }
        switch ways[number - 1] {
        case .gathering(_, let tool): return try enter(tool)
        case .preparation(let tools): return try enter(tools[0])
        case .example: return [.result(exampleLines()), .guidance([""] + choices(ways))]
        }
    }

    /// Draws a little of what a made-up group has said in the first gathering, and of the measures it came to.
    private func exampleLines() -> [StyledLine] {
        guard let example = services.example(of: process) else { return [] }
        let view = View(reading: example, screen: screen, words: words)
        let tools = (process.gatherings.first?.tools ?? []) + [process.measures].compactMap { $0 }
        return [line("Slik begynte en oppdiktet gruppe. Ingenting av det blir med i planen deres.", .faint)]
            + tools.compactMap(process.tool).flatMap { tool -> [StyledLine] in
                let items = example.workshop.items(in: tool.id).prefix(3)
                return items.isEmpty ? [] : view.heading(tool.name) + items.flatMap { exampleLine($0, view) }
            }
    }

    private func exampleLine(_ item: Item, _ view: View) -> [StyledLine] {
        view.hanging(
            [Span(text: item.label + "  ", style: .accent)],
            [Span(text: view.reading.mainText(of: item), style: .plain)], indent: 2)
    }

    /// Says what should have been settled before the first gathering and is not, as the group comes to its first tool.
    func unsettledLine(in tool: Tool) -> [StyledLine] {
        guard tool.id == process.gatherings.first?.tools.first else { return [] }
        return view.missingFacts() + unsettledPrompts()
    }

    private func unsettledPrompts() -> [StyledLine] {
        guard let open = reading.unsettled else { return [] }
        let names = open.prompts.map { prompt in
            let name = prompt.name.hasSuffix("?") ? String(prompt.name.dropLast()) : prompt.name
            return name.prefix(1).lowercased() + name.dropFirst()
        }
        return paragraph(words.say("Ikke avklart: \(list: names). Se /\(open.tool.id)."))
    }
}
