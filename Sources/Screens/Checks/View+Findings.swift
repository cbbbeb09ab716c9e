import Planning

extension View {
    /// Draws what the check found, under each tool's name, numbered throughout, with what to do about it.
    package func findings(_ findings: [Finding]) -> [StyledLine] {
        guard !findings.isEmpty else { return paragraph(say("Ingenting å rette på.")) }
        var lines = title(say("\(findings.count, one: "Én ting", many: "# ting") å se på"))
        let width = String(findings.count).count
        var tool: ToolID??
        for (index, finding) in findings.enumerated() {
            if finding.tool != tool {
                if tool != nil { lines.append("") }
                tool = finding.tool
                lines += heading(name(ofTool: finding.tool))
            }
            lines += hanging([lead(index + 1, of: findings.count)], findingSpans(finding), indent: 1)
            lines += versions(finding, indent: width + 3)
        }
        return lines
    }

    /// Returns the name of a tool; without one it is about the facts of the plan.
    func name(ofTool id: ToolID?) -> String {
        guard let id else { return say("Opplysninger om planen") }
        return reading.process.tool(id)?.name ?? id.text
    }

    private func findingSpans(_ finding: Finding) -> [Span] {
        var spans: [Span] = []
        if let item = finding.item {
            spans = [Span(text: item.label + " ", style: .accent), mainSpan(item), Span(text: " – ", style: .plain)]
        }
        let problem = say(problem(finding))
        spans.append(Span(text: problem + (problem.hasSuffix("?") ? " " : ". "), style: .warning))
        if let message = finding.kind.message { spans.append(Span(text: message + " ", style: .plain)) }
        return spans + [Span(text: say(action(finding)), style: .faint)]
    }

    /// Returns a finding without a command, for what no person has a duty to do.
    func thought(_ finding: Finding) -> [Span] {
        if case .nobody(let message) = finding.kind { return [Span(text: message, style: .plain)] }
        return Array(findingSpans(finding).dropLast())
    }

    private func problem(_ finding: Finding) -> Message {
        switch finding.kind {
        case .unanswered(let columns, _): lacking(columns)
        case .tooFew(let prompt?, _): "«\(prompt)» er ikke ferdig"
        case .tooFew: "For få punkter"
        case .answered: "svaret bør følges opp"
        case .nobody: "Noen mangler"
        case .dominates(let answer, let count, let total, _): dominating(answer, count, of: total)
        case .dropped: "var med før, men ikke sist"
        case .question: "et spørsmål"
        case .conflict(let conflict): difference(conflict)
        case .astray: "står under noe som ikke lenger gjelder"
        case .nationalIdentity(columns: []): "et fødselsnummer er skjult i navnet på den som sa det"
        case .nationalIdentity: "et fødselsnummer er skjult her"
        }
    }

    func lacking(_ columns: [String]) -> Message { "mangler \(list: columns)" }

    func dominating(_ answer: String, _ count: Int, of total: Int) -> Message { "\(count) av \(total) er «\(answer)»" }

    /// Returns how what was found can be mended.
    func action(_ finding: Finding) -> Message {
        if case .conflict = finding.kind { return "Velg hva som skal gjelde, med /konflikter." }
        guard let label = finding.item?.label else {
            return finding.tool.map { "Skriv det med /\($0)." } ?? "Rett det med /opplysninger."
        }
        return switch finding.kind {
        case .unanswered, .tooFew: "Svar med /endre \(label)."
        case .answered, .nobody, .dominates, .dropped, .question, .conflict: "Se hele med /vis \(label)."
        case .astray: "Flytt det med /flytt \(label), eller stryk det med /stryk \(label)."
        case .nationalIdentity:
            "Skriv det på nytt uten nummeret med /endre \(label), eller stryk det med /stryk \(label)."
        }
    }

    func versions(_ finding: Finding, indent: Int) -> [StyledLine] {
        guard case .conflict(let conflict) = finding.kind else { return [] }
        return versions(conflict, indent: indent)
    }
}
