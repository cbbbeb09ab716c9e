import Conversation
import Journal
import Planning

/// The subcommand `boplan samling A B … --til felles.boplan [--navn NAVN]`, which makes one workshop of those of
/// several municipalities. Run again it takes in what has been said since, and nothing twice.
struct JointSubcommand: Subcommand {
    let declaration = SubcommandDeclaration(
        names: ["samling", "gathering"], usage: ["samling A B … --til FELLES [--navn NAVN]"],
        summary: "Legger flere kommuner ved siden av hverandre i én felles fil.",
        details: ["Den kan kjøres igjen når noe er endret, og tar ingenting med to ganger."],
        options: [
            Option(["--til"], value: "FIL", "Den felles fila.", takes: .file),
            Option(["--navn"], value: "NAVN", "Hva de skal hete sammen."),
        ])

    func run(_ arguments: Arguments, in program: Program) throws(Problem) -> ExitCode {
        let sources = arguments.positional
        guard let target = arguments.value("--til"), !sources.isEmpty else { throw .joint(.usage) }
        guard !sources.contains(target) else { throw .joint(.intoItself(path: target)) }
        let before = try program.openJoint(target)
        guard before != nil || sources.count > 1 else { throw .joint(.takesTwo) }
        var gathering = JointGathering(before, program)
        try gathering.gather(sources, into: target)
        let name = arguments.value("--navn").map { safeText($0).trimmed }
        if name?.isEmpty == true { throw .commandLine(.emptyName(option: "--navn")) }
        let added = try gathering.keep(in: target, named: name)
        for message in gathering.report(added, path: target) { program.print(message) }
        return .done
    }
}

/// A joint workshop that is to be taken into, as it is in its file.
struct JointFile {
    let journal: SQLiteJournal
    let events: [Event]
    /// The reading of its facts alone: a fold of all would be made only to be thrown away.
    let reading: Reading
}

extension Program {
    /// Returns the joint workshop to go on with; nil when there is none.
    func openJoint(_ path: String) throws(Problem) -> JointFile? {
        do throws(Problem) {
            let journal = try translatingErrors {
                try SQLiteJournal(path: path, mode: .open, patience: patience(for: path))
            }
            let events = try translatingErrors { try journal.load() }
            let facts = Timeline(events.filter(\.isAboutAll)).workshop
            guard facts.identity != nil else { throw .journal(.empty(path: path)) }
            guard facts.isJoint else { throw .joint(.notJoint(path: path)) }
            let process = try load(facts.facts[Fact.process]?.value ?? Program.defaultProcess, beside: path)
            return JointFile(journal: journal, events: events, reading: Reading(process: process, workshop: facts))
        } catch {
            if case .journal(.missing) = error { return nil }
            throw error
        }
    }
}
