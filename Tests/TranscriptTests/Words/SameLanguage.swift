import Language
import Planning
import TestSupport

/// Bokmål once more, out of a catalogue made of the template: every text is itself. What is said in it takes the whole
/// way of another language, and must be the same to the byte.
final class SameLanguage: @unchecked Sendable {
    /// What the template lacks. Written by the one thread that plays a transcript, and read after.
    private(set) var missing: Set<String> = []
    /// What the catalogue says otherwise than bokmål itself.
    private(set) var otherwise: Set<String> = []

    /// Bokmål itself, where each message that is said is compared with what the catalogue says.
    var compared: Language {
        var language = Language.nb
        language.onMessage = { [self] in compare($0) }
        return language
    }

    private func compare(_ message: Message) {
        guard message.hasWords else { return }
        if Self.language?.catalogue?.text(of: message) == nil { missing.insert(message.key) }
        if Self.language?(message) != Language.nb(message) { otherwise.insert(message.key) }
    }

    /// Of the template as it is; nil when it cannot be read.
    private static let language = try? fromTemplate()

    static func fromTemplate() throws -> Language {
        let template = TestHost.text(TestHost.repository + "/Templates/boplan.pot") ?? ""
        let entries = template.split(separator: "\n\n").map { saidAsItIs(String($0)) }
        return Language(tag: "nb", catalogue: try Catalogue(po: entries.joined(separator: "\n\n")))
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
