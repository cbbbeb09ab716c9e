import Documents
import Language
import Planning

extension PlanVocabulary {
    /// Takes in what the process calls things, with measures to be read for `tool`.
    ///
    /// - Parameter languages: Those that documents of ours may be in.
    init?(_ reading: Reading, for tool: Tool, limit: Int, languages: [Language]) {
        guard let form = tool.form, let measures = reading.process.measuresTool else {
            return nil
        }
        self.init(form: form.called(as: measures.form))
        self.limit = limit
        blanks = languages.map { $0(.missing) }
        let added = form.columns.flatMap { $0.addedHeadings(to: $0.name) }
        repeated = Set(languages.flatMap { say in added.map { folded(say($0)) } })
        goals = reading.goalBoard.map { [$0.name] + $0.aliases } ?? []
        groups = measures.form?.groupColumn.map { reading.options(of: $0).map(\.text) } ?? []
        let own = [tool.id, measures.id, reading.process.previousPlan]
        otherForms = reading.process.tools.filter { !own.contains($0.id) }.compactMap { tool in
            tool.form.map { (tool.name, $0) }
        }
        sections = reading.process.tools.filter(\.isProse).flatMap { tool in
            reading.prompts(of: tool).map { Section(tool: tool.id, prompt: $0.id.text, names: [$0.name] + $0.aliases) }
        }
    }
}

extension ImportedPlan {
    /// Returns the plan with its groups called by other names, by folded name: a document in another language.
    func callingGroups(_ names: [String: String]) -> ImportedPlan {
        func own(_ group: String) -> String { names[folded(group)] ?? group }
        var plan = self
        for index in plan.measures.indices { plan.measures[index].group = plan.measures[index].group.map(own) }
        for index in plan.goals.indices { plan.goals[index].group = own(plan.goals[index].group) }
        plan.groups = plan.groups.map(own)
        return plan
    }
}

extension Form {
    /// Returns the form with what the columns of the same id are also called in another.
    fileprivate func called(as other: Form?) -> Form {
        var form = self
        for index in form.columns.indices {
            form.columns[index].aliases += other?.column(form.columns[index].id)?.aliases ?? []
        }
        return form
    }
}
