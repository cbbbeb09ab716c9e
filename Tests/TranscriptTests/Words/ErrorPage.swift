/// The list in `docs/errors.md`, made of the names, why each comes, and what was said in the transcripts.
struct ErrorPage {
    struct Entry {
        var id: String
        var occasion: String
    }

    struct Section {
        var title: String
        var entries: [Entry]

        /// `prefix` is the case that holds these; `occasions` say of each when it comes, and why.
        init(_ title: String, under prefix: String = "", _ occasions: KeyValuePairs<String, String>) {
            self.title = title
            entries = occasions.map { Entry(id: prefix + $0.key, occasion: $0.value) }
        }
    }

    /// In the order of the page. What to do about a problem is in its message, and only there.
    static let sections = [
        typed, items, history, round, vote, people, time, editor, commandLine, terminal, journal, rescue, joint,
        exchange,
        document, data, templateFile, checking, template, ownProcess, importing, revision, after, wall, paper,
        processFile, syntax,
    ]

    static var ids: [String] { sections.flatMap(\.entries).map(\.id) }

    /// What was said, and the transcript it was said in, by name.
    var told: [String: (text: String, file: String)]

    var markdown: String {
        Self.sections.map { section in
            "## \(section.title)\n\n| navn | dette står det | det kommer når | prøvd i |\n|---|---|---|---|\n"
                + section.entries.map(row).joined()
        }.joined(separator: "\n")
    }

    private func row(_ entry: Entry) -> String {
        let said = told[entry.id]
        let proof = said.map { $0.file.isEmpty ? "–" : "`\($0.file)`" } ?? "–"
        return "| `\(entry.id)` | \(escaped(said?.text ?? "")) | \(escaped(entry.occasion)) | \(proof) |\n"
    }

    private func escaped(_ text: String) -> String {
        text.map { character in
            if character.isNewline { return "<br>" }
            return #"\|<>*_`[]$"#.contains(character) ? "\\\(character)" : String(character)
        }.joined()
    }
}
