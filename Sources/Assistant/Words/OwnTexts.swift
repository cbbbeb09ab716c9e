import Documents
import Planning

/// What the program itself writes in rows, in the meeting plan and the progress plan, in the language of a document.
///
/// It is kept as it was said on the screen, and a document in another language says it in that.
struct OwnTexts {
    let process: Process
    let words: Words
    let language: DocumentLanguage

    /// Pairs of texts: as they are kept, and in the language.
    func pairs(_ wording: Wording) -> [String: String] {
        guard language == .nn else { return [:] }
        var pairs: [String: String] = [:]
        for (phrase, text) in fixed { pairs[words.guide(.time(phrase))] = text }
        for gathering in process.gatherings {
            let (number, name, word) = (gathering.number, gathering.name, process.gatheringWord)
            pairs[words.guide(.time(.gathering(number: number, name: name, word: word)))] =
                "\(nbGatheringWord(word.map { wording($0) })) \(number): \(wording(name))"
        }
        for tool in process.tools {
            pairs[words.guide(.time(.rest(of: tool.name)))] = "\(wording(tool.name)) (held fram)"
            pairs[firstStep(tool.guidance.why)] = firstStep(wording(tool.guidance.why))
        }
        return pairs.filter { !$0.key.isEmpty }
    }

    private var fixed: [(TimePhrase, String)] {
        [
            (.welcome, "Velkomen, og kva møtet skal gi"), (.pause, "Pause"), (.lunch, "Lunsj"),
            (.open, "Open tid til det som treng meir"),
            (.closing, "Oppsummering: kva er avtalt, og kven gjer kva?"),
        ]
    }
}

/// The first thing a text says: its first sentence, without the number of a step.
func firstStep(_ text: String) -> String {
    let line = guidanceLines(of: text).first ?? ""
    let step = line.hasPrefix("1. ") ? line.dropFirst(3) : line[...]
    guard let end = step.ranges(of: ". ").first else { return String(step) }
    return String(step[..<end.lowerBound]) + "."
}
