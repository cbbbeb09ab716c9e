import Planning

/// What is looked for in an old plan, in the words of the process.
package struct PlanVocabulary: Sendable {
    /// A section of running text, by its headings.
    package struct Section: Sendable {
        package var tool: String
        package var prompt: String
        /// The one to show first.
        package var names: [String]

        package init(tool: String, prompt: String, names: [String]) {
            self.tool = tool
            self.prompt = prompt
            self.names = names
        }
    }

    /// The form that measures are read for.
    package let form: Form
    /// What its columns are called, in their order.
    let names: [ColumnNames]
    /// The groups there are: goal areas.
    package var groups: [String] = []
    /// What the goals of a group are called: "Mål", "Målsetting".
    package var goals: [String] = []
    package var sections: [Section] = []
    /// The other forms of the process by name: their tables are no measures.
    package var otherForms: [(name: String, form: Form)] = []
    /// What is said where nothing is written: "Ikke utfylt".
    package var blanks: [String] = []
    /// What columns of our own spreadsheets are called that say what another does, folded.
    package var repeated: Set<String> = []
    /// Characters a text may have.
    package var limit = 10_000

    package init(form: Form) {
        self.form = form
        names = form.columns.map(ColumnNames.init)
    }
}

extension PlanVocabulary {
    var headings: GroupHeading? {
        form.groupColumn.map { GroupHeading(word: $0.name, aliases: $0.aliases, known: groups) }
    }

    /// "Målområde 2: Bolig", not the mere name of a group.
    func namesGroup(_ text: String) -> Bool {
        headings.map { GroupHeading(word: $0.word, aliases: $0.aliases, known: []).group(of: text) != nil } ?? false
    }

    var main: Column? { form.column(form.main) }

    var money: Column? { form.columns.first { $0.kind == .money } }

    /// The column that says what way a measure is part of: the first text but the measure itself.
    var strategy: Column? { form.rowColumns.first { $0.kind == .text && $0.id != form.main } }

    /// The columns that a heading may give the answer to, the measure itself among them.
    var headed: [Column] { form.rowColumns.filter { $0.kind == .text } }

    func section(named heading: String) -> Section? {
        let key = folded(withoutNumber(heading))
        return key.isEmpty ? nil : sections.first { $0.names.contains { folded($0) == key } }
    }

    func isGoals(_ heading: String) -> Bool {
        let key = folded(withoutNumber(heading))
        return goals.contains { folded($0) == key || folded($0 + "er") == key || folded($0 + "ar") == key }
    }

    /// "Tiltak", "3.2 Tiltak" and "Tiltak 2012–2015": what follows is measures.
    func isMeasures(_ heading: String) -> Bool {
        let text = withoutNumber(heading)
        return main?.allNames.contains { name in
            folded(name) == folded(text) || isYears(LabelledText(text, word: name)?.rest)
        } ?? false
    }

    private func isYears(_ text: String?) -> Bool {
        guard let text, !text.isEmpty else { return false }
        return text.allSatisfy { $0.isNumber || "-–/. ".contains($0) }
    }

    /// The mark of what is not filled in: "[Ikke utfylt]", "[Ikke utfylt: Lovverk]".
    func isMark(_ text: String) -> Bool {
        guard text.first == "[", text.last == "]" else { return false }
        return blanks.contains { text.dropFirst().hasPrefix($0 + "]") || text.dropFirst().hasPrefix($0 + ":") }
    }

    /// Nothing, a dash, or the mark of what is not filled in.
    func isBlank(_ text: String) -> Bool {
        ["", "-", "–", "—"].contains(text) || isMark(text)
    }
}

extension Column {
    /// What it is called, the name first.
    var allNames: [String] { [name, id] + aliases }
}
