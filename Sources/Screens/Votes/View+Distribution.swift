import Planning

/// The spread of the votes on a scale or a grid over its steps.
extension View {
    /// Draws how many chose each step; nothing for rules without steps.
    func distributions(_ results: ArraySlice<VoteTally.Result>, _ tally: VoteTally) -> [StyledLine] {
        let lines = results.filter { !$0.votes.isEmpty }.flatMap { result -> [StyledLine] in
            guard let text = distribution(of: result, in: tally.poll) else { return [] }
            return hanging(idLead(result.item.label), [Span(text: text, style: .plain)], indent: 2)
        }
        return lines.isEmpty ? [] : [""] + heading(say("Fordeling")) + lines
    }

    private func distribution(of result: VoteTally.Result, in poll: Poll) -> String? {
        if let grid = poll.grid?.grid {
            let (horizontal, vertical) = result.distributionOnGrid
            return "\(grid.x.name) \(text(of: horizontal)); \(grid.y.name) \(text(of: vertical))"
        }
        return poll.rule.isScale ? text(of: result.distribution, names: reading.scale(of: poll)) : nil
    }

    /// Returns "1: 2 stemmer (50 %), 4: én stemme (25 %), vet ikke: én stemme (25 %)".
    private func text(of distribution: Distribution, names: [String] = []) -> String {
        let steps = distribution.parts.map { part in
            let name = names.indices.contains(part.step - 1) ? " \(names[part.step - 1])" : ""
            return "\(part.step)\(name): \(say(count(of: part)))"
        }
        return (steps + [distribution.unknown.map { say("vet ikke: \(count(of: $0))") }].compactMap { $0 })
            .joined(separator: ", ")
    }

    private func count(of part: Distribution.Part) -> Message {
        "\(part.count, one: "én stemme", many: "# stemmer") (\(part.percent) %)"
    }
}
