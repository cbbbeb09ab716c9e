import Planning

/// `/hjelp [WORD]`: about a command, a tool or a planning term; without a word, about where we are.
struct HelpCommand: Command {
    let names = ["hjelp", "help"]

    func run(_ argument: String, in session: inout Session) throws(Problem) -> [Reply] {
        let word = argument.hasPrefix("/") ? String(argument.dropFirst()) : argument
        if word.isEmpty { return [.result(session.helpHere())] }
        switch lookup(word, among: session.helpTopics) {
        case .found(.commands): return [.result(session.helpOnCommands())]
        case .found(.tools): return [.result(session.helpOnTools())]
        case .found(.command(let name)): return [.result(session.help(onCommand: name))]
        case .found(.tool(let tool)): return [.result(session.explanation(of: word) + session.help(on: tool))]
        case .found(.term(let term)): return [.result(session.view.term(term))]
        case .ambiguous(let names): throw .ambiguous(word, among: names)
        case .unknown(let nearest): throw .unknownHelp(word, nearest: nearest)
        }
    }

    func completions(in session: Session) -> ArgumentCompletions {
        .phrase(session.helpTopics.map { $0.names[0] })
    }
}

enum HelpTopic {
    case commands
    case tools
    case command(String)
    case tool(Tool)
    case term(Term)
}

extension Session {
    /// Help on a command, in the words of the process.
    func help(_ command: String) -> CommandHelp {
        words.command(command).calling(words.gathering, process.gatheringWord)
    }
}

extension Session {
    fileprivate var helpTopics: [Named<HelpTopic>] {
        [
            Named(.commands, names: [words.guide(.commandsHeading)]),
            Named(.tools, names: [words.guide(.toolsHeading)]),
        ]
            + Session.allCommands.map { Named(.command($0.names[0]), names: $0.names) }
            + process.namedTools.map { Named(.tool($0.value), names: $0.names) }
            + process.glossary.map { Named(.term($0), names: $0.names) }
    }

    /// What a word means that is the name of a tool, too.
    fileprivate func explanation(of word: String) -> [StyledLine] {
        guard let term = process.glossary.first(where: { $0.names.contains { folded($0) == folded(word) } }) else {
            return []
        }
        return view.term(term) + [""]
    }

    /// About the tool that is open; outside the tools, all there is.
    fileprivate func helpHere() -> [StyledLine] {
        guard let tool = place?.tool else { return helpOnCommands() + [""] + helpOnTools() }
        return help(on: tool) + [""] + paragraph(words.guide(.allCommands))
    }

    fileprivate func helpOnCommands() -> [StyledLine] {
        [StyledLine(words.guide(.commandsHeading), .strong)]
            + Session.allCommands.map { help($0.names[0]) }.flatMap { view.entry($0.usage, $0.summary) }
    }

    fileprivate func helpOnTools() -> [StyledLine] {
        [StyledLine(words.guide(.toolsHeading), .strong)]
            + process.tools.flatMap { view.entry("/" + $0.id, $0.name) }
    }

    fileprivate func help(onCommand name: String) -> [StyledLine] {
        let help = self.help(name)
        return [StyledLine(help.usage, .strong)] + paragraph(help.summary) + help.details.flatMap(paragraph)
    }

    /// All the guidance of a tool.
    fileprivate func help(on tool: Tool) -> [StyledLine] {
        var lines = [titleWithTime(tool)]
        lines += paragraph(tool.guidance.why)
        lines += paragraph(tool.guidance.how)
        lines += paragraph(words.guide(.howToWrite(tool.shape)))
        lines += list(tool.guidance.pitfalls, under: words.guide(.pitfallsHeading))
        lines += list(tool.guidance.wentWell, under: words.guide(.understand(.wentWellHeading)))
        lines += list(tool.guidance.preparation, under: words.say("Dette må gjøres på forhånd"))
        return lines + list(equipment(of: tool), under: words.say("Dette må ligge klart"))
    }

    private func list(_ texts: [String], under heading: String) -> [StyledLine] {
        guard !texts.isEmpty else { return [] }
        return [StyledLine(heading, .strong)] + texts.flatMap { paragraph("– " + $0) }
    }

    /// "én til hver" where a proposal has a number.
    private func equipment(of tool: Tool) -> [String] {
        tool.guidance.equipment.map { text in
            text.counting([
                ("{deltakere}", words.say("til alle")), ("{grupper}", words.say("til hver gruppe")),
            ])
        }
    }
}
