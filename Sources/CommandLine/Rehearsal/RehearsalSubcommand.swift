import Conversation
import Journal
import Library
import Planning

/// The subcommand `boplan øv [FOLDER]`, which makes a sample group for those who are to lead, to try things on before a
/// gathering.
struct RehearsalSubcommand: Subcommand {
    let declaration = SubcommandDeclaration(
        names: ["øv", "rehearse"], usage: ["øv [MAPPE]"],
        summary: "Lager en oppdiktet gruppe som den som skal lede, kan øve med.",
        options: [
            Option(["--prosess"], value: "NAVN", "Prosessen det skal øves på.")
        ])

    func run(_ arguments: Arguments, in program: Program) throws(Problem) -> ExitCode {
        try refuse(after: 1, arguments)
        let folder = arguments.positional.first ?? ProcessLibrary.rehearsalFolder
        let process = arguments.value("--prosess") ?? Program.defaultProcess
        // A mistake in the scripts for the facilitator is told now, not in the middle of the rehearsal.
        let known = try program.load(process, beside: folder + "/x")
        let home = known.source ?? program.host.workshops
        let script = "\(home)/\(ProcessLibrary.rehearsalGroup(of: process))"
        let steps = try program.rehearsal(of: known)
        guard let lines = program.host.lines(script) else {
            throw .ownProcess(.noRehearsal(process, path: script.shown))
        }
        guard program.host.makeFolder(folder) else { throw .file(.folderNotMade(folder)) }
        let file = "\(folder)/\(freshName("øvingsgruppe", among: program.host.files(folder)))"
        let code = try program.write(Script(name: script, lines: lines), of: known, to: file)
        guard code == .done else { return code }
        program.print(
            "Laget \(file), en oppdiktet gruppe å øve med. Åpne den med «boplan \(file)», gå fram med /neste, og skriv /manus der du står (manus til \(steps.count) verktøy; /manus alt viser alle). Ingenting av det du gjør der, havner i en ekte plan."
        )
        return .done
    }
}

/// Returns a file name that is not taken, so that a sample never writes over a workshop file: `lillehammer.boplan`,
/// then `lillehammer-2.boplan`.
func freshName(_ name: String, among taken: [String]) -> String {
    let candidates = [name] + (2..<10_000).map { "\(name)-\($0)" }
    return (candidates.first { !taken.contains($0 + ".boplan") } ?? name) + ".boplan"
}

extension Program {
    /// Plays a script in memory, and writes what came of it to a new file in one commit: each line by itself would wait
    /// for the disk.
    fileprivate func write(_ script: Script, of process: Process, to file: String) throws(Problem) -> ExitCode {
        var session = session(try inMemory(process), file: file)
        let code = play(script, in: &session, goOn: false, showsAnswers: false)
        guard code == .done else { return code }
        let events = session.timeline.events
        let journal = try makeFile(file)
        _ = try translatingErrors { try journal.commit { _ in events } }
        return .done
    }

    /// Returns the script for those who lead a group through a process.
    package func rehearsal(of process: Process) throws(Problem) -> [RehearsalStep] {
        try translatingErrors {
            try ProcessLibrary(folder: process.source ?? host.workshops).rehearsal(of: process)
        }
    }
}
