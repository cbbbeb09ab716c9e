import Conversation
import Documents
import Library
import Planning

/// The subcommand `boplan importer FILE PLAN [--rett-inn] [--ja]`, which brings an old plan in, as one action.
///
/// Its measures go to the form where they are sorted, when the process has one; with `--rett-inn` they, the goals and
/// the texts go straight into the plan. What was understood is told first, and nothing is kept before somebody says so.
struct ImportSubcommand: Subcommand {
    let declaration = SubcommandDeclaration(
        names: ["importer", "import"],
        usage: [
            "importer FIL PLAN [--rett-inn] [--ja]", "importer FIL SVAR.csv … --høringssvar [--utgave UTGAVE] [--ja]",
        ],
        summary: "Henter inn en gammel plan eller høringssvar.",
        details: [
            "En gammel plan kan være docx, odt, xlsx, html, md eller csv. Det vises hva den sier, og tiltakene legges i «Forrige plan», der gruppa sorterer dem.",
            "Høringssvar får avsnittet de gjelder, og det samme svaret kommer aldri to ganger.",
        ],
        options: [
            Option(["--ja", "--yes"], "Spør ikke først."),
            Option(["--rett-inn"], "Tar tiltak, mål og tekster rett inn i planen."),
            Option(["--høringssvar", "--horingssvar"], "Filene er svar fra høringen."),
            Option(["--utgave"], value: "UTGAVE", "Utgaven av planen som svarene gjelder."),
        ])

    func run(_ arguments: Arguments, in program: Program) throws(Problem) -> ExitCode {
        if arguments.has("--høringssvar") { return try ReplyImport(program: program, arguments: arguments).run() }
        let file = try file(arguments)
        guard arguments.positional.count > 1 else { throw .commandLine(.planMissing) }
        try refuse(after: 2, arguments)
        let open = try program.open(file)
        let tool = try open.process.formForMeasures(isStraight: arguments.has("--rett-inn"))
        let found = try program.read(arguments.positional[1], for: tool, open.reading)
        var session = program.session(open, file: file)
        let outlook = try session.preview(found, to: tool)
        let report = ImportReport(program, open.reading)
        report.tell(found, outlook)
        if outlook.isNothing {
            program.tell([outlook.nothingNew])
            return .done
        }
        if !arguments.has("--ja") {
            report.showOutlook(found, outlook)
            guard try program.agrees(to: "Skal dette hentes inn? (ja/nei)", orThrow: .revision(.nobodyToAsk)) else {
                program.tell([.declined])
                return .done
            }
        }
        let (labels, result) = try session.bringIn(found, to: tool)
        for label in labels { program.host.out(label) }
        program.tell([result.outcome])
        if tool.id == open.process.previousPlan {
            program.tell(["Åpne planen med «boplan \(file)», og skriv /neste. Da begynner sorteringen."])
        }
        return .done
    }
}

extension Process {
    /// Returns the form that measures of an old plan go to.
    fileprivate func formForMeasures(isStraight: Bool) throws(Problem) -> Tool {
        let form = isStraight ? measures : previousPlan ?? measures
        guard measures != nil, let tool = form.flatMap(tool), tool.form != nil else {
            throw .importing(.noForm(process: name))
        }
        return tool
    }
}

extension Program {
    fileprivate func read(_ plan: String, for tool: Tool, _ reading: Reading) throws(Problem) -> ImportedPlan {
        let languages = DocumentLanguage.allCases.compactMap { try? saying(in: $0) }
        guard let vocabulary = PlanVocabulary(reading, for: tool, limit: Session.longestLine, languages: languages)
        else {
            throw .importing(.noForm(process: reading.process.name))
        }
        let found: ImportedPlan
        do throws(ImportProblem) {
            let file = PlanFile(
                templates: TemplateFolder(root: host.templates), tools: host.tools,
                limits: host.limits, notes: host.notes)
            var read = PlanReader(vocabulary).plan(in: try file.parts(of: plan))
            read.hasValues = PlanFile.hasValues(plan)
            found = read.callingGroups(foreignNames(of: vocabulary.groups, in: reading.process))
        } catch {
            throw .importing(error)
        }
        guard found.isEmpty else { return found }
        let form = reading.process.measuresTool?.form ?? vocabulary.form
        throw .importing(
            .noTable(
                file: plan, main: form.column(form.main)?.name ?? form.main.text, columns: form.rowColumns.map(\.name),
                group: form.groupColumn?.name))
    }

    /// Returns what is ours in a document that we made in another language, by its folded name there.
    private func foreignNames(of groups: [String], in process: Process) -> [String: String] {
        let wordings = DocumentLanguage.allCases.compactMap { language in
            try? ProcessLibrary(folder: process.source ?? host.workshops).wording(
                of: process.id, in: language.rawValue)
        }
        let names = wordings.flatMap { wording in groups.map { (folded(wording($0)), $0) } }
        return Dictionary(firsts: names.filter { !$0.0.isEmpty })
    }
}
