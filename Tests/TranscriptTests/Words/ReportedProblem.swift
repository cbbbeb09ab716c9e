import Conversation
import Documents
import Language
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
            failure.problems.map { problem in
                let path = casePath(problem.fault).joined(separator: ".")
                return ReportedProblem(id: "process." + path, text: Language.nb(problem.message))
            }
        case .document(.template(_, let findings)):
            zip(findings, text.split(separator: "\n")).map { finding, line in
                let path = casePath(finding.problem).joined(separator: ".")
                return ReportedProblem(id: "document.template." + path, text: String(line))
            }
        default: [ReportedProblem(id: id, text: text)]
        }
    }

    /// The name that is the same in all versions: `vote.noForm`.
    var id: String {
        switch self {
        case .checking(.document(let problem)): return Problem.document(problem).id
        case .importing(.tool): return "importing.tool"
        default:
            let path = casePath(self)
            return path.drop { Problem.withoutPrefix.contains($0) }.joined(separator: ".")
        }
    }

    /// The topics whose problems have only names of their own.
    private static let withoutPrefix = ["item", "form", "grid", "file", "commandLine"]
}

/// Returns the names of the cases that a value is made of, the outermost first: `["vote", "noForm"]`.
///
/// It goes on into what a case holds alone, when that is a problem or a fault too.
private func casePath(_ value: Any) -> [String] {
    // A case that holds nothing has no children, but its description is its name.
    guard let held = Mirror(reflecting: value).children.first, let name = held.label else { return ["\(value)"] }
    let type = "\(type(of: held.value))"
    return [name] + (type.hasSuffix("Problem") || type.hasSuffix("Fault") ? casePath(held.value) : [])
}
