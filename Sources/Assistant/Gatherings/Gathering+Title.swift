import Planning

extension Gathering {
    /// Returns its number and name, after what the process calls a gathering: "Fase 2: Mål og tiltak".
    func title(in process: Process) -> Message {
        guard let word = process.gatheringWord, let first = word.first else { return "Samling \(number): \(name)" }
        return "\(first.uppercased() + word.dropFirst()) \(number): \(name)"
    }
}
