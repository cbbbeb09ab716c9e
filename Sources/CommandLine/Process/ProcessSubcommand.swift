import Conversation
import Documents
import Library
import Planning

/// The subcommand `boplan prosess` lists the processes there are; `boplan prosess ny NAME` copies one for editing;
/// `boplan prosess sjekk FOLDER` says what is wrong in one, and ends with 1 when something is.
struct ProcessSubcommand: Subcommand {
    let declaration = SubcommandDeclaration(
        names: ["prosess", "process"],
        usage: ["prosess", "prosess ny NAVN [--fra PROSESS] [--til MAPPE]", "prosess sjekk MAPPE"],
        summary: "Viser prosessene som finnes, kopierer en så dere kan skrive deres egen, eller ser etter feil.",
        options: [
            Option(["--fra"], value: "PROSESS", "Prosessen som skal kopieres."),
            Option(["--til"], value: "MAPPE", "Mappa der mappa prosesser ligger.", takes: .folder),
        ])

    enum Word: String, CommandWord {
        case make = "ny"
        case check = "sjekk"
    }

    func run(_ arguments: Arguments, in program: Program) throws(Problem) -> ExitCode {
        guard let word = arguments.positional.first else { return try list(arguments, in: program) }
        try refuse(after: 2, arguments)
        switch Word(rawValue: word) {
        case .make: return try make(arguments, in: program)
        case .check: return try check(arguments, in: program)
        case nil:
            throw .ownProcess(
                .unknownAction(word, nearest: nearest(to: word, among: Word.words)))
        }
    }

    private func list(_ arguments: Arguments, in program: Program) throws(Problem) -> ExitCode {
        let library = program.library(beside: arguments.folder + "/x")
        let all: [ProcessSummary]
        do throws(ProcessFailure) {
            all = try library.list()
        } catch {
            throw program.problem(error)
        }
        let rows = all.map { process in
            (
                process.id,
                Message.sentences("\(process.name). Plan: \(process.planType).", process.isOwn ? "Deres egen." : nil)
            )
        }
        for line in program.columns(rows) { program.host.out(safeText(line)) }
        return .done
    }
}

// MARK: - A copy to edit

extension ProcessSubcommand {
    private func make(_ arguments: Arguments, in program: Program) throws(Problem) -> ExitCode {
        guard arguments.positional.count > 1 else { throw .incomplete(usage: "boplan prosess ny NAVN [--fra PROSESS]") }
        let (name, folder) = (arguments.positional[1], arguments.folder)
        guard isProcessName(name) else { throw .ownProcess(.badName(name)) }
        let library = program.library(beside: folder + "/x")
        let path = "\(folder)/\(ProcessLibrary.ownName)/\(name)"
        let all = try translatingErrors { try library.list() }
        if all.contains(where: { $0.id == name }) { throw .ownProcess(.taken(name)) }
        let pattern = arguments.value("--fra") ?? all.first(where: \.isPattern)?.id ?? Program.defaultProcess
        for part in [folder, "\(folder)/\(ProcessLibrary.ownName)"] where !program.host.makeFolder(part) {
            throw .file(.folderNotMade(part))
        }
        switch try translatingErrors({ try library.copy(pattern, to: path) }) {
        case .alreadyThere: throw .ownProcess(.alreadyThere(path: path.shown))
        case .notWritten(let path): throw .ownProcess(.notWritten(path: path.shown))
        case .made:
            program.host.out(path.shown)
            program.tell(copied(to: path.shown, name))
        }
        return .done
    }

    private func copied(to path: String, _ id: String) -> Message {
        """
        Laget \(path). Endre filene i et skriveprogram, og kjør «boplan prosess sjekk \(path)». «boplan ny FIL --prosess \
        \(id)» bruker den når mappa prosesser ligger ved siden av FIL.
        """
    }

    /// Whether a process may be called so. A name becomes a folder's and the process's id, and is typed on command
    /// lines.
    private func isProcessName(_ name: String) -> Bool {
        guard let first = name.first, first.isLetter, name.utf8.count <= 60 else { return false }
        return name.allSatisfy { ($0.isLetter && $0.isLowercase) || $0.isWholeNumber || $0 == "-" }
    }
}

// MARK: - Looking one through

extension ProcessSubcommand {
    private func check(_ arguments: Arguments, in program: Program) throws(Problem) -> ExitCode {
        guard arguments.positional.count > 1 else { throw .incomplete(usage: "boplan prosess sjekk MAPPE") }
        let word = arguments.positional[1]
        let (library, id) = named(word, arguments, program)
        let review = ProcessReview(library: library, id: id, program: program)
        let found = try review.look()
        for problem in found.problems { program.report(problem) }
        for message in found.remarks + [summary(of: found)] {
            program.host.out(safeText(program.words.say(message)))
        }
        return found.process == nil ? .findings : .done
    }

    private func summary(of found: ProcessReview.Found) -> Message {
        guard let process = found.process else {
            return "\(found.faults, one: "Én feil", many: "# feil") må rettes før prosessen kan brukes."
        }
        let remarks = found.remarks.count
        return .sentences(
            "\(process.name) kan brukes: \(process.tools.count) verktøy, og ingen feil i filene.",
            remarks == 0 ? nil : "\(remarks, one: "Én ting", many: "# ting") over er det verdt å se på.")
    }

    /// Returns the process that has the name in the list, or else the one in a folder.
    private func named(_ word: String, _ arguments: Arguments, _ program: Program) -> (ProcessLibrary, String) {
        let library = program.library(beside: arguments.folder + "/x")
        let known = ((try? library.list()) ?? []).contains { $0.id == word }
        let shared = program.host.workshops
        if !known, let found = ProcessLibrary.at(word, shared: shared) { return found }
        return (library, word)
    }
}
