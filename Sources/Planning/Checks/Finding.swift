/// A tool, item or answer that `/sjekk` draws attention to.
package struct Finding: Sendable, Equatable {
    /// The id of the tool it is about; nil when it is about the facts of the whole workshop.
    package var tool: ToolID?
    /// The item it is about; nil when it is about the tool as a whole.
    package var item: Item?
    package var kind: Kind
    /// The id of the check that found it, or the one that `Question` gives a finding that needs no check.
    package var checkID: String

    /// The id of the check of the process that found it; nil for a finding that needs no check.
    package var check: String? { kind.message == nil ? nil : checkID }

    package enum Kind: Sendable, Equatable {
        /// The row lacks answers in these columns, by name; the process says why it matters.
        case unanswered(columns: [String], message: String)
        /// There are too few items (under the prompt, when one is named).
        case tooFew(prompt: String?, message: String)
        /// The row has an answer that wants attention.
        case answered(message: String)
        /// No person has what somebody should have.
        case nobody(message: String)
        /// One answer is in most of the rows: in so many of how many.
        case dominates(answer: String, count: Int, of: Int, message: String)
        /// The person was there before, and not the last time.
        case dropped(message: String)
        /// A question about the item or the tool, with what gave rise to it.
        case question(Detail?, message: String)
        /// Two answers were given apart from each other; both are kept, the last one shows.
        case conflict(Conflict)
        /// The item stands under a prompt, or in a group, that no longer counts.
        case astray
        /// A text, or the name of who said it, held a national identity number, which is hidden. The columns, or the
        /// fact, are by id; none when it is in a name.
        case nationalIdentity(columns: [String])
    }

    /// The answers or figures that gave rise to a question.
    package enum Detail: Sendable, Equatable {
        /// As it stands in the answer.
        case answer(String)
        /// Answers that are nearly the same.
        case names([String])
        /// Parts that come to something else than what stands there.
        case sum(Int64, stated: Int64)
        /// The cost of the measures in a year, and the frame for it.
        case year(Int, cost: Int64, frame: Int64)
        /// A formal step that is not in the plan.
        case missingStep(String)
        /// So many days from one step to the next, where so many weeks are needed.
        case shortStep(String, days: Int, weeks: Int)
    }
}

extension Finding.Kind {
    /// The message of the process; nil for findings that the process does not know of.
    package var message: String? {
        switch self {
        case .unanswered(_, let message), .tooFew(_, let message), .answered(let message), .nobody(let message),
            .dominates(_, _, _, let message), .dropped(let message), .question(_, let message):
            message
        case .conflict, .astray, .nationalIdentity: nil
        }
    }
}

extension Reading {
    /// Returns everything that wants attention: the facts first, then the process as a whole, then tool by tool in the
    /// process' order.
    ///
    /// - Parameter today: deadlines are held against it; without it they are not looked at.
    package func findings(today: CalendarDay? = nil) -> [Finding] {
        let run = CheckRun(self, today: today)
        return findingsInFacts() + process.checks.flatMap { run.findings(of: $0, in: nil) }
            + process.tools.flatMap { findings(in: $0, run) }
    }

    package func findings(in tool: Tool, today: CalendarDay? = nil) -> [Finding] {
        findings(in: tool, CheckRun(self, today: today))
    }

    private func findings(in tool: Tool, _ run: CheckRun) -> [Finding] {
        let items = workshop.itemsEver(in: tool.id)
        return tool.checks.flatMap { run.findings(of: $0, in: tool) } + items.flatMap(inConflict) + astray(in: tool)
            + items.compactMap(masked)
    }

    private func findingsInFacts() -> [Finding] {
        let masked = workshop.facts.filter { holdsMasked($0.value) }.keys.sorted()
        return factConflicts.map { Finding(kind: .conflict($0), checkID: Question.conflict) }
            + masked.map { Finding(kind: .nationalIdentity(columns: [$0]), checkID: Question.identity) }
    }

    private func inConflict(_ item: Item) -> [Finding] {
        conflicts(of: item).map {
            Finding(tool: item.tool, item: item, kind: .conflict($0), checkID: Question.conflict)
        }
    }

    private func masked(_ item: Item) -> Finding? {
        guard !workshop.masked.isEmpty, item.isLive else { return nil }
        let columns = item.fields.filter { holdsMasked($0.content) }.map(\.column.text)
        guard !columns.isEmpty || workshop.masked.contains(item.id) else { return nil }
        return Finding(
            tool: item.tool, item: item, kind: .nationalIdentity(columns: columns), checkID: Question.identity)
    }

    private func holdsMasked(_ content: Versioned) -> Bool {
        !workshop.masked.isEmpty && content.versions.contains { workshop.masked.contains($0.stamp) }
    }

    private func astray(in tool: Tool) -> [Finding] {
        var stray = strayItems(in: tool)
        if let form = tool.form, let id = form.groupedBy {
            stray += groups(of: tool).filter { $0.value == nil }.flatMap(\.rows).filter { $0.text(id) != nil }
        }
        return stray.map { Finding(tool: tool.id, item: $0, kind: .astray, checkID: Question.astray) }
    }
}
