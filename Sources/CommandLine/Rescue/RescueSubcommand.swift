import Conversation
import Journal
import Planning
import Screens

/// The subcommand `boplan redd FILE NEW`: saves what can be read of a damaged file into a new one.
struct RescueSubcommand: Subcommand {
    let declaration = SubcommandDeclaration(
        names: ["redd", "rescue"], usage: ["redd FIL NY"],
        summary: "Redder det som kan leses av en skadet fil.",
        details: ["Den skadde fila blir ikke rørt."],
        options: [
            Option(["--prosess"], value: "NAVN", "Prosessen, når fila ikke lenger sier hvilken.")
        ])

    func run(_ arguments: Arguments, in program: Program) throws(Problem) -> ExitCode {
        guard arguments.positional.count > 1 else { throw .rescue(.takesTwo) }
        let (file, new) = (try file(arguments), arguments.positional[1])
        try refuse(after: 2, arguments)
        let wanted = arguments.value("--prosess")
        if let wanted { _ = try program.load(wanted, beside: file) }
        let target = try program.newWorkshop(new)
        guard let found = try program.salvage(file, new, in: target.folder) else {
            throw .rescue(.interrupted(new: new))
        }
        // A file with nothing wrong in it can wait until the round is over.
        if found.isWhole, found.round?.round.isAnonymous == true { throw .round(.copyWouldTell) }
        let rescued = Rescued(found, process: wanted, beside: file, in: program)
        do throws(JournalProblem) {
            try target.write(rescued.events, round: found.round)
        } catch {
            throw Problem(making: new, error)
        }
        for message in rescued.messages(file: file, new: new) { program.printFitted(message) }
        return found.isWhole ? .done : .findings
    }
}

extension Program {
    fileprivate func newWorkshop(_ path: String) throws(Problem) -> NewWorkshop {
        do throws(JournalProblem) {
            return try NewWorkshop(path)
        } catch {
            throw Problem(making: path, error)
        }
    }

    /// Returns what can be read of the file; nil after Ctrl-C.
    fileprivate func salvage(_ file: String, _ new: String, in folder: String) throws(Problem) -> Salvage? {
        var work = SlowWork(self)
        do throws(JournalProblem) {
            return try Salvage.of(file, workspace: folder, patience: patience(for: file)) { done in
                work.goesOn("Leser den skadde fila side for side … \(Int(done * 100)) %")
            }
        } catch {
            if case .notADatabase(let path) = error { throw .rescue(.nothingToSave(path: path)) }
            throw Problem(making: new, error)
        }
    }
}
