import Documents
import Library
import Planning

/// Looks a process through: its files, its words in other languages, its scripts and its documents.
struct ProcessReview {
    let library: ProcessLibrary
    let id: String
    let program: Program

    struct Found {
        /// Nil when something must be mended first.
        var process: Process?
        var problems: [Problem] = []
        var remarks: [ProcessRemark] = []

        /// How many things are wrong.
        var faults: Int {
            problems.reduce(0) { sum, problem in
                switch problem {
                case .process(let failure): sum + failure.problems.count
                case .document(.template(_, let findings)): sum + findings.count
                default: sum + 1
                }
            }
        }
    }

    func look() throws(Problem) -> Found {
        var found = Found()
        do throws(ProcessFailure) {
            let process = try library.load(id)
            found.process = process
            found.remarks = gatherings(of: process) + tools(of: process)
            look(at: process, &found)
        } catch {
            found.problems.append(.process(error))
        }
        words(&found)
        if !found.problems.isEmpty { found.process = nil }
        return found
    }

    private func look(at process: Process, _ found: inout Found) {
        do throws(ProcessFailure) {
            found.remarks += scripts(try library.rehearsal(of: process), process)
        } catch {
            found.problems.append(.process(error))
        }
        templates(of: process, &found)
    }

    /// Looks at the words though the process itself cannot be read: all that is wrong is said at once.
    private func words(_ found: inout Found) {
        for language in DocumentLanguage.allCases where language.rawValue != found.process?.language {
            do throws(ProcessFailure) {
                let wording = try library.wording(of: id, in: language.rawValue)
                if let process = found.process { found.remarks += words(wording, of: process, language) }
            } catch {
                // A process that cannot be read at all is told of once.
                if case .noSuchProcess? = error.problems.first?.fault { continue }
                found.problems.append(.process(error))
            }
        }
    }

    private func words(_ wording: Wording?, of process: Process, _ language: DocumentLanguage) -> [ProcessRemark] {
        let file = library.wordingFile(of: id, in: language.rawValue)
        let labels = process.labels
        let missing = process.labels(missingIn: wording ?? Wording())
        let known = Set(labels)
        let left = (wording?.words.keys.filter { !known.contains($0) } ?? []).sorted()
        return (missing.isEmpty ? [] : [.labelsMissing(missing, language: language, file: file)])
            + (left.isEmpty ? [] : [.wordsLeftOver(left, file: file)])
    }

    private func templates(of process: Process, _ found: inout Found) {
        let schema = PlanContext(Reading(process: process, workshop: Workshop()), say: .nb, date: "").schema
        for language in DocumentLanguage.allCases {
            let folder = program.templates(in: language, beside: "\((process.source ?? ".").folder)/x")
            for document in process.documents + (process.comparison.document.map { [$0] } ?? []) {
                guard let file = try? folder.template(of: document) else {
                    found.remarks.append(.templateMissing(document: document, language: language))
                    continue
                }
                do throws(DocumentProblem) {
                    try OwnTemplates.review(file, schema: schema)
                } catch {
                    found.problems.append(.document(error))
                }
            }
        }
    }
}

// MARK: - What works, and may not be meant

extension ProcessReview {
    private func tools(of process: Process) -> [ProcessRemark] {
        let inGatherings = process.gatherings.flatMap { $0.tools + $0.homework }
        let byTheProgram = process.purposes.values + [process.previousPlan, process.frontPage].compactMap { $0 }
        let used = Set(inGatherings + byTheProgram)
        return process.tools.filter { !used.contains($0.id) }.map { .toolUnused($0.id) }
            + process.tools.filter { $0.guidance.minutes == nil }.map { .toolWithoutMinutes($0.id) }
    }

    private func scripts(_ steps: [RehearsalStep], _ process: Process) -> [ProcessRemark] {
        let having = Set(steps.map(\.tool))
        let missing = process.tools.map(\.id).filter { !having.contains($0) }
        return steps.isEmpty || missing.isEmpty ? [] : [.scriptsMissing(missing)]
    }

    private func gatherings(of process: Process) -> [ProcessRemark] {
        var known: Set<String> = []
        return process.gatherings.flatMap { gathering -> [ProcessRemark] in
            // What an earlier gathering began may be looked at again.
            known.formUnion(gathering.tools + gathering.homework)
            let strangers = gathering.agenda.compactMap(\.tool).filter { !known.contains($0) }
            return strangers.map { .agendaTool($0, gathering: gathering.name) } + minutes(of: gathering)
        }
    }

    private func minutes(of gathering: Gathering) -> [ProcessRemark] {
        let minutes = gathering.agenda.compactMap(\.minutes)
        guard !minutes.isEmpty else { return [] }
        let without = gathering.agenda.filter { $0.minutes == nil }
        let sum = minutes.reduce(0, +)
        return without.map { .agendaMinutes($0.what, gathering: gathering.name) }
            + (sum > 480 ? [.agendaTooLong(sum, gathering: gathering.name)] : [])
            + (gathering.duration == nil ? [] : [.agendaAndDuration(gathering: gathering.name)])
    }
}

/// What templates may use, each by the process it is for.
struct TemplateSchemas {
    private let processes: [Process]

    /// - Parameter asked: The process that comes first, and judges templates that none has.
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
