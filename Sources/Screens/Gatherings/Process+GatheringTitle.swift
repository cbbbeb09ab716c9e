import Planning

extension Process {
    /// Returns the heading of a gathering, with what the process calls one: "Samling 2: Prioritering".
    package func title(of gathering: Gathering) -> Message {
        guard let word = gatheringWord, let first = word.first else {
            return "Samling \(gathering.number): \(gathering.name)"
        }
        return "\(first.uppercased() + word.dropFirst()) \(gathering.number): \(gathering.name)"
    }
}
