import Planning

extension Process {
    /// Returns the heading of a gathering, with what the process calls one: "Samling 2: Prioritering".
    package func title(of gathering: Gathering) -> Message {
        guard let word = gatheringWord, let first = word.first else {
            return "Samling \(gathering.number): \(gathering.name)"
        }
        return "\(first.uppercased() + word.dropFirst()) \(gathering.number): \(gathering.name)"
    }

    /// Returns the heading of a stage: "Før samling 1", "Samling 2: Prioritering", "Hjemme etter samling 2".
    package func title(of stage: Stage) -> Message {
        let word = gatheringWord ?? "samling"
        return switch stage {
        case .before: "Før \(word) 1"
        case .gathering(let number): gatherings.first { $0.number == number }.map(title) ?? "\(word) \(number)"
        case .home(let number): "Hjemme etter \(word) \(number)"
        }
    }

    /// Returns where a stage is, within a sentence: "i samling 2", "før samling 1", "hjemme etter samling 2".
    package func whereabouts(of stage: Stage) -> Message {
        let word = gatheringWord ?? "samling"
        return switch stage {
        case .before: "før \(word) 1"
        case .gathering(let number): "i \(word) \(number)"
        case .home(let number): "hjemme etter \(word) \(number)"
        }
    }
}
