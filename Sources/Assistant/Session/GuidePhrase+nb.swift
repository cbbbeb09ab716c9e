/// Says `GuidePhrase` in bokmål.
@Sendable func nbGuide(_ phrase: GuidePhrase) -> String {
    switch phrase {
    case .revision(let phrase): nbRevision(phrase)
    case .time(let phrase): nbTime(phrase)
    case .after(let phrase): nbAfter(phrase)
    case .replacedCharacters(let signs, let file, let onlyPictures):
        nbReplacedCharacters(signs, in: onlyPictures ? "bildene i \(file)" : file)
    }
}

/// Returns what a gathering is called first in a line, as the process has it.
func nbGatheringWord(_ word: String?) -> String {
    guard let word, let first = word.first else { return "Samling" }
    return first.uppercased() + word.dropFirst()
}
