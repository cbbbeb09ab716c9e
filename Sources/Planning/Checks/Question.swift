/// A question with all that one check found: "T1, T4 og T7 har ingen eier".
package struct Question: Sendable, Equatable {
    /// The id of the check; one of `builtIn` for findings that need no check.
    package var id: String
    package var tool: ToolID?
    /// The check of the process; nil for findings that need no check.
    package var check: Check?
    /// The findings, one or more, in the order of the process.
    package var findings: [Finding]

    package var weight: Check.Weight { check?.weight ?? (id == Question.identity ? .heavy : .middle) }

    /// The question as the process puts it, for as many rows as give rise to it; nil for findings that need no check.
    package var asked: String? {
        guard let check else { return nil }
        guard findings.count > 1, let several = check.messageForSeveral else { return check.message }
        return several.replacing("#", with: String(findings.count))
    }

    package static let conflict = "ulike-versjoner"
    package static let astray = "uten-plass"
    package static let identity = "fødselsnummer"
}

/// The questions there are to ask about a workshop, and those that have been set aside.
package struct Review: Sendable, Equatable {
    /// The questions, the weightiest first, then in the order of the process.
    package var questions: [Question] = []
    /// The questions set aside, in the same order; each holds only the findings set aside for the same reason.
    package var setAside: [(question: Question, reasons: [String])] = []

    package static func == (one: Review, other: Review) -> Bool {
        one.questions == other.questions && one.setAside.map(\.question) == other.setAside.map(\.question)
            && one.setAside.map(\.reasons) == other.setAside.map(\.reasons)
    }
}

extension Reading {
    /// Returns all questions, joined and weighed: first those that are settled before the first gathering, then by weight.
    ///
    /// - Parameter tool: only those of one tool; nil is all.
    ///
    ///     reading.review(today: today).questions.first?.check?.message  // "Hvem skal eie tiltakene?"
    package func review(of tool: Tool? = nil, today: CalendarDay?) -> Review {
        let findings = tool.map { self.findings(in: $0, today: today) } ?? self.findings(today: today)
        var review = Review()
        var checks: [String: Check] = [:]
        for check in process.checks + process.tools.flatMap(\.checks) where checks[check.id] == nil {
            checks[check.id] = check
        }
        var aside: [(finding: Finding, reasons: [String])] = []
        var open: [Finding] = []
        for finding in findings {
            let reasons = reasons(settingAside: finding)
            if reasons.isEmpty { open.append(finding) } else { aside.append((finding, reasons)) }
        }
        review.questions = Question.joined(open, checks)
        let first = checksSettledFirst
        review.questions =
            review.questions.filter { first.contains($0.id) }
            + review.questions.filter { !first.contains($0.id) }
        for reasons in aside.map(\.reasons).uniqued() {
            let alike = aside.filter { $0.reasons == reasons }.map(\.finding)
            review.setAside += Question.joined(alike, checks).map { ($0, reasons) }
        }
        review.setAside = review.setAside.enumerated().sorted { one, other in
            (other.element.question.weight, one.offset) < (one.element.question.weight, other.offset)
        }.map(\.element)
        return review
    }
}

extension Reading {
    /// The ids of the checks of what should be answered before the first gathering.
    private var checksSettledFirst: Set<String> {
        let checks = process.tools.flatMap { tool in
            let first = Set(tool.listedPrompts.filter(\.isSettledFirst).map(\.id))
            return tool.checks.filter { check in
                if case .atLeast(_, let prompt?) = check.rule { return first.contains(prompt) }
                return false
            }
        }
        return Set(checks.map(\.id))
    }
}

extension Question {
    /// The findings that one question is about have the same check and tool.
    private struct Subject: Hashable {
        var check: String
        var tool: ToolID?
    }

    fileprivate static func joined(_ findings: [Finding], _ checks: [String: Check]) -> [Question] {
        var questions: [Question] = []
        var places: [Subject: Int] = [:]
        for finding in findings {
            let key = Subject(check: finding.checkID, tool: finding.tool)
            if let place = places[key] {
                questions[place].findings.append(finding)
            } else {
                places[key] = questions.count
                questions.append(
                    Question(
                        id: finding.checkID, tool: finding.tool, check: finding.check.flatMap { checks[$0] },
                        findings: [finding]))
            }
        }
        return questions.enumerated().sorted { one, other in
            (other.element.weight, one.offset) < (one.element.weight, other.offset)
        }.map(\.element)
    }
}
