import Documents
import Language
import Planning

/// The workshop as the templates see it. `Templates/README.md` lists the variables.
///
/// Nothing here knows one process from another: the process says which form holds the measures. The
/// items that its rows are grouped by are the goal areas, and the goals are the board that asks once for
/// each of them. Only what the template mentions is made.
package struct PlanContext {
    package let source: ContextSource
    private let date: String
    private let version: Int?
    private let use: ContextUse
    package let gathering: Gathering?
    /// The differences from another version.
    package var changes: VersionChanges?
    /// Whether the plan is a draft: it is not adopted, or was changed since.
    package var isDraft = true
    /// The day a report is about, and as it is written.
    package var day: (day: CalendarDay, text: String)?

    /// - Parameter version: `Timeline.version`; nil where it does not matter.
    /// - Parameter gathering: The one that minutes are about; nil is the last where something was said.
    package init(
        _ reading: Reading, say: Language, date: String, version: Int? = nil, use: ContextUse = .all,
        gathering: Gathering? = nil, municipalities: Municipalities = Municipalities()
    ) {
        source = ContextSource(reading, say: say, municipalities: municipalities)
        self.date = date
        self.version = version
        self.use = use
        self.gathering = gathering ?? GatheringContext.last(in: reading)
    }

    package var reading: Reading { source.reading }
    private func say(_ message: Message) -> String { source.say(message) }

    package var schema: ContextSchema {
        PlanSchema.schema(
            facts: names(of: frontSections), sections: names(of: textSections), tools: reading.process.tools,
            measures: reading.process.measures, kinds: reading.process.planKinds)
    }

    package var value: ContextValue {
        let all = ContextValue.map(front.merging(areaFields.merging(toolFields) { $1 }) { $1 })
        guard case .map(let used) = all.keeping(use) else { return all }
        return .map(used.merging(footer) { $1 })
    }

    /// The values of the footer, which has the date and the version whether the template mentions them or not.
    private var footer: [String: ContextValue] {
        ["dato": .text(date), "versjon": .text(version.map(String.init) ?? "")]
    }

    private var front: [String: ContextValue] {
        var fields: [String: ContextValue] = [
            "kommune": municipality, "periode": source.text(reading.workshop.printedPeriod, or: Fact.period),
            "målperiode": source.text(reading.workshop.printedGoalPeriod, or: Fact.period),
            "plantype": .text(reading.process.planType), "prosess": .text(reading.process.name),
            "måned-1": .text(reading.startOfWork.map { "\($0.monthName) \($0.year)" } ?? ""),
            "om": texts(frontSections), "tekst": texts(textSections),
        ]
        // A document that says nothing of being a draft is not marked as one: minutes are not a draft of a plan.
        if use.has("utkast") { fields["utkast"] = .flag(isDraft) }
        if use.has("slag") { fields["slag"] = kinds }
        if use.has("formelle-steg") { fields["formelle-steg"] = FormalStepContext(source: source).value }
        return fields
    }

    /// A flag for each kind of plan; none is set before the group has said which it is.
    private var kinds: ContextValue {
        let kind = reading.planKind?.kind
        return .map(Dictionary(firsts: reading.process.planKinds.map { ($0, .flag($0 == kind)) }))
    }

    private var areaFields: [String: ContextValue] {
        var fields: [String: ContextValue] = [:]
        let areas = GoalAreaContext(source: source, unnamed: "[\(say(.missing))]")
        fields["egen-rekkefølge"] = .flag(reading.process.measures.map(reading.workshop.isOrderedByHand) ?? false)
        if use.has("målområder") { fields["målområder"] = areas.areas }
        if use.has("uten-målområde") { fields["uten-målområde"] = areas.loose }
        if use.has("spor") || use.has("uten-spor") { fields.merge(areas.traces) { $1 } }
        return fields
    }

    private var toolFields: [String: ContextValue] {
        let pictures = PictureContext(reading: reading, say: source.say)
        var fields = ["bilder": pictures.value { use.has("bilder.\($0)") }]
        let tools = reading.process.tools.filter { use.has("verktøy.\($0.id)") }
        let values = tools.map { ($0.id.text, ToolContext(source: source, tool: $0).value) }
        fields["verktøy"] = .map(Dictionary(firsts: values))
        if use.has("samling"), let gathering {
            fields["samling"] = GatheringContext(source: source, gathering: gathering).value
        }
        if use.has("uenighet") { fields["uenighet"] = .list(VoteContext(source: source).dissents) }
        if use.has("på-tvers") { fields["på-tvers"] = JointContext(source).value }
        if use.has("oppfølging") {
            let (day, text) = day ?? (reading.workshop.items.last?.id.day ?? Stamp(ticks: 0, device: 0).day, date)
            fields["oppfølging"] = FollowUpContext(source: source, day: day, dayText: text).value
        }
        if use.has("endringer") { fields["endringer"] = ChangesContext(source: source, changes: changes).value }
        if use.has("ordliste") {
            fields["ordliste"] = .list(
                reading.process.glossary.inAlphabeticalOrder.map(term))
        }
        if use.has("svarskjema") { fields["svarskjema"] = replyForm }
        return fields
    }

    /// The municipality; "Molde, Malvik og Levanger" when there are several.
    private var municipality: ContextValue {
        let joint = reading.members.all.map(\.name)
        let names = joint.isEmpty ? source.municipalities.names : joint
        if joint.count > 12 { return fact(Fact.municipality) }
        return names.count > 1 ? .text(source.say.list(names)) : fact(Fact.municipality)
    }

    private func fact(_ name: String) -> ContextValue {
        source.text(reading.workshop.facts[name]?.value, or: name)
    }

    private func term(_ term: Term) -> ContextValue {
        .map(["ord": .text(term.word), "betydning": .text(term.meaning)])
    }

    private var replyForm: ContextValue {
        // Room to write by hand, too.
        let room = DocumentTable.Cell(["\u{a0}", "\u{a0}", "\u{a0}"])
        let remarks = DocumentTable(
            columns: [
                .init(say("Avsnitt eller tiltak"), width: 4), .init(say("Hva mener dere?"), width: 8),
                .init(say("Forslag til endring"), width: 8),
            ], rows: Array(repeating: [room, room, room], count: 6))
        let sender = DocumentTable(
            columns: [.init(say("Avsender"), width: 8), .init(say("Skriv her"), width: 16)],
            rows: [
                say("Navn eller organisasjon"), say("Kontaktperson"), say("Telefon eller e-post"), say("Dato"),
            ].map { [.init($0), .init("")] })
        return .map(["avsender": .table(sender), "tabell": .table(remarks)])
    }
}

// MARK: - Prose

extension PlanContext {
    private typealias Section = (tool: Tool, prompt: Prompt)

    private var frontSections: [Section] { sections { $0.id == reading.process.frontPage } }
    private var textSections: [Section] { sections { $0.id != reading.process.frontPage } }

    /// Returns the sections that the process names; those that are another tool's items are found at those.
    private func sections(where isWanted: (Tool) -> Bool) -> [Section] {
        reading.process.tools.filter { isWanted($0) && $0.isProse }.flatMap { tool -> [Section] in
            guard case .listed(let prompts)? = tool.prompts else { return [] }
            return prompts.map { (tool, $0) }
        }
    }

    private func names(of sections: [Section]) -> [PlanSchema.Name] {
        sections.map { PlanSchema.Name($0.prompt.id.text, $0.prompt.name) }
    }

    private func texts(_ sections: [Section]) -> ContextValue {
        .map(
            Dictionary(
                firsts: sections.map { tool, prompt in
                    (prompt.id.text, source.paragraphs(in: tool, under: prompt, or: prompt.name))
                }))
    }
}

extension ContextSource {
    func paragraphs(in tool: Tool, under prompt: Prompt, or name: String) -> ContextValue {
        let members = reading.members
        let answers = reading.items(in: tool, under: prompt).map {
            Said(text: reading.mainText(of: $0), by: members.owner(of: $0)?.name)
        }
        guard !answers.isEmpty else { return .missing(name) }
        guard prompt.task != nil || !prompt.options.isEmpty else { return .paragraphs(answers.map(\.named)) }
        let known = answers.filter { prompt.task == nil || !Answer.isUnknown($0.text) }
        guard known.isEmpty else { return .paragraphs(known.map { explained($0, prompt).named }) }
        return .paragraphs(notKnown(prompt, in: tool) ?? answers.map(\.named))
    }

    /// A text, and the municipality that said it where several are in one file.
    private struct Said {
        var text: String
        var by: String?

        var named: String { by.map { "\($0): \(text)" } ?? text }
    }

    /// Returns an answer that was chosen, with what follows from it.
    private func explained(_ said: Said, _ prompt: Prompt) -> Said {
        guard let chosen = prompt.option(said.text), let consequence = chosen.consequence else { return said }
        return Said(text: "\(chosen.answer). \(consequence)", by: said.by)
    }

    /// Returns who finds it out, and by when; nil when it never became a task.
    private func notKnown(_ prompt: Prompt, in tool: Tool) -> [String]? {
        let tasks = reading.openQuestions.first { $0.tool.id == tool.id && $0.prompt.id == prompt.id }?.tasks ?? []
        guard !tasks.isEmpty, let form = reading.process.tool(for: .progress)?.form else { return nil }
        return tasks.map { row in
            say(
                notKnown(
                    row.label, owner: form.owner.flatMap { reading.text(of: row, in: $0.id) },
                    deadline: form.deadline.flatMap { reading.text(of: row, in: $0.id) }))
        }
    }

    private func notKnown(_ label: String, owner: String?, deadline: String?) -> Message {
        switch (owner, deadline) {
        case (let owner?, let deadline?): "Vet ikke ennå. \(owner) finner det ut innen \(deadline) (\(label))."
        case (let owner?, nil): "Vet ikke ennå. \(owner) finner det ut (\(label))."
        case (nil, _): "Vet ikke ennå. Det er ikke avtalt hvem som finner det ut. (\(label))"
        }
    }
}
