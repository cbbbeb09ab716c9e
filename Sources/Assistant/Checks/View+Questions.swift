import Planning

extension View {
    /// So many items are named where a question stands with others.
    private static let mostNamed = 6

    /// Questions with their numbers, the first at `first`: what is asked, and of what.
    package func questions(_ questions: ArraySlice<Question>) -> [StyledLine] {
        let width = String(questions.endIndex).count
        return questions.indices.flatMap { index -> [StyledLine] in
            let number = String(index + 1)
            let lead = String(repeating: " ", count: width - number.count) + number + ". "
            return hanging([Span(text: lead, style: .faint)], questionSpans(questions[index]), indent: 1)
        }
    }

    /// One question in full: what it is about, why, where it comes from and what may be done.
    package func inFull(_ question: Question, number: Int?) -> [StyledLine] {
        let lead = number.map { [Span(text: "\($0). ", style: .faint)] } ?? []
        var lines = hanging(lead, [Span(text: message(of: question), style: .strong)])
        lines += about(question)
        for (name, text) in [
            (CheckPhrase.why, question.check?.why), (.source, question.check?.source),
            (.advice, question.check?.advice),
        ] {
            if let text { lines += labelled(say(.check(name)), [Span(text: text, style: .plain)], indent: 2) }
        }
        return lines + faint(doing(question), indent: 2)
    }

    /// What was set aside, each with its reasons.
    package func setAside(_ all: [(question: Question, reasons: [String])]) -> [StyledLine] {
        all.enumerated().flatMap { index, entry -> [StyledLine] in
            hanging([Span(text: "\(index + 1). ", style: .faint)], questionSpans(entry.question), indent: 1)
                + labelled(
                    say(.check(.reason)), [Span(text: entry.reasons.joined(separator: "; "), style: .plain)], indent: 4)
        }
    }

    package func message(of question: Question) -> String {
        if let check = question.check { return check.message }
        switch question.id {
        case Question.conflict: return say(.check(.builtIn(.conflict)))
        case Question.astray: return say(.check(.builtIn(.astray)))
        default: return say(.check(.builtIn(.identity)))
        }
    }

    private func questionSpans(_ question: Question) -> [Span] {
        [Span(text: message(of: question) + " ", style: .plain)] + whatItIsAbout(question)
    }

    /// "T1, T4 og 12 til"; of the tool as a whole, what gave rise to it, or its name.
    private func whatItIsAbout(_ question: Question) -> [Span] {
        let labels = question.findings.compactMap(\.item?.label)
        let named = labels.prefix(Self.mostNamed)
        var details = question.findings.compactMap { detail($0) }
        if labels.count > 1 || details.count > 3 { details = [] }
        let items = labels.isEmpty ? "" : say(.check(.items(Array(named), more: labels.count - named.count)))
        let more = details.isEmpty ? "" : details.joined(separator: "; ")
        if labels.isEmpty {
            let name = question.tool.flatMap(reading.process.tool)?.name ?? say(.finding(.facts))
            return [Span(text: "(\([name, more].filter { !$0.isEmpty }.joined(separator: ": ")))", style: .accent)]
        }
        return [Span(text: "(\([items, more].filter { !$0.isEmpty }.joined(separator: ": ")))", style: .accent)]
    }

    private func about(_ question: Question) -> [StyledLine] {
        let findings = question.findings.filter { $0.item != nil || detail($0) != nil }
        guard !findings.isEmpty else { return [] }
        return findings.flatMap { finding -> [StyledLine] in
            let lead =
                finding.item.map { [Span(text: $0.label + " ", style: .accent)] } ?? [Span(text: "– ", style: .faint)]
            let text = finding.item.map { reading.mainText(of: $0) } ?? ""
            let parts = [text.isEmpty ? nil : text, detail(finding)].compactMap { $0 }
            return hanging(lead, [Span(text: parts.joined(separator: " – "), style: .plain)], indent: 2)
                + versions(finding)
        }
    }

    /// What gave rise to the finding, where its question does not say it.
    func detail(_ finding: Finding) -> String? {
        switch finding.kind {
        case .question(let detail?, _): say(.check(.detail(detail)))
        case .unanswered(let columns, _) where asksForMore(finding): say(.check(.lacks(columns)))
        case .dominates(let answer, let count, let total, _): say(.check(.dominates(answer, count: count, of: total)))
        case .conflict(let conflict): "«\(name(of: conflict))»"
        default: nil
        }
    }

    /// The check asks for several columns, so it does not say which is lacking.
    private func asksForMore(_ finding: Finding) -> Bool {
        let check = finding.tool.flatMap(reading.process.tool)?.checks.first { $0.id == finding.check }
        if case .filled(let columns)? = check?.rule { return columns.count > 1 }
        return true
    }

    private func versions(_ finding: Finding) -> [StyledLine] {
        guard case .conflict(let conflict) = finding.kind else { return [] }
        return versions(conflict, indent: 4)
    }

    /// The command that mends the first of them.
    private func doing(_ question: Question) -> String {
        guard let first = question.findings.first else { return "" }
        return say(.check(.doing(action(first))))
    }
}
