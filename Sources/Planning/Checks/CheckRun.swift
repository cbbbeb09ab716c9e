/// One look at a workshop through the checks of its process. What several checks need is worked out once.
///
/// A class, as it remembers while it looks; it lives no longer than one call and is never shared.
final class CheckRun {
    let reading: Reading
    let today: CalendarDay?
    lazy var period = reading.workshop.facts[Fact.period]?.date
    /// The reports on the measures.
    private lazy var followed = followedUp()
    private var live: [ToolID: [Item]] = [:]
    private var begun: [ToolID: Bool] = [:]
    var reached: [ToolID: Reached] = [:]

    init(_ reading: Reading, today: CalendarDay?) {
        self.reading = reading
        self.today = today
    }

    func items(in tool: ToolID) -> [Item] {
        if let known = live[tool] { return known }
        let items = reading.workshop.items(in: tool)
        live[tool] = items
        return items
    }

    /// Whether anything has been said in the tool, besides what the process gave.
    private func isBegun(_ id: ToolID) -> Bool {
        if let known = begun[id] { return known }
        let isBegun = reading.process.tool(id).map { reading.progress(of: $0).isBegun } ?? false
        begun[id] = isBegun
        return isBegun
    }

    func findings(of check: Check, in tool: Tool?) -> [Finding] {
        guard check.after.allSatisfy(isBegun) else { return [] }
        guard let tool else { return ofProcess(check) }
        let (wanted, spared) = (filter(check.condition), check.exception.map { filter($0) })
        let items = latest(items(in: tool.id), of: tool, by: check.latestBy)
            .filter { wanted($0) && spared?($0) != true }
        return
            (plain(check, tool, items) ?? people(check, tool, items) ?? answers(check, tool, items)
            ?? across(check, tool, items) ?? [])
    }

    /// Returns the last row of each group by the day in a column, or by when it was written where no day stands there.
    /// Of rows of the same day it is the last one.
    private func latest(_ items: [Item], of tool: Tool, by column: ColumnID?) -> [Item] {
        guard let column else { return items }
        let group = tool.form?.groupedBy
        var last: [String: (item: Stamp, day: CalendarDay)] = [:]
        for item in items {
            let key = group.flatMap { item.text($0) }.map { reading.resolved($0) } ?? ""
            let day = item.date(column)?.end ?? item.day
            if let known = last[key], known.day > day { continue }
            last[key] = (item.id, day)
        }
        let kept = Set(last.values.map(\.item))
        return items.filter { kept.contains($0.id) }
    }

    private func filter(_ condition: LiftRule.Condition?) -> (Item) -> Bool {
        guard let condition, !condition.words.isEmpty else { return { self.reading.satisfies($0, condition) } }
        let patterns = WordPatterns(condition.words, in: reading.workshop)
        return { item in
            self.knownAnswer(item, condition.column).flatMap { patterns.match(in: $0, .anywhere) } != nil
        }
    }

    private func ofProcess(_ check: Check) -> [Finding] {
        switch check.rule {
        case .formalSteps: formalSteps(check)
        case .within(.fact(let name), let limit): fact(name, limit, check)
        default: []
        }
    }

    func finding(_ check: Check, _ tool: Tool?, _ item: Item? = nil, _ kind: Finding.Kind) -> Finding {
        Finding(tool: tool?.id, item: item, kind: kind, checkID: check.id)
    }

    func question(_ check: Check, _ tool: Tool?, _ item: Item? = nil, _ detail: Finding.Detail? = nil) -> Finding {
        finding(check, tool, item, .question(detail, message: check.message))
    }

    /// Returns an answer that says something: neither empty nor "vet ikke".
    func knownAnswer(_ item: Item, _ column: ColumnID) -> String? {
        reading.text(of: item, in: column).flatMap { $0.isEmpty || Answer.isUnknown($0) ? nil : $0 }
    }

    /// Whether the answer is that it is not known.
    private func isUnknown(_ item: Item, _ column: ColumnID) -> Bool {
        reading.text(of: item, in: column).map(Answer.isUnknown) ?? false
    }

    /// Returns the deadline that holds, by the latest report; nil for a measure that is closed.
    private func deadline(of item: Item, _ column: ColumnID) -> String? {
        guard let measure = followed[item.id] else { return knownAnswer(item, column) }
        return measure.isOpen ? measure.newDeadline ?? knownAnswer(item, column) : nil
    }

    private func followedUp() -> [Stamp: FollowUp.Measure] {
        let measures = reading.followUp(until: today)?.measures.filter { !$0.reports.isEmpty } ?? []
        return Dictionary(firsts: measures.map { ($0.item.id, $0) })
    }
}

// MARK: - Rows with and without answers, and people

extension CheckRun {
    private func plain(_ check: Check, _ tool: Tool, _ items: [Item]) -> [Finding]? {
        switch check.rule {
        case .filled(let columns):
            return items.compactMap { item in
                let empty = columns.filter { item.text($0) == nil }.map { tool.form?.column($0)?.name ?? $0.text }
                guard !empty.isEmpty else { return nil }
                return finding(check, tool, item, .unanswered(columns: empty, message: check.message))
            }
        case .atLeast(let number, let prompt):
            let count = items.filter { prompt == nil || reading.slot(of: $0) == prompt }.count
            let name = prompt.flatMap { id in reading.prompts(of: tool).first { $0.id == id }?.name }
            return count >= number ? [] : [finding(check, tool, nil, .tooFew(prompt: name, message: check.message))]
        case .unknown(let columns):
            return items.filter { item in columns.contains { isUnknown(item, $0) } }
                .map { finding(check, tool, $0, .answered(message: check.message)) }
        case .answered(let column, let answers):
            let keys = Set(answers.map(folded))
            return items.filter { keys.contains(folded(reading.text(of: $0, in: column) ?? "")) }
                .map { finding(check, tool, $0, .answered(message: check.message)) }
        default: return nil
        }
    }

    private func people(_ check: Check, _ tool: Tool, _ items: [Item]) -> [Finding]? {
        switch check.rule {
        case .someone(let columns, let words):
            return reading.isSomeone(in: items, columns, words)
                ? [] : [finding(check, tool, nil, .nobody(message: check.message))]
        case .atMost(let percent, let column):
            return reading.dominant(in: items, column, above: percent).map { answer, count in
                finding(
                    check, tool, nil,
                    .dominates(answer: answer, count: count, of: items.count, message: check.message))
            }
        case .staying(let column):
            return reading.dropped(from: items, in: column, of: tool)
                .map { finding(check, tool, $0, .dropped(message: check.message)) }
        default: return nil
        }
    }

    private func answers(_ check: Check, _ tool: Tool, _ items: [Item]) -> [Finding]? {
        switch check.rule {
        case .words(let columns, let words, let place):
            return wording(check, tool, items, columns, WordPatterns(words, in: reading.workshop), place)
        case .holding(let columns, let traits, let words):
            return holding(check, tool, items, columns, traits, WordPatterns(words, in: reading.workshop))
        case .within(.column(let column), let limit):
            return items.compactMap { item in
                knownAnswer(item, column).flatMap {
                    isOutside($0, limit) ? question(check, tool, item, .answer($0)) : nil
                }
            }
        case .within(.followed(let column), let limit):
            return items.compactMap { item in
                deadline(of: item, column).flatMap {
                    isOutside($0, limit) ? question(check, tool, item, .answer($0)) : nil
                }
            }
        case .sums(let parts, let total):
            return items.compactMap { item in
                sum(item, parts, total).map { question(check, tool, item, .sum($0, stated: $1)) }
            }
        case .alike(let column, let likeness): return alike(check, tool, items, column, likeness)
        case .within(.fact(let name), let limit): return fact(name, limit, check)
        default: return nil
        }
    }

    private func across(_ check: Check, _ tool: Tool, _ items: [Item]) -> [Finding]? {
        switch check.rule {
        case .origin(let from, let columns):
            return items.filter { item in
                !columns.contains { knownAnswer(item, $0) != nil } && !hasOrigin(item, from)
            }.map { question(check, tool, $0) }
        case .covered(let by): return uncovered(items, of: tool, by).map { question(check, tool, $0) }
        case .sameMatter(let column, let with, let origins):
            return items.filter { isAnotherMatter($0, column, with, origins) }.map {
                question(check, tool, $0, origins ? nearestOrigin(of: $0).map { .answer($0) } : nil)
            }
        case .frames(let frames, let year, let amount):
            return overFrames(items, tool, frames, year, amount).map { question(check, tool, nil, $0) }
        case .formalSteps: return formalSteps(check)
        default: return nil
        }
    }
}
