import Conversation
import Journal
import Planning
import Screens

/// The subcommand `boplan kopi FILE [NEW]`: makes a copy of a workshop, taken while others may be writing.
struct CopySubcommand: Subcommand {
    let declaration = SubcommandDeclaration(
        names: ["kopi", "copy"], usage: ["kopi FIL [NY]"],
        summary: "Tar en kopi, også mens andre skriver.",
        details: ["Uten navn får kopien dagens dato i navnet."])

    func run(_ arguments: Arguments, in program: Program) throws(Problem) -> ExitCode {
        let file = try file(arguments)
        try refuse(after: 2, arguments)
        let new = arguments.positional.count > 1 ? arguments.positional[1] : program.datedName(for: file)
        // A copy of what cannot be read would only look safe.
        let journal = try translatingErrors {
            try SQLiteJournal(path: file, mode: .readOnly, patience: program.patience(for: file))
        }
        _ = try translatingErrors { try journal.load() }
        if try translatingErrors({ try journal.openRound() })?.round.isAnonymous == true {
            throw .round(.copyWouldTell)
        }
        guard try program.copy(file, to: new) else { throw .rescue(.interrupted(new: new)) }
        program.printFitted("Kopien ligger i \(new).")
        return .done
    }
}

extension Program {
    /// Returns `plan-kopi-2026-11-21-1015.boplan` for `plan.boplan`.
    fileprivate func datedName(for file: String) -> String {
        let stem = file.hasSuffix(".boplan") ? String(file.dropLast(7)) : file
        let time = host.time(host.now()).map { $0 == " " ? "-" : $0 }.filter { $0 != ":" }
        return "\(stem)-kopi-\(String(time)).boplan"
    }

    /// Copies the file; false when it was stopped.
    fileprivate func copy(_ file: String, to new: String) throws(Problem) -> Bool {
        var progress = SlowWork(self)
        let goOn = { (done: Double) in progress.goesOn("Kopierer … \(Int(done * 100)) %") }
        do throws(JournalProblem) {
            return try Backup.copy(file, to: new, patience: patience(for: file), goOn: goOn)
        } catch {
            throw Problem(making: new, error)
        }
    }

    /// Makes the day's copy beside the file, before anything is written. It is never in the way of the work.
    func keepCopy(of file: String, _ open: OpenWorkshop) {
        let today = host.today()
        let events = open.timeline.events
        // What its making alone gave is nothing to keep.
        guard !today.isEmpty, events.contains(where: { $0.action != events[0].action }),
            let copies = DatedCopies(of: file)
        else { return }
        do throws(JournalProblem) {
            _ = try copies.keep(today: today)
        } catch {
            let note = words.say(
                "Fikk ikke laget dagens kopi ved siden av fila. Arbeidet går som vanlig.")
            host.err(host.styled(StyledLine(note, .faint)))
        }
    }
}

extension Problem {
    /// Takes a problem with the journal as what kept a new file from being made.
    init(making new: String, _ problem: JournalProblem) {
        switch problem {
        case .missing(new): self = .file(.folderMissing(new.folder))
        case .diskFull: self = .rescue(.noRoom(new: new))
        default: self = .journal(problem)
        }
    }
}
