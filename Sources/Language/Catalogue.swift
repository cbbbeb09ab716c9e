import Planning

/// The texts of a language: what each message of the sources is in it, read from a PO file of GNU gettext.
///
/// Translators edit it in Poedit, Weblate or any text editor. Entries marked `fuzzy`, which a tool has guessed, do not
/// count before somebody has looked at them.
package struct Catalogue: Sendable {
    package struct Entry: Sendable, Equatable {
        /// The number of the line where it begins.
        package var line = 0
        package var context = ""
        /// The bokmål text with numbered places; the form for one, when the message counts.
        package var id = ""
        /// The bokmål text for many, when the message counts.
        package var many: String?
        /// The translated text, or its forms in the order of the plural rule. An empty one is not translated.
        package var texts: [String] = []
        package var isFuzzy = false

        package init() {}
    }

    /// The entries in the order of the file, the header left out.
    package let entries: [Entry]
    /// The fields of the header by name: "Language", "Plural-Forms" and the rest.
    package let header: [String: String]
    package let plural: PluralRule
    private let translated: [Key: [String]]

    private struct Key: Hashable {
        var context: String
        var id: String
    }

    /// - Throws: `CatalogueFault`, with the line.
    package init(po: String) throws(CatalogueFault) {
        let all = try POReader.entries(po)
        let head = all.first { $0.id.isEmpty && $0.context.isEmpty }
        var header: [String: String] = [:]
        for line in head?.texts.first?.split(separator: "\n") ?? [] {
            let parts = line.split(separator: ":", maxSplits: 1)
            if parts.count == 2 { header[String(parts[0]).trimmed] = String(parts[1]).trimmed }
        }
        guard let plural = header["Plural-Forms"].flatMap({ PluralRule($0) }) else {
            throw CatalogueFault(line: head?.line ?? 1, kind: .pluralRule)
        }
        self.header = header
        self.plural = plural
        entries = all.filter { !$0.id.isEmpty }
        // Grown only once: to hash a text takes longer than to read it.
        var texts = [Key: [String]](minimumCapacity: entries.count)
        for entry in entries where !entry.isFuzzy && !entry.texts.contains(where: \.isEmpty) {
            let before = texts.updateValue(entry.texts, forKey: Key(context: entry.context, id: entry.id))
            guard before == nil else { throw CatalogueFault(line: entry.line, kind: .twice) }
        }
        translated = texts
    }

    /// The translated texts by their bokmål, for texts that neither count nor have a context.
    package var texts: [String: String] {
        var texts: [String: String] = [:]
        for (key, forms) in translated where key.context.isEmpty { texts[key.id] = forms.first }
        return texts
    }

    /// Returns the text of a message in the language, with numbered places; nil when it is not translated.
    package func text(of message: Message) -> String? {
        guard let texts = translated[Key(context: message.context, id: message.key)] else { return nil }
        let form = message.count.map { plural.form($0) ?? 0 } ?? 0
        return texts.indices.contains(form) ? texts[form] : nil
    }
}

/// A fault in a PO file, and the line it is on.
package struct CatalogueFault: Error, Sendable, Equatable {
    package enum Kind: Sendable, Equatable {
        /// The line is neither a comment, a keyword with a text, nor a text that goes on.
        case line
        /// A text does not end, or has an escape that we do not know.
        case text
        /// The header does not say how many forms there are, and which number takes which.
        case pluralRule
        /// The same message in the same context is there before.
        case twice
    }

    package let line: Int
    package let kind: Kind

    package init(line: Int, kind: Kind) {
        self.line = line
        self.kind = kind
    }
}

extension CatalogueFault.Kind {
    package var message: Message {
        switch self {
        case .line: "Linja er verken en merknad, et nøkkelord som «msgid» eller en tekst som fortsetter."
        case .text: "Teksten mangler hermetegn, eller har en skråstrek bakover foran et tegn som ikke kan stå slik."
        case .pluralRule: "Øverst mangler «Plural-Forms», som sier hvilken form hvert antall har."
        case .twice: "Den samme teksten står lenger oppe også."
        }
    }
}
