import Planning
import Screens

/// The command `/hjelp [WORD]`, which explains a command, a tool or a planning term; without a word, where we
/// are, on one screen.
struct HelpCommand: Command {
    /// The heading of all commands, which may be asked for by that name; so may the tools.
    fileprivate static let commands: Message = "Kommandoer"
    fileprivate static let tools: Message = "Verktøy"
    /// The word that asks for all there is.
    fileprivate static let everything: Message = "alt"

    let declaration = CommandDeclaration(
        names: ["hjelp", "help"], usage: "/hjelp [ORD]", summary: "Forklarer et verktøy, en kommando eller et fagord.",
        details: [
            "Eksempler: /hjelp swot, /hjelp endre, /hjelp planprogram.",
            "«/hjelp alt» viser alle kommandoene og alle verktøyene.",
            "«/hjelp fem bærbare» forklarer hvordan flere maskiner lager én plan sammen.",
        ])

    func run(_ argument: String, in session: inout Session) throws(Problem) -> [Reply] {
        let word = argument.hasPrefix("/") ? String(argument.dropFirst()) : argument
        if word.isEmpty { return [.result(session.helpHere())] }
        switch lookup(word, among: session.helpTopics) {
        case .found(.everything): return [.result(session.helpOnEverything())]
        case .found(.commands): return [.result(session.helpOnCommands())]
        case .found(.tools): return [.result(session.helpOnTools())]
        case .found(.fiveLaptops): return [.result(session.pageOnFiveLaptops())]
        case .found(.command(let declaration)): return [.result(session.lines(of: session.help(on: declaration)))]
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

/// A thing that help is asked for.
enum HelpTopic {
    case everything
    case commands
    case tools
    case fiveLaptops
    case command(CommandDeclaration)
    case tool(Tool)
    case term(Term)
}

extension Session {
    /// Returns help on a command, in the words of the process.
    func help(on declaration: CommandDeclaration) -> CommandHelp {
        declaration.help(in: words.say, gathering: process.gatheringWord)
    }
}

extension Session {
    fileprivate var helpTopics: [Named<HelpTopic>] {
        [
            Named(.everything, names: [words.say(HelpCommand.everything)]),
            Named(.commands, names: [words.say(HelpCommand.commands)]),
            Named(.tools, names: [words.say(HelpCommand.tools)]),
            Named(.fiveLaptops, names: FiveLaptops.names),
        ]
            + Session.allCommands.map { Named(.command($0.declaration), names: $0.names) }
            + process.namedTools.map { Named(.tool($0.value), names: $0.names) }
            + process.glossary.map { Named(.term($0), names: $0.names) }
    }

    /// Draws what a word means that is the name of a tool, too.
    fileprivate func explanation(of word: String) -> [StyledLine] {
        guard let term = process.glossary.first(where: { $0.names.contains { folded($0) == folded(word) } }) else {
            return []
        }
        return view.term(term) + [""]
    }

    /// Draws all guidance of the tool that is open, then all there is.
    fileprivate func helpOnEverything() -> [StyledLine] {
        let options = place.flatMap(currentPrompt)?.options ?? []
        let answers = options.isEmpty ? [] : [""] + explained(options, isWhole: true)
        return (place.map { help(on: $0.tool) + answers + [""] } ?? []) + helpOnCommands() + [""] + helpOnTools()
    }

    fileprivate func helpOnCommands() -> [StyledLine] {
        [line(HelpCommand.commands, .strong)]
            + Session.allCommands.map { help(on: $0.declaration) }.flatMap { view.entry($0.usage, $0.summary) }
    }

    fileprivate func helpOnTools() -> [StyledLine] {
        [line(HelpCommand.tools, .strong)]
            + process.tools.flatMap { view.entry("/\($0.id)", $0.name) }
    }

    fileprivate func lines(of help: CommandHelp) -> [StyledLine] {
        [StyledLine(help.usage, .strong)] + paragraph(help.summary) + help.details.flatMap(paragraph)
    }

    /// Draws all the guidance of a tool.
    fileprivate func help(on tool: Tool) -> [StyledLine] {
        var lines = [titleWithTime(tool)]
        lines += paragraph(tool.guidance.why)
        lines += paragraph(tool.guidance.how)
        lines += paragraph(words.say(tool.shape.howToWrite))
        if reading.rowTable(of: tool) != nil { lines += paragraph(words.say(Shape.howToPickRows)) }
        lines += list(tool.guidance.pitfalls, under: words.say("Pass på"))
        lines += list(tool.guidance.wentWell, under: words.say("Slik ser dere at det gikk bra"))
        lines += list(tool.guidance.preparation, under: words.say("Dette må gjøres på forhånd"))
        return lines + list(equipment(of: tool), under: words.say("Dette må ligge klart"))
    }

    private func list(_ texts: [String], under heading: String) -> [StyledLine] {
        guard !texts.isEmpty else { return [] }
        return [StyledLine(heading, .strong)] + texts.flatMap { paragraph("– " + $0) }
    }

    /// Returns the equipment of a tool, with "én til hver" where a proposal has a number.
    private func equipment(of tool: Tool) -> [String] {
        tool.guidance.equipment.map { text in
            text.counting([
                ("{deltakere}", words.say("til alle")), ("{grupper}", words.say("til hver gruppe")),
            ])
        }
    }
}
