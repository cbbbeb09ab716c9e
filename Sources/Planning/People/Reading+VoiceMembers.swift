extension Reading {
    /// Returns those of some people whose role or name has a word of a group's name in it: a leader of NAV is of
    /// "NAV/sosial", and a politician of "Politisk". Who belongs to a group is written nowhere, so it may be too few.
    package func members(of voice: String, among people: [Item]) -> [Item] {
        let columns =
            process.tool(for: .participants)?.form?.columns.filter { [.role, .person].contains($0.kind) } ?? []
        let wanted = VoiceWords(voice)
        return people.filter { person in
            columns.compactMap { text(of: person, in: $0.id) }.contains { wanted.meet(VoiceWords($0)) }
        }
    }
}

/// The words of a name that tell something: not "og".
private struct VoiceWords {
    /// The number of letters that make two words the same, so that "Politiker" is "Politisk".
    private static let stem = 5

    let words: [String]

    init(_ text: String) {
        words = text.split { !$0.isLetter && !$0.isNumber }.map { folded(String($0)) }.filter { $0.count > 2 }
    }

    func meet(_ other: VoiceWords) -> Bool {
        words.contains { word in
            other.words.contains { $0 == word || word.count >= Self.stem && $0.hasPrefix(word.prefix(Self.stem)) }
        }
    }
}
