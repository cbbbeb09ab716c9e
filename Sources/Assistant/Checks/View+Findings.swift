import Planning

extension View {
    /// What the check found, under each tool's name, numbered throughout, with what to do about it.
    package func findings(_ findings: [Finding]) -> [StyledLine] {
        guard !findings.isEmpty else { return paragraph([Span(text: say(.finding(.none)), style: .plain)]) }
        var lines = title(say(.finding(.count(findings.count))))
        let width = String(findings.count).count
        var tool: String??
        for (index, finding) in findings.enumerated() {
            if finding.tool != tool {
                if tool != nil { lines.append("") }
                tool = finding.tool
                lines += heading(about(finding))
            }
            let number = String(index + 1)
            let lead = String(repeating: " ", count: width - number.count) + number + ". "
            lines += hanging([Span(text: lead, style: .faint)], findingSpans(finding), indent: 1)
            lines += versions(finding, indent: width + 3)
        }
        return lines
    }

    private func about(_ finding: Finding) -> String {
        guard let tool = finding.tool else { return say(.finding(.facts)) }
        return reading.process.tool(tool)?.name ?? tool
    }

    private func findingSpans(_ finding: Finding) -> [Span] {
        var spans: [Span] = []
        if let item = finding.item {
            let text = reading.mainText(of: item)
            spans = [
                Span(text: item.label + " ", style: .accent),
                text.isEmpty ? unfilled : Span(text: text, style: .plain), Span(text: " – ", style: .plain),
            ]
        }
        let problem = say(.finding(problem(finding)))
        spans.append(Span(text: problem + (problem.hasSuffix("?") ? " " : ". "), style: .warning))
        if let message = finding.kind.message { spans.append(Span(text: message + " ", style: .plain)) }
        return spans + [Span(text: say(.finding(action(finding))), style: .faint)]
    }

    /// A finding without a command, for what is nobody's duty.
    func thought(_ finding: Finding) -> [Span] {
        if case .nobody(let message) = finding.kind { return [Span(text: message, style: .plain)] }
        return Array(findingSpans(finding).dropLast())
    }

    private func problem(_ finding: Finding) -> FindingPhrase {
        switch finding.kind {
        case .unanswered(let columns, _): .lacks(columns)
        case .tooFew(let prompt, _): .tooFew(prompt: prompt)
        case .answered: .answered
        case .nobody: .nobody
        case .dominates(let answer, let count, let total, _): .dominates(answer, count: count, of: total)
        case .dropped: .dropped
        case .question: .question
        case .conflict(let conflict) where conflict.isAboutStruck: .writtenAfterStrike
        case .conflict(let conflict): .conflict(about: name(of: conflict))
        case .astray: .astray
        case .nationalIdentity(let columns): .nationalIdentity(inName: columns.isEmpty)
        }
    }

    func action(_ finding: Finding) -> FindingPhrase {
        guard let label = finding.item?.label else {
            if case .conflict = finding.kind { return .settle }
            return finding.tool.map { .addTo($0) } ?? .editFacts
        }
        switch finding.kind {
        case .unanswered, .tooFew: return .answerIt(label)
        case .answered, .nobody, .dominates, .dropped, .question: return .lookAt(label)
        case .conflict: return .settle
        case .astray: return .move(label)
        case .nationalIdentity: return .rewrite(label)
        }
    }

    private func versions(_ finding: Finding, indent: Int) -> [StyledLine] {
        guard case .conflict(let conflict) = finding.kind else { return [] }
        return versions(conflict, indent: indent)
    }
}
