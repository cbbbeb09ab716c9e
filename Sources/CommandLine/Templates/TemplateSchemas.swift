import Conversation
import Documents
import Library
import Planning
import Publishing

/// The variables that templates may use, each by the process it is for.
struct TemplateSchemas {
    private let processes: [Process]

    /// Reads the processes.
    ///
    /// - Parameter id: the process that comes first, and judges templates that none has.
    init(named id: String?, beside file: String, _ program: Program) throws(Problem) {
        let first = try program.load(id ?? Program.defaultProcess, beside: file)
        let library = program.library(beside: file)
        let others = ((try? library.list()) ?? []).filter { $0.id != first.id }
        processes = [first] + others.compactMap { try? library.load($0.id) }
    }

    /// Returns what the template in this file may use.
    func schema(for file: String) -> ContextSchema {
        let name = String(file.split(separator: "/").last ?? "")
        let document = name.hasSuffix(".md") ? String(name.dropLast(3)) : name
        let process = processes.first { process in
            process.documents.contains(document) || process.comparison.document == document
        }
        return PlanContext(
            Reading(process: process ?? processes[0], workshop: Workshop()), say: .nb, date: ""
        ).schema
    }
}
