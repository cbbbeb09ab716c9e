import Planning

extension View {
    /// The greatest number of items that are named where a question stands with others.
    private static let mostNamed = 6

    /// Draws questions with their numbers: what is asked, and of what.
    package func questions(_ questions: ArraySlice<Question>) -> [StyledLine] {
        questions.indices.flatMap { index in
            hanging([lead(index + 1, of: questions.endIndex)], questionSpans(questions[index]), indent: 1)
        }
    }

    /// Draws one question in full: what it is about, why, where it comes from and what may be done.
    package func inFull(_ question: Question, number: Int?) -> [StyledLine] {
        let lead = number.map { [Span(text: "\($0). ", style: .faint)] } ?? []
        var lines = hanging(lead, [Span(text: message(of: question), style: .strong)])
        lines += about(question)
        let parts: [(label: Message, text: String?)] = [
            ("Hvorfor", question.check?.why), ("Kilde", question.check?.source),
            ("Hva dere kan gjøre", question.check?.advice),
        ]
        for case (let label, let text?) in parts {
            lines += labelled(say(label), text, indent: 2)
        }
        return lines + faint(doing(question), indent: 2)
    }

    /// Returns what is asked: as the process says it, or as we do of what needs no check.
    package func message(of question: Question) -> String {
        if let asked = question.asked { return asked }
        return switch question.id {
        case Question.conflict:
            say("Hvilken versjon skal gjelde? To har skrevet ulikt uten å vite om hverandre.")
        case Question.astray: say("Hvor skal dette stå? Det står under noe som ikke lenger gjelder.")
        default: say("Kan dette skrives på nytt? Et fødselsnummer er skjult her.")
        }
    }

    func questionSpans(_ question: Question) -> [Span] {
        [Span(text: message(of: question) + " ", style: .plain)] + whatItIsAbout(question)
    }

    /// Returns "T1, T4 og 12 til"; of the tool as a whole, what gave rise to it, or its name.
    private func whatItIsAbout(_ question: Question) -> [Span] {
        let labels = question.findings.compactMap(\.item?.label)
        var details = question.findings.compactMap { detail($0) }
        if labels.count > 1 || details.count > 3 { details = [] }
        let what = labels.isEmpty ? name(ofTool: question.tool) : named(labels)
        let parts = [what, details.joined(separator: "; ")].filter { !$0.isEmpty }
        return [Span(text: "(\(parts.joined(separator: ": ")))", style: .accent)]
    }

    private func named(_ labels: [String]) -> String {
        let more = labels.count - Self.mostNamed
        guard more > 0 else { return say("\(list: labels)") }
        return say("\(labels.prefix(Self.mostNamed).joined(separator: ", ")) og \(more) til")
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
                + versions(finding, indent: 4)
        }
    }

    /// Returns what gave rise to the finding, where its question does not say it.
    package func detail(_ finding: Finding) -> String? {
        switch finding.kind {
        case .question(let detail?, _): say(told(detail))
        case .unanswered(let columns, _) where asksForMore(finding): say(lacking(columns))
        case .dominates(let answer, let count, let total, _): say(dominating(answer, count, of: total))
        case .conflict(let conflict): "«\(name(of: conflict))»"
        default: nil
        }
    }

    private func told(_ detail: Finding.Detail) -> Message {
        func grouped(_ number: Int64) -> String { UnderstoodMoney.grouped(number) }
        return switch detail {
        case .answer(let text): "«\(text)»"
        case .names(let names): "\(list: names)"
        case .sum(let sum, let stated): "blir \(grouped(sum)), men det står \(grouped(stated))"
        case .year(let year, let cost, let frame):
            "\(year): \(grouped(cost)) kr, og rammen er \(grouped(frame)) kr"
        case .missingStep(let step): "«\(step)» mangler dato"
        case .shortStep(let next, let days, let weeks):
            "\(days) dager til «\(next)», og det trengs \(weeks) uker"
        }
    }

    /// Whether the check asks for several columns, so that it does not say which is lacking.
    private func asksForMore(_ finding: Finding) -> Bool {
        let check = finding.tool.flatMap(reading.process.tool)?.checks.first { $0.id == finding.check }
        if case .filled(let columns)? = check?.rule { return columns.count > 1 }
        return true
    }

    /// Returns the command that mends the first of them.
    private func doing(_ question: Question) -> String {
        guard let first = question.findings.first else { return "" }
        return say(action(first))
    }
}
