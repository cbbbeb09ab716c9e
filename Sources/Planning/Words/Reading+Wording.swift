extension Reading {
    /// Returns the same workshop with the labels of its process in another language, as a document shows it.
    ///
    /// What people typed stays letter for letter. What they chose among what the process offers, and what the
    /// process gave from the start and no one has changed since, is the process's own and follows its labels.
    ///
    ///     reading.worded(Wording(["Sterke sider": "Sterke sider", "Ansvarlig": "Ansvarleg"]))
    package func worded(_ wording: Wording) -> Reading {
        guard !wording.words.isEmpty else { return self }
        let rewording = Rewording(self, wording)
        let word = wording.callAsFunction
        var reworded = Reading(process: process.relabelled(word).looking(for: word), workshop: workshop)
        reworded.workshop.items = workshop.items.map(rewording.item)
        return reworded
    }
}

/// The texts of a workshop that are the process's own.
private struct Rewording {
    private let wording: Wording
    private let voices: Set<String>
    private let roles: Set<String>
    /// The tools in which the program writes rows of texts from the process.
    private let programs: Set<ToolID>
    private let tools: [ToolID: Tool]
    private let reading: Reading
    /// The tasks that the process words itself, for questions whose answer is not known.
    private let tasks: Set<String>
    /// The stamps of the action that made the workshop, with all that its process gives, by the program that made
    /// it; in a joint workshop those of each municipality too.
    private let foundings: [UInt32: [ClosedRange<Stamp>]]

    init(_ reading: Reading, _ wording: Wording) {
        self.wording = wording
        self.reading = reading
        voices = Set(reading.process.voices)
        roles = Set(reading.process.roles)
        programs = Set([Purpose.agenda, .progress].compactMap { reading.process.purposes[$0] })
        tools = Dictionary(firsts: reading.process.tools.map { ($0.id, $0) })
        tasks = Set(reading.process.tools.flatMap(\.listedPrompts).compactMap(\.task))
        let given = reading.process.tools.flatMap(\.given).reduce(8) { $0 + 1 + $1.fields.count }
        let made = reading.workshop.facts.filter { $0.key == Fact.id || Fact.member(in: $0.key, of: Fact.id) != nil }
        let ranges = made.values.compactMap(\.versions.first).map { version in
            // Near the end of time, as only a damaged file has it, there is nothing after.
            let (last, isOver) = version.stamp.ticks.addingReportingOverflow(UInt64(given))
            return version.stamp...Stamp(ticks: isOver ? .max : last, device: version.stamp.device)
        }
        foundings = Dictionary(grouping: ranges, by: \.lowerBound.device)
    }

    func item(_ item: Item) -> Item {
        var item = item
        item.voice = voice(item.voice)
        for index in item.placements.indices {
            item.placements[index].voice = voice(item.placements[index].voice)
        }
        guard let tool = tools[item.tool] else { return item }
        let carried = carriedTexts(to: item)
        for index in item.fields.indices {
            let column = item.fields[index].column
            item.fields[index].content = item.fields[index].content.reworded { version in
                let isOwn = isOwn(version, in: column, of: tool) || carried.contains(version.value)
                return Version(
                    stamp: version.stamp, author: voice(version.author),
                    value: isOwn ? word(version.value) : version.value, code: version.code)
            }
        }
        return item
    }

    /// Returns the name of a voice. People keep their names; the groups of the process are the process's own.
    private func voice(_ name: String) -> String { voices.contains(name) ? wording(name) : name }

    /// Returns a word in the other language. "Vet ikke" and "vet ikke" are one answer.
    private func word(_ text: String) -> String {
        if Answer.isUnknown(text), let first = text.first, first.isUppercase {
            let worded = wording(text.lowercased())
            return worded.prefix(1).uppercased() + worded.dropFirst()
        }
        return wording(text)
    }

    private func isOwn(_ version: Version, in column: ColumnID, of tool: Tool) -> Bool {
        if version.code != nil || Answer.isUnknown(version.value) || isGiven(version, in: column, of: tool) {
            return true
        }
        // Rows that the program lays out for a meeting, or up to the decision of the plan.
        if programs.contains(tool.id), wording.words[version.value] != nil { return true }
        if tasks.contains(version.value) || tool.offers(version.value) { return true }
        switch tool.form?.column(column)?.kind {
        case .choice(.listed(let answers)): return answers.contains(version.value)
        case .role: return roles.contains(version.value)
        case .yesNo: return true
        default: return false
        }
    }

    private func isGiven(_ version: Version, in column: ColumnID, of tool: Tool) -> Bool {
        guard foundings[version.stamp.device]?.contains(where: { $0.contains(version.stamp) }) == true
        else { return false }
        return tool.given.contains { $0.fields.contains { $0.column == column && $0.text == version.value } }
    }

    /// Returns the texts that were given in one tool and lifted to this one: they still count as given.
    private func carriedTexts(to item: Item) -> Set<String> {
        Set(
            item.origins.compactMap(reading.workshop.item).flatMap { origin -> [String] in
                guard let tool = tools[origin.tool] else { return [] }
                return origin.fields.filter { field in
                    field.content.versions.contains { isGiven($0, in: field.column, of: tool) }
                }.compactMap(\.content.value)
            })
    }
}
