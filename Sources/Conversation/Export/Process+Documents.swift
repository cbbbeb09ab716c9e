import Planning

extension Process {
    /// Returns the gathering of that number.
    package func gathering(numbered word: String) throws(Problem) -> Gathering {
        guard let gathering = gatherings.first(where: { String($0.number) == word }) else {
            throw .noSuchGathering(word, highest: gatherings.last?.number ?? 0, word: gatheringWord)
        }
        return gathering
    }
}
