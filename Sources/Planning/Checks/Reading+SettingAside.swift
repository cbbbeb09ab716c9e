/// Facts that set questions aside, one finding at a time: the name says which check and which item, the value what was
/// found then and why it is all right. When something else is found, the value no longer fits, and the question comes
/// back.
extension Fact {
    static let asidePrefix = "sjekk-greit/"

    /// Returns the fact that holds the reason why a finding is set aside.
    package static func aside(_ finding: Finding) -> String {
        // More than one conflict may stand in an item, and each is a finding.
        let part = if case .conflict(let conflict) = finding.kind { "/" + conflict.place } else { "" }
        return asidePrefix + finding.checkID + "/" + finding.subject + part + finding.step
    }

    /// Whether the fact belongs to the program, and is not shown to people as a fact.
    package static func isAside(_ name: String) -> Bool {
        name.hasPrefix(asidePrefix) || name.hasPrefix(erasedPrefix) || isLaptop(name)
    }

    /// Returns the check and the item that such a fact is about.
    package static func asideParts(_ name: String) -> (check: String, item: Stamp?) {
        let parts = name.dropFirst(asidePrefix.count).split(separator: "/", omittingEmptySubsequences: false)
        return (String(parts.first ?? ""), parts.count > 1 ? Stamp(String(parts[1])) : nil)
    }

    /// Returns the reason such a fact gives, without what was found; empty when the question was taken up again.
    package static func reason(in value: String) -> String {
        value.firstIndex(of: " ").map { String(value[value.index(after: $0)...]) } ?? ""
    }
}

extension Reading {
    /// Returns the reasons why a finding is set aside, as written; none when it is not.
    package func reasons(settingAside finding: Finding) -> [String] {
        guard let content = workshop.facts[Fact.aside(finding)] else { return [] }
        let mark = fingerprint(of: finding) + " "
        return content.versions.filter { $0.value.hasPrefix(mark) }.map { String($0.value.dropFirst(mark.count)) }
    }

    /// Returns the value of the fact that sets a finding aside. An empty text takes it up again.
    package func settingAside(_ finding: Finding, because reason: String) -> String {
        fingerprint(of: finding) + " " + reason
    }

    /// Returns sixteen digits that change when what was found does: who said last what the row is called and what the
    /// check looks at, and what gave rise to the question. Not what the row says elsewhere. They are made from the
    /// stamps of the answers, so that they are the same in every language.
    private func fingerprint(of finding: Finding) -> String {
        var parts = [finding.checkID]
        if let item = finding.item, let tool = process.tool(item.tool) {
            let check = tool.checks.first { $0.id == finding.check }
            for column in [tool.mainField] + (check?.columns ?? []) {
                let content = item.fields.first { $0.column == column }?.content
                parts.append((content?.basis ?? []).map(\.description).joined(separator: "+"))
            }
            // A deadline that was reported stands in another row.
            if case .within(.followed(let column), _)? = check?.rule,
                case .question(.answer(let deadline)?, _) = finding.kind,
                deadline != text(of: item, in: column)
            {
                parts.append(deadline)
            }
        }
        parts.append(finding.kind.mark)
        return hash(parts)
    }

    /// Returns a hash of the parts, with an end after each.
    private func hash(_ parts: [String]) -> String {
        var hash = FNV()
        for part in parts {
            hash.add(part)
            hash.add(0)
        }
        return hash.digits
    }
}

extension Check {
    /// The columns the rule and its conditions look at.
    fileprivate var columns: [ColumnID] {
        let own: [ColumnID] =
            switch rule {
            case .filled(let columns), .unknown(let columns), .someone(let columns, _), .words(let columns, _, _),
                .holding(let columns, _, _), .origin(_, let columns):
                columns
            case .answered(let column, _), .alike(let column, _), .within(.column(let column), _),
                .within(.followed(let column), _):
                [column]
            case .sums(let parts, let total): parts + [total]
            case .sameMatter(let column, let with, _): [column] + with
            case .atLeast, .atMost, .staying, .covered, .frames, .formalSteps, .within(.fact, _): []
            }
        return own + [condition?.column, exception?.column].compactMap { $0 }
    }
}

extension Finding {
    /// The item, or the tool, that it is about; empty for the process as a whole.
    fileprivate var subject: String {
        if let item { return item.id.description }
        return tool.map(\.text) ?? ""
    }

    /// The text that tells several findings of one check about a whole tool apart.
    fileprivate var step: String {
        switch kind {
        case .question(.missingStep(let step)?, _): "/" + step
        case .question(.year(let year, _, _)?, _): "/\(year)"
        case .dominates(let answer, _, _, _): "/" + answer
        case .nationalIdentity(let columns): item == nil ? "/" + columns.joined() : ""
        case .question(.answer?, _), .question(.names?, _), .question(.sum?, _), .question(.shortStep?, _),
            .question(nil, _), .unanswered, .tooFew, .answered, .nobody, .dropped, .conflict, .astray:
            ""
        }
    }
}

extension Finding.Kind {
    /// The cause of the finding, in letters that mean the same tomorrow. No counts: two of five is the same as three of
    /// five.
    fileprivate var mark: String {
        switch self {
        // Which columns lack an answer is told by what they hold.
        case .unanswered, .tooFew, .answered, .nobody, .dropped, .astray: ""
        case .dominates(let answer, _, _, _): answer
        case .question(let detail, _): detail?.mark ?? ""
        case .conflict(let conflict): conflict.versions.map(\.stamp.description).joined(separator: "+")
        case .nationalIdentity(let columns): columns.joined(separator: "+")
        }
    }
}

extension Finding.Detail {
    fileprivate var mark: String {
        switch self {
        // Told by the stamp of the answer, or by the name of the fact.
        case .answer, .missingStep: ""
        case .names(let names): names.sorted().joined(separator: "+")
        case .sum(let sum, let stated): "\(sum) \(stated)"
        case .year(let year, let cost, let frame): "\(year) \(cost) \(frame)"
        case .shortStep(let next, let days, let weeks): "\(next) \(days) \(weeks)"
        }
    }
}

extension Conflict {
    fileprivate var place: String {
        switch register {
        case .fact(let name): "fact " + name
        case .field(_, let column): "field \(column)"
        case .slot: "slot"
        case .order: "order"
        case .placement(_, let grid, let voice): "placement \(grid) \(voice)"
        }
    }
}
