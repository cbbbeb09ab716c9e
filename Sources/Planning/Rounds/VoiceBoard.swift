/// The boards of the groups next to each other, and what has been carried from them to the common one.
package struct VoiceBoard: Sendable, Equatable {
    /// The group whose board it is; empty for the common board.
    package var voice: String
    /// The points by prompt, oldest first, a list for each prompt in the order of the board.
    package var points: [[Item]]
}

extension Reading {
    /// Returns each group's points on a board, and the common ones first. A point that others say too, and that was
    /// joined, stands with each of those who said it.
    ///
    ///     reading.voiceBoards(of: swot).map(\.voice)  // ["", "NAV/sosial", "Politisk"]
    package func voiceBoards(of tool: Tool) -> [VoiceBoard] {
        let prompts = prompts(of: tool)
        let places = Dictionary(firsts: prompts.enumerated().map { ($1.id, $0) })
        let empty = [[Item]](repeating: [], count: prompts.count)
        var boards = [VoiceBoard(voice: "", points: empty)]
        for item in workshop.items(in: tool.id) {
            guard let place = slot(of: item).flatMap({ places[$0] }) else { continue }
            for voice in voices(of: item) {
                let known = boards.firstIndex { $0.voice == voice }
                if known == nil { boards.append(VoiceBoard(voice: voice, points: empty)) }
                boards[known ?? boards.count - 1].points[place].append(item)
            }
        }
        return boards
    }

    private func voices(of item: Item) -> [String] {
        let others = workshop.items(joinedInto: item).filter { $0.struck == nil }
        return ([item] + others).map(\.voice).uniqued()
    }

    /// The items that were carried on within their own tool, to the common board, by where they came from.
    package var carried: [Stamp: Item] {
        var carried: [Stamp: Item] = [:]
        for item in workshop.items where item.isLive && !item.origins.isEmpty {
            for origin in item.origins where workshop.item(origin)?.tool == item.tool { carried[origin] = item }
        }
        return carried
    }
}
