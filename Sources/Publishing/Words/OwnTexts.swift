import Language
import Planning

/// The texts that the program itself wrote in rows, in the language of a document: in a meeting plan, a progress plan,
/// or where a measure stood before.
///
/// Events have it as codes; those from before format 2 have words, in the meeting plan only.
package struct OwnTexts {
    package let reading: Reading
    package let say: Language

    /// Returns pairs of texts: as they stand in the workshop, and in the language.
    package func pairs(_ wording: Wording) -> [String: String] {
        guard say.catalogue != nil else { return [:] }
        var pairs: [String: String] = [:]
        for item in reading.workshop.items {
            for version in item.fields.flatMap(\.content.versions) {
                let typed = version.code == nil ? "" : StoredValue(version).typed
                guard let code = version.code ?? oldCode(version.value, in: item),
                    case let words = say(code.message(beside: typed, label: wording.callAsFunction))
                else { continue }
                if words != version.value { pairs[version.value] = words }
            }
        }
        for tool in reading.process.tools {
            pairs[firstStep(tool.guidance.why)] = firstStep(wording(tool.guidance.why))
        }
        return pairs.filter { !$0.key.isEmpty }
    }

    private func oldCode(_ text: String, in item: Item) -> Code? {
        guard item.tool == reading.process.purposes[.agenda] else { return nil }
        return Code(oldWords: text, gatheringWord: reading.process.gatheringWord)
    }

    package init(reading: Reading, say: Language) {
        self.reading = reading
        self.say = say
    }
}

/// Returns the first thing a text says: its first sentence, without the number of a step.
package func firstStep(_ text: String) -> String {
    let line = text.guidanceLines.first ?? ""
    let step = line.hasPrefix("1. ") ? line.dropFirst(3) : line[...]
    guard let end = step.ranges(of: ". ").first else { return String(step) }
    return String(step[..<end.lowerBound]) + "."
}
