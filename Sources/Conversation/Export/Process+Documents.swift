import Planning

extension Process {
    /// The word that asks for every document there is.
    package static let allDocuments = "alle"

    /// Returns the documents that are meant: the main one, the first, when none is named; all of them by that word.
    ///
    ///     process.documents(named: [])                  // ["handlingsplan"]
    ///     process.documents(named: ["swot", "alle"])    // every one the process ends in
    package func documents(named names: [String]) -> [String] {
        if names.isEmpty { return Array(documents.prefix(1)) }
        return names.contains { folded($0) == Process.allDocuments } ? documents : names
    }

    /// Returns the gathering of that number.
    package func gathering(numbered word: String) throws(Problem) -> Gathering {
        guard let gathering = gatherings.first(where: { String($0.number) == word }) else {
            throw .noSuchGathering(word, highest: gatherings.last?.number ?? 0, word: gatheringWord)
        }
        return gathering
    }
}
