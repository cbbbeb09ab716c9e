/// Says `GuidePhrase` in bokmål.
@Sendable func nbGuide(_ phrase: GuidePhrase) -> String {
    switch phrase {
    case .time(let phrase): nbTime(phrase)
    case .after(let phrase): nbAfter(phrase)
    }
}

/// Returns what a gathering is called first in a line, as the process has it.
func nbGatheringWord(_ word: String?) -> String {
    guard let word, let first = word.first else { return "Samling" }
    return first.uppercased() + word.dropFirst()
}
