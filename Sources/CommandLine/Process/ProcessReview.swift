import Conversation
import Documents
import Library
import Planning
import Publishing

/// A look through a process: its files, its words in other languages, its scripts and its documents.
struct ProcessReview {
    let library: ProcessLibrary
    let id: String
    let program: Program

    struct Found {
        /// The process; nil when something must be mended first.
        var process: Process?
        var problems: [Problem] = []
        var remarks: [Message] = []

        /// The number of things that are wrong.
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

    /// Reads the words even if the process itself cannot be read: all that is wrong is told at once.
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

    private func words(_ wording: Wording?, of process: Process, _ language: DocumentLanguage) -> [Message] {
        let file = library.wordingFile(of: id, in: language.rawValue)
        let labels = process.labels
        let missing = process.labels(missingIn: wording ?? Wording())
        let known = Set(labels)
        let left = (wording?.words.keys.filter { !known.contains($0) } ?? []).sorted()
        var remarks: [Message] = []
        if !missing.isEmpty {
            remarks.append(
                """
                \(file): \(missing.count, one: "én tekst", many: "# tekster") mangler på \(language.name), for eksempel \
                \(quoted: missing[0]). Skal dere lage dokumenter på \(language.name)?
                """)
        }
        if !left.isEmpty {
            remarks.append(
                "\(file): prosessen sier ikke lenger \(shortened(left, to: 3)). Er teksten endret?")
        }
        return remarks
    }

    /// Returns the first of the words, each in quotation marks, and how many more there are.
    private func shortened(_ words: [String], to most: Int) -> Message {
        let shown = Array(words.prefix(most))
        return words.count > most ? "\(quoted: shown) og \(words.count - most) til" : "\(quoted: shown)"
    }

    private func templates(of process: Process, _ found: inout Found) {
        let schema = PlanContext(Reading(process: process, workshop: Workshop()), say: .nb, date: "").schema
        for language in DocumentLanguage.allCases {
            let folder = program.templates(in: language, beside: "\((process.source ?? ".").folder)/x")
            for document in process.documents + (process.comparison.document.map { [$0] } ?? []) {
                guard let file = try? folder.template(of: document) else {
                    found.remarks.append(
                        "prosess.yaml: dokumentet «\(document)» har ingen mal på \(language.name). Skal det være en annen, eller lager dere den i mappa maler?"
                    )
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
    private func tools(of process: Process) -> [Message] {
        let inStages = process.stages.flatMap(process.tools(in:))
        let byTheProgram = process.purposes.values + [process.previousPlan, process.frontPage].compactMap { $0 }
        let used = Set(inStages + byTheProgram)
        let unused = process.tools.map(\.id).filter { !used.contains($0) }
        let withoutMinutes = process.tools.filter { $0.guidance.minutes == nil }.map(\.id)
        return unused.map {
            "\($0).yaml: ingen samling har verktøyet «\($0)». Skal det stå under «verktøy» i prosess.yaml?"
        }
            + withoutMinutes.map {
                "\($0).yaml: det står ikke hvor lang tid verktøyet tar. Skriv «minutter», så kan «/agenda foreslå» regne med det."
            }
    }

    private func scripts(_ steps: [RehearsalStep], _ process: Process) -> [Message] {
        let having = Set(steps.map(\.tool))
        let missing = process.tools.map(\.id).filter { !having.contains($0) }.map(\.text)
        if steps.isEmpty || missing.isEmpty { return [] }
        return ["øving/manus.yaml: \(shortened(missing, to: 5)) har ikke noe manus. Skal de ha det?"]
    }

    private func gatherings(of process: Process) -> [Message] {
        var known = Set(process.preparation)
        return process.gatherings.flatMap { gathering -> [Message] in
            // What an earlier gathering began may be looked at again.
            known.formUnion(gathering.tools + gathering.homework)
            let strangers = gathering.agenda.compactMap(\.tool).filter { !known.contains($0) }
            let first = gathering.number == 1 ? gathering.agenda.compactMap(\.tool).prefix(1) : []
            return first.filter(process.preparation.contains).map {
                "prosess.yaml: dagsordenen i «\(gathering.name)» åpner «\($0)», som står under «forarbeid». Skal gruppa gjøre det selv, så flytt det til «verktøy»."
            }
                + strangers.map {
                    "prosess.yaml: dagsordenen i «\(gathering.name)» åpner «\($0)», som ikke står under «verktøy» eller «hjemmearbeid» der eller før. Er det glemt?"
                } + minutes(of: gathering)
        }
    }

    private func minutes(of gathering: Gathering) -> [Message] {
        let minutes = gathering.agenda.compactMap(\.minutes)
        guard !minutes.isEmpty else { return [] }
        let (name, sum) = (gathering.name, minutes.reduce(0, +))
        var remarks: [Message] = gathering.agenda.filter { $0.minutes == nil }.map {
            "prosess.yaml: «\($0.what)» i «\(name)» har ingen minutter, men andre poster har det. Summen blir for liten."
        }
        if sum > 480 {
            remarks.append(
                "prosess.yaml: dagsordenen i «\(name)» er på \(sum) minutter, mer enn en arbeidsdag. Stemmer det?")
        }
        if gathering.duration != nil {
            remarks.append(
                "prosess.yaml: «\(name)» har både «varighet» og minutter på dagsordenen. Hvor lenge varer den?")
        }
        return remarks
    }
}
