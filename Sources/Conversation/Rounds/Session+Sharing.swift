import Journal
import Planning
import Screens

/// The way from silent to aloud: all is shown at once, the group joins what is alike, and then all groups meet.
extension Session {
    /// Makes every note a point of its own action, all at the same time and in random order.
    mutating func openRound() throws(Problem) -> [Reply] {
        try refreshRound()
        guard let turns = sitting.turns else { return try roundIsOver() }
        var (labels, notes) = ([String](), [Note]())
        let written = try translatingErrors {
            try shared.journal.reveal { news, sealed in
                notes = sealed
                let draft = try draft(after: news) { draft in
                    for note in sealed { draft.add(note) }
                }
                labels = draft.labels
                return draft.events
            }
        }
        shared.take(written)
        try refreshRound()
        let boards = boards(of: notes)
        let begun = boards.isEmpty ? place?.tool : boards.first
        let board =
            turns.start.map(\.tool).flatMap { boards.isEmpty || boards.map(\.id).contains($0.id) ? $0 : nil } ?? begun
        stand(on: board, at: turns.start?.tool.id == board?.id ? turns.furthest : nil)
        // The order of the boards is easier to read, and tells nothing: it is drawn anew under each prompt.
        let inOrder = boards.flatMap(points(of:)).map(\.label).filter(labels.contains)
        let kept = acknowledgeTogether(inOrder.count == labels.count ? inOrder : labels)
        return [.curtain] + kept + [.guidance([line(opened(labels.count))])]
            + self.notes(on: notes.map(\.text).joined(separator: "\n")) + showElsewhere(labels, than: board)
            + share(board)
    }

    /// Shows the points of a round that stand on other boards than the one that the group looks at.
    private func showElsewhere(_ labels: [String], than board: Tool?) -> [Reply] {
        let points = labels.compactMap { timeline.workshop.item(labelled: $0) }
        let others = process.tools.filter { tool in tool.id != board?.id && points.contains { $0.tool == tool.id } }
        return others.map { tool in
            let here = points.filter { $0.tool == tool.id }.map(\.id)
            return .result(
                view.listed(
                    reading.prompts(of: tool).flatMap { reading.items(in: tool, under: $0) }.filter {
                        here.contains($0.id)
                    }, of: tool) + [""])
        }
    }

    private func opened(_ notes: Int) -> Message {
        switch notes {
        case 0: "Runden er slutt. Ingen skrev noe."
        case 1: "Runden er slutt. Her er det som ble skrevet."
        case 2: "Runden er slutt. Her er begge punktene, i tilfeldig rekkefølge."
        default: "Runden er slutt. Her er alle \(notes) punktene, i tilfeldig rekkefølge."
        }
    }

    /// Shows what came of a round that another window has opened.
    mutating func roundIsOver() throws(Problem) -> [Reply] {
        _ = try catchUp()
        return [.guidance([line("Runden er allerede åpnet i et annet vindu.")])] + share(place?.tool)
    }

    private mutating func stand(on board: Tool?, at prompt: PromptID?) {
        guard let board, board.board != nil, focus.facts == nil else { return }
        if place?.tool.id != board.id { focus = .tool(Position(board)) }
        let known = prompt ?? place?.prompt ?? prompts(of: board).first?.id
        focus.position?.spot = .prompt(known)
    }

    // MARK: In the group

    /// Returns the prompts of a board that the group is asked where it stands.
    private func prompts(of board: Tool) -> [Prompt] {
        reading.prompts(of: board, in: place?.tool.id == board.id ? place?.asked : nil)
    }

    /// Returns the points of a board in the order of its prompts.
    private func points(of board: Tool) -> [Item] {
        prompts(of: board).flatMap { reading.items(in: board, under: $0) }
    }

    /// Shows the points of a board by number for the group to join; the question again when there are none.
    private mutating func share(_ board: Tool?) -> [Reply] {
        guard let board, board.board != nil else { return [] }
        let points = points(of: board)
        guard !points.isEmpty else { return [ask()] }
        sitting = .sharing(Sharing(stage: .group, tool: board.id, points: points.map(\.id)))
        return [.result(view.numbered(points, of: board)), .guidance([""] + inGroup(board, points))]
    }

    private func inGroup(_ board: Tool, _ points: [Item]) -> [StyledLine] {
        let alike = reading.alike(in: board).prefix(4).map { alike in
            alike.items.compactMap { item in points.firstIndex { $0.id == item.id }.map { String($0 + 1) } }
                .joined(separator: " ")
        }
        let heading: Message =
            if let minutes = board.board?.round?.group {
                "I gruppa, \(minutes, one: "ett minutt", many: "# minutter"):"
            } else {
                "I gruppa:"
            }
        let toDo: Message =
            points.count == 1
            ? "\(heading) Les høyt."
            : "\(heading) Les høyt, og slå sammen det som er likt: «1 4» gjør to punkter til ett."
        let resembling: Message? =
            alike.isEmpty ? nil : "Disse ligner på hverandre: \(quoted: Array(alike)). Dere bestemmer."
        return paragraph(words.say(.sentences(toDo, resembling)))
            + (key("Enter går til plenum.").map { [line($0, .faint)] } ?? [])
    }

    /// Takes a line that means something of its own while the group looks at what was written; nil for anything else.
    mutating func answerSharing(_ text: String) throws(Problem) -> [Reply]? {
        guard let sharing = sitting.sharing else { return nil }
        guard let board = place?.tool, board.id == sharing.tool else {
            sitting = .open
            return nil
        }
        switch (sharing.stage, text) {
        case (.group, ""): return try goToPlenary(board, isAsked: false)
        case (.plenary, "<"): return share(board)
        case (.plenary, ""), (.group, "<"):
            sitting = .open
            return nil
        case (.group, _):
            return try chosenNumbers(text).map { numbers throws(Problem) in try join(numbers, of: sharing) }
        case (.plenary, _):
            guard let number = Int(text) else { return nil }
            return try write(under: number, of: board)
        }
    }

    private func join(_ numbers: [Int], of sharing: Sharing) throws(Problem) -> [Reply] {
        if let wrong = numbers.first(where: { !sharing.points.indices.contains($0 - 1) }) {
            throw .noSuchNumber(wrong, highest: sharing.points.count)
        }
        let items = numbers.compactMap { timeline.workshop.item(sharing.points[$0 - 1]) }
        guard items.count > 1 else { throw .round(.oneNumber) }
        if let gone = items.first(where: { $0.struck != nil }) { throw .item(.struck(gone.label)) }
        return try join(items)
    }

    // MARK: In plenary

    /// Shows the groups' boards side by side.
    ///
    /// - Parameter isAsked: Whether somebody asked to see them; if not, a board that has one group only was just shown.
    mutating func goToPlenary(_ board: Tool, isAsked: Bool) throws(Problem) -> [Reply] {
        sitting = .sharing(Sharing(stage: .plenary, tool: board.id, points: []))
        let isOneGroup = reading.voiceBoards(of: board).count < 2
        let heading: Message =
            if let minutes = board.board?.round?.plenary {
                "I plenum, \(minutes, one: "ett minutt", many: "# minutter"):"
            } else {
                "I plenum:"
            }
        let toDo: Message =
            isOneGroup
            ? "\(heading) Legg fram det dere har, og skriv det som kommer til."
            : "\(heading) Hva ser bare én gruppe? Ta med det dere er enige om, til den felles tavla: «/felles V3 V7» gir to punkter, «/felles V3+V7» ett av to."
        return (isOneGroup && !isAsked ? [] : [.result(view.plenary(board, prompts(of: board)))])
            + [.guidance(paragraph(words.say(.sentences(toDo, key("Enter går videre.")))) + questions(of: board))]
    }

    /// Lists the questions of a board by number, with the one that new points come under; nothing where there is one.
    private func questions(of board: Tool) -> [StyledLine] {
        let prompts = prompts(of: board)
        guard prompts.count > 1, let place, place.tool.id == board.id, let current = currentPrompt(place) else {
            return []
        }
        let here: Message =
            "Nye punkter kommer nå under \(quoted: current.name). Skriv et nummer for å bytte spørsmål:"
        return paragraph(words.say(here)) + byNumber(prompts.map(\.name))
    }

    /// Goes to a question of the board by its number, for new points to come under; nil where there is one only.
    private mutating func write(under number: Int, of board: Tool) throws(Problem) -> [Reply]? {
        let prompts = prompts(of: board)
        guard prompts.count > 1 else { return nil }
        guard prompts.indices.contains(number - 1) else { throw .noSuchNumber(number, highest: prompts.count) }
        focus.position?.spot = .prompt(prompts[number - 1].id)
        return [.guidance([line("Nye punkter kommer nå under \(quoted: prompts[number - 1].name).")])]
    }
}

extension ActionDraft {
    fileprivate mutating func add(_ note: Note) {
        guard let tool = reading.process.tool(note.tool) else { return }
        let prompts = reading.prompts(of: tool)
        guard let prompt = prompts.first(where: { $0.id == PromptID(note.slot) }) ?? prompts.first else { return }
        startAction(by: note.author)
        addPoint(note.text, to: tool, under: prompt)
    }
}
