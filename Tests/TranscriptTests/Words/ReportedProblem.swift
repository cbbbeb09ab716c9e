import Assistant
import Documents
import Library

/// A problem that was told: its stable name, `journal.missing`, and what was said.
struct ReportedProblem: Equatable {
    var id: String
    var text: String
}

extension Problem {
    /// The problems in it, each with its own words. A template or a process may have many at once.
    func told(as text: String) -> [ReportedProblem] {
        switch self {
        case .process(let failure):
            failure.problems.map { ReportedProblem(id: $0.fault.id, text: $0.text) }
        case .document(.template(_, let findings)):
            zip(findings, text.split(separator: "\n")).map {
                ReportedProblem(id: "document.template.\($0.problem.name)", text: String($1))
            }
        default: [ReportedProblem(id: id, text: text)]
        }
    }

    private var id: String {
        switch self {
        case .journal(let problem): "journal.\(problem.name)"
        case .editor(let problem): "editor.\(problem.name)"
        case .document(.data(let problem)): "document.data.\(problem.name)"
        case .document(let problem): "document.\(problem.name)"
        case .checking(.document(let problem)): Problem.document(problem).id
        case .checking(let problem): "checking.\(problem.name)"
        case .importing(let problem): "importing.\(problem.name)"
        case .terminal(let problem): "terminal.\(problem.name)"
        case .history(let problem): "history.\(problem.name)"
        case .round(let problem): "round.\(problem.name)"
        case .vote(let problem): "vote.\(problem.name)"
        case .people(let problem): "people.\(problem.name)"
        case .rescue(let problem): "rescue.\(problem.name)"
        case .revision(let problem): "revision.\(problem.name)"
        case .time(let problem): "time.\(problem.name)"
        case .after(let problem): "after.\(problem.name)"
        case .template(let problem): "template.\(problem.name)"
        case .wall(let problem): "wall.\(problem.name)"
        case .paper(let problem): "paper.\(problem.name)"
        case .joint(let problem): "joint.\(problem.name)"
        case .ownProcess(let problem): "ownProcess.\(problem.name)"
        default: name.rawValue
        }
    }
}

extension ProcessProblem.Fault {
    fileprivate var id: String {
        if case .syntax(let fault) = self { return "process.syntax.\(fault.name)" }
        return "process.\(name)"
    }
}
