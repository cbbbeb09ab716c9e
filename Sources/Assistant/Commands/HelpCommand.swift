import Planning

/// `/hjelp [WORD]`: about a command, a tool or a planning term; without a word, about where we are.
struct HelpCommand: Command {
    let names = ["hjelp", "help"]

    func run(_ argument: String, in session: inout Session) throws(Problem) -> [Reply] {
        let word = argument.hasPrefix("/") ? String(argument.dropFirst()) : argument
        if word.isEmpty { return [.result(session.helpHere())] }
        switch lookup(word, among: session.helpTopics) {
        case .found(.command(let name)): return [.result(session.help(onCommand: name))]
        case .found(.tool(let tool)): return [.result(session.help(on: tool))]
        case .found(.term(let term)):
            return [.result([StyledLine(term.word, .strong)] + session.paragraph(term.meaning))]
        case .ambiguous(let names): throw .ambiguous(word, among: names)
        case .unknown(let nearest): throw .unknownHelp(word, nearest: nearest)
        }
    }

    func completions(in session: Session) -> ArgumentCompletions {
        .phrase(session.helpTopics.map { $0.names[0] })
    }
}

enum HelpTopic {
    case command(String)
    case tool(Tool)
    case term(Term)
}

extension Session {
    fileprivate var helpTopics: [Named<HelpTopic>] {
        Session.allCommands.map { Named(.command($0.names[0]), names: $0.names) }
            + process.tools.map { Named(.tool($0), names: [$0.id, $0.name] + $0.aliases) }
            + process.glossary.map { Named(.term($0), names: [$0.word]) }
    }

    /// Where we are, how to write here, and all commands.
    fileprivate func helpHere() -> [StyledLine] {
        var lines: [StyledLine] = []
        if let tool = place?.tool { lines += help(on: tool) + [""] }
        lines.append(StyledLine(words.guide(.commandsHeading), .strong))
        for command in Session.allCommands {
            let help = words.command(command.names[0])
            lines += view.entry(help.usage, help.summary)
        }
        lines += ["", StyledLine(words.guide(.toolsHeading), .strong)]
        for tool in process.tools { lines += view.entry("/" + tool.id, tool.name) }
        return lines
    }

    fileprivate func help(onCommand name: String) -> [StyledLine] {
        let help = words.command(name)
        return [StyledLine(help.usage, .strong)] + paragraph(help.summary) + help.details.flatMap(paragraph)
    }

    /// All the guidance of a tool.
    fileprivate func help(on tool: Tool) -> [StyledLine] {
        var lines = [StyledLine(tool.name, .strong)]
        lines += paragraph(tool.guidance.why)
        lines += paragraph(tool.guidance.how)
        if let minutes = tool.guidance.minutes { lines.append(line(.howLong(minutes: minutes))) }
        lines += paragraph(words.guide(.howToWrite(tool.shape)))
        if !tool.guidance.pitfalls.isEmpty {
            lines.append(StyledLine(words.guide(.pitfallsHeading), .strong))
            lines += tool.guidance.pitfalls.flatMap { paragraph("– " + $0) }
        }
        return lines
    }
}
