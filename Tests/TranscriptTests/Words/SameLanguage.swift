import Language
import Planning
import TestSupport

/// Bokmål once more, out of a catalogue made of the template: every text is itself. What is said in it takes the whole
/// way of another language, and must be the same to the byte.
final class SameLanguage: @unchecked Sendable {
    /// What the template lacks. Written and read by the one thread that plays transcripts.
    private(set) var missing: [String] = []

    func language() throws -> Language {
        let template = TestSurroundings.text(TestSurroundings.repository + "/Templates/boplan.pot") ?? ""
        let entries = template.split(separator: "\n\n").map { SameLanguage.saidAsItIs(String($0)) }
        var language = Language(tag: "nb", catalogue: try Catalogue(po: entries.joined(separator: "\n\n")))
        language.onMissing = { [self] in missing.append($0.key) }
        return language
    }

    /// The entry with its own texts as the translation.
    private static func saidAsItIs(_ entry: String) -> String {
        let lines = entry.split(separator: "\n").map(String.init)
        func text(_ keyword: String) -> String? {
            lines.first { $0.hasPrefix(keyword + " ") }.map { String($0.dropFirst(keyword.count + 1)) }
        }
        guard let one = text("msgid"), one != "\"\"" else { return entry }
        let texts = text("msgid_plural").map { ["msgstr[0] " + one, "msgstr[1] " + $0] } ?? ["msgstr " + one]
        return (lines.filter { !$0.hasPrefix("msgstr") } + texts).joined(separator: "\n")
    }
}
