/// The list in `docs/errors.md`, made of the names, why each comes, and what was said in the transcripts.
struct ErrorPage {
    struct Entry {
        var id: String
        var occasion: String
    }

    struct Section {
        var title: String
        var entries: [Entry]

        /// `prefix` is the case that holds these.
        init<Name: RawRepresentable<String>>(
            _ title: String, under prefix: String = "", _ names: [Name], _ occasion: (Name) -> String
        ) {
            self.title = title
            entries = names.filter { !occasion($0).isEmpty }.map {
                Entry(id: prefix + $0.rawValue, occasion: occasion($0))
            }
        }
    }

    /// In the order of the page.
    static let sections = [
        Section("Det som skrives i samtalen", typed, \.occasion),
        Section("Punkter, rader og plasseringer", items, \.occasion),
        Section("Fortid, angring og ulike versjoner", under: "history.", HistoryProblemName.allCases, \.occasion),
        Section("Stille runder", under: "round.", RoundProblemName.allCases, \.occasion),
        Section("Avstemninger", under: "vote.", VoteProblemName.allCases, \.occasion),
        Section("Deltakere, grupper og beslutninger", under: "people.", PeopleProblemName.allCases, \.occasion),
        Section("Møter og framdrift", under: "time.", TimeProblemName.allCases, \.occasion),
        Section("Skriveprogrammet", under: "editor.", EditorProblemName.allCases, \.occasion),
        Section("Kommandolinja", commandLine, \.occasion),
        Section("Skjermen", under: "terminal.", TerminalProblemName.allCases, \.occasion),
        Section("Fila med verkstedet", under: "journal.", JournalProblemName.allCases, \.occasion),
        Section("Kopier og redning", under: "rescue.", RescueProblemName.allCases, \.occasion),
        Section("På tvers av kommuner", under: "joint.", JointProblemName.allCases, \.occasion),
        Section("Å lage dokumenter", under: "document.", DocumentProblemName.allCases, \.occasion),
        Section("Data", under: "document.data.", DataProblemName.allCases, \.occasion),
        Section("Maler", under: "document.template.", TemplateProblemName.allCases, \.occasion),
        Section("Å kontrollere ferdige dokumenter", under: "checking.", CheckProblemName.allCases, \.occasion),
        Section("Språk og egne maler", under: "template.", OwnTemplateProblemName.allCases, \.occasion),
        Section("Egne prosesser", under: "ownProcess.", OwnProcessProblemName.allCases, \.occasion),
        Section("Å hente inn gamle planer", under: "importing.", ImportProblemName.allCases, \.occasion),
        Section("Å si ja til en gammel plan", under: "revision.", RevisionProblemName.allCases, \.occasion),
        Section("Etter vedtaket", under: "after.", AfterProblemName.allCases, \.occasion),
        Section("Veggen", under: "wall.", WallProblemName.allCases, \.occasion),
        Section("Papir", under: "paper.", PaperProblemName.allCases, \.occasion),
        Section("Prosessfiler", under: "process.", ProcessFaultName.allCases, \.occasion),
        Section("Prosessfiler som ikke er gyldig YAML", under: "process.syntax.", SyntaxFaultName.allCases, \.occasion),
    ]

    private static let typed = Array(ProblemName.allCases.prefix { $0 != .struck })
    private static let items = Array(ProblemName.allCases.drop { $0 != .struck }.prefix { $0 != .journal })
    private static let commandLine = Array(ProblemName.allCases.drop { $0 != .journal })

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
