import Planning

/// The form in which the questions of a review are shown.
package enum ReviewForm {
    /// The first questions, and how to go on in the conversation.
    case conversation(most: Int)
    /// The first questions, and which option shows all, on the command line.
    case commandLine
    /// All questions in full, and all that is set aside.
    case whole
}

extension View {
    /// The number of questions that are enough to begin with.
    package static let mostQuestions = 5

    /// Draws the questions of a review under how many there are, and how to go on from there.
    package func review(_ review: Review, of tool: Tool? = nil, as form: ReviewForm) -> [StyledLine] {
        let (questions, aside) = (review.questions, review.setAside.count)
        switch form {
        case .conversation(let most):
            return titled(questions, of: tool, self.questions(questions.prefix(most)))
                + conversation(questions.count, more: questions.count - most, aside: aside)
        case .commandLine:
            return titled(questions, self.questions(questions.prefix(View.mostQuestions)))
                + commandLine(more: questions.count - View.mostQuestions, aside: aside)
        case .whole:
            let lines = questions.enumerated().flatMap { inFull($1, number: $0 + 1) + [""] }
            return titled(questions, lines) + (aside > 0 ? [""] + settled(review.setAside) : [])
        }
    }

    private func conversation(_ count: Int, more: Int, aside: Int) -> [StyledLine] {
        var lines: [StyledLine] = []
        if count > 0 {
            lines += [""] + faint(say("«/sjekk 1» sier hvorfor det første blir spurt om, og hva dere kan gjøre."))
        }
        if more > 0 { lines += faint(say("\(more, one: "Ett", many: "#") til: /sjekk alt")) }
        if aside > 0 {
            lines += faint(say("\(aside, one: "Ett er", many: "# er") avklart fra før: /sjekk avklart"))
        }
        return lines
    }

    private func commandLine(more: Int, aside: Int) -> [StyledLine] {
        var lines: [StyledLine] = []
        if more > 0 {
            lines += [""] + faint(say("\(more) til. Ta med --alt for å se alle, med grunn, kilde og råd."))
        }
        if aside > 0 {
            lines += faint(
                say("\(aside, one: "Ett er", many: "# er") avklart fra før. Ta med --alt for å se det."))
        }
        return lines
    }

    private func titled(_ questions: [Question], of tool: Tool? = nil, _ lines: [StyledLine]) -> [StyledLine] {
        let count = questions.count
        guard count > 0 else { return paragraph(say("Ingen spørsmål fra sjekken.")) }
        let heading: Message =
            if let tool {
                "\(count, one: "Ett spørsmål", many: "# spørsmål") til \(tool.name)"
            } else {
                "\(count, one: "Ett spørsmål", many: "# spørsmål") til dere"
            }
        return title(say(heading)) + lines
    }

    /// Draws what is set aside, each with its reasons.
    package func settled(_ all: [(question: Question, reasons: [String])], howTo: Message? = nil) -> [StyledLine] {
        guard !all.isEmpty else {
            return paragraph(say("Ingen spørsmål er avklart med en grunn ennå."))
        }
        let lines = all.enumerated().flatMap { index, entry -> [StyledLine] in
            let reasons = Span(text: entry.reasons.joined(separator: "; "), style: .plain)
            return hanging([Span(text: "\(index + 1). ", style: .faint)], questionSpans(entry.question), indent: 1)
                + labelled(say("Grunn"), [reasons], indent: 4)
        }
        return title(say("\(all.count, one: "Ett spørsmål", many: "# spørsmål") er avklart")) + lines
            + (howTo.map { [""] + faint(say($0)) } ?? [])
    }
}
