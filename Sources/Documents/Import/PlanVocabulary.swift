import Planning

/// The words of the process for what is looked for in an old plan.
package struct PlanVocabulary: Sendable {
    /// A section of running text, by its headings.
    package struct Section: Sendable {
        package var tool: ToolID
        package var prompt: String
        /// The names of the section, the one to show first.
        package var names: [String]

        package init(tool: ToolID, prompt: String, names: [String]) {
            self.tool = tool
            self.prompt = prompt
            self.names = names
        }
    }

    /// The form that measures are read for.
    package let form: Form
    /// The names of its columns, in their order.
    let names: [ColumnNames]
    /// The groups there are: goal areas.
    package var groups: [String] = []
    /// The words for the goals of a group: "Mål", "Målsetting".
    package var goals: [String] = []
    package var sections: [Section] = []
    /// The other forms of the process by name: their tables do not hold measures.
    package var otherForms: [(name: String, form: Form)] = []
    /// The texts that say that nothing is written: "Ikke utfylt".
    package var blanks: [String] = []
    /// The names, folded, of columns of our own spreadsheets that say what another column does.
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

    /// Whether a text says that it names a group: "Målområde 2: Bolig", not the mere name of one.
    func namesGroup(_ text: String) -> Bool {
        headings.map { GroupHeading(word: $0.word, aliases: $0.aliases, known: []).group(of: text) != nil } ?? false
    }

    var main: Column? { form.column(form.main) }

    var money: Column? { form.columns.first { $0.kind == .money } }

    /// The column that says what strategy a measure is part of: the first text but the measure itself.
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

    /// Whether what follows a heading is measures: "Tiltak", "3.2 Tiltak" and "Tiltak 2012–2015".
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

    /// Whether a text is the mark of what is not filled in: "[Ikke utfylt]", "[Ikke utfylt: Lovverk]".
    func isMark(_ text: String) -> Bool {
        guard text.first == "[", text.last == "]" else { return false }
        return blanks.contains { text.dropFirst().hasPrefix($0 + "]") || text.dropFirst().hasPrefix($0 + ":") }
    }

    /// Whether a text is empty, a dash, or the mark of what is not filled in.
    func isBlank(_ text: String) -> Bool {
        ["", "-", "–", "—"].contains(text) || isMark(text)
    }
}

extension Column {
    /// The names of the column, its own first.
    var allNames: [String] { [name, id.text] + aliases }
}
