import Planning
import Screens

/// The first help: one screen on where the group stands, and the commands that are most used there.
extension Session {
    /// The lines that it may take: a window of 24 has room for them, the hint and the prompt.
    static let linesOfHelp = 20

    func helpHere() -> [StyledLine] {
        let commands = usualCommands.flatMap { command in
            view.entry("/" + command.names[0], help(on: command.declaration).brief, labelWidth: 14)
        }
        let needed = [heading] + howToWriteHere + commands + wayToMore
        var room = Session.linesOfHelp - needed.count
        // The lines about the place come first; those that there is no room for are in the whole help.
        var extra: [StyledLine] = []
        for part in [optionsHere, whyHere, rowsHere] where part.count <= room {
            extra += part
            room -= part.count
        }
        return [heading] + extra + howToWriteHere + commands + wayToMore
    }

    private var heading: StyledLine {
        place.map { titleWithTime($0.tool) } ?? line("Her er det dere trenger mest", .strong)
    }

    private var optionsHere: [StyledLine] { explained(place.flatMap(currentPrompt)?.options ?? []) }

    private var whyHere: [StyledLine] { sitting.isOpen ? paragraph(place?.tool.guidance.why ?? "") : [] }

    private var rowsHere: [StyledLine] {
        guard let tool = place?.tool, reading.rowTable(of: tool) != nil else { return [] }
        return paragraph(words.say(Shape.howToPickRows))
    }

    /// The way a line is written here; in a round or a vote, the keys.
    private var howToWriteHere: [StyledLine] {
        if sitting.isOpen, let tool = place?.tool { return paragraph(words.say(tool.shape.howToWrite)) }
        let keys = hints.map { words.say($0) }
        return keys.isEmpty ? [] : paragraph(keys.joined(separator: ", ") + ".")
    }

    private var wayToMore: [StyledLine] {
        let more: Message =
            place.map {
                "«/hjelp \($0.tool.id.text)» sier alt om \($0.tool.name). «/hjelp alt» viser alle kommandoene."
            }
            ?? "«/hjelp alt» viser alle kommandoene og verktøyene, og «/hjelp ORD» forklarer ett."
        return paragraph(words.say(more))
    }

    private var usualCommands: [any Command] {
        switch sitting {
        case .vote: return [VoteCommand(), ShowCommand(), StatusCommand()]
        case .round, .sharing: return [RoundCommand(), VoiceCommand(), ShowCommand(), StatusCommand()]
        case .open: break
        }
        guard let place else {
            return [
                NextCommand(), GatheringCommand(), StatusCommand(), ShowCommand(), SearchCommand(), CheckCommand(),
                ExportCommand(), UndoCommand(), QuitCommand(),
            ]
        }
        let ofShape: [any Command] =
            switch place.tool.shape {
            case .board: [RoundCommand()]
            case .prose: [ComposeCommand()]
            case .form: []
            case .grid: [PlaceCommand()]
            }
        return ofShape + [
            ShowCommand(), EditCommand(), StrikeCommand(), UndoCommand(), NextCommand(), StatusCommand(), QuitCommand(),
        ]
    }
}

extension Sitting {
    /// Whether people say things aloud, as they do but for rounds and votes.
    fileprivate var isOpen: Bool { if case .open = self { true } else { false } }
}
