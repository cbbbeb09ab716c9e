import Conversation
import Journal
import Planning
import Screens

/// The subcommand `boplan flett INTO FILE…`, which joins copies of one workshop that were worked on apart.
struct MergeSubcommand: Subcommand {
    let declaration = SubcommandDeclaration(
        names: ["flett", "merge"], usage: ["flett INN KOPI …"],
        summary: "Slår sammen kopier av samme fil.",
        details: ["Ingenting blir borte: Det som er skrevet ulikt, står begge steder, og dere velger med /konflikter."])

    func run(_ arguments: Arguments, in program: Program) throws(Problem) -> ExitCode {
        guard arguments.positional.count > 1 else { throw .commandLine(.mergeTakesTwo) }
        let into = try file(arguments)
        let sources = Array(arguments.positional.dropFirst())
        var copies: [OpenWorkshop] = []
        for source in sources { copies.append(try program.open(source, mode: .readOnly)) }
        var target = try program.target(into, like: copies[0])
        for (source, copy) in zip(sources, copies)
        where copy.timeline.workshop.identity != target.timeline.workshop.identity {
            throw .file(.otherWorkshop(source, into: into))
        }
        let before = target.timeline.workshop
        for (source, copy) in zip(sources, copies) { try program.merge(copy, named: source, into: &target) }
        program.reportConflicts(target.reading, before: before)
        return .done
    }
}

extension Program {
    /// Opens the file to join into; a new one begins empty.
    fileprivate func target(_ path: String, like copy: OpenWorkshop) throws(Problem) -> OpenWorkshop {
        do throws(Problem) {
            return try open(path)
        } catch {
            guard case .journal(.missing) = error else { throw error }
            let founding = copy.timeline.events.first.map { copy.timeline.events(of: $0.action) } ?? []
            let journal = try makeFile(path)
            return try translatingErrors {
                let timeline = Timeline(try journal.merge(founding))
                return OpenWorkshop(journal: journal, timeline: timeline, process: copy.process)
            }
        }
    }

    fileprivate func merge(
        _ copy: OpenWorkshop, named name: String, into target: inout OpenWorkshop
    ) throws(Problem) {
        let added = try translatingErrors { try target.journal.merge(copy.timeline.events) }
        target.timeline.insert(added)
        let new = added.filter { !$0.namesLaptop }
        print(merged(name, actions: Set(new.map(\.action)).count))
        if let ahead = added.timeAhead(of: host.now()) { print(Session.clockAhead(host.time(ahead))) }
        try tellOfRound(in: copy, named: name)
    }

    private func merged(_ name: String, actions: Int) -> Message {
        actions == 0 ? "\(name): ingenting nytt." : "\(name): \(newContributions(actions))."
    }

    /// Tells of what is written in silence, and of ballots that are not counted: they stay where they are.
    private func tellOfRound(in copy: OpenWorkshop, named name: String) throws(Problem) {
        guard let round = try translatingErrors({ try copy.journal.openRound() }), round.notes > 0 else { return }
        var session = session(copy, file: name)
        try session.refreshRound()
        let notMerged: Message =
            if let ballots = session.vote?.delivered {
                "\(name) har en avstemning som ikke er talt opp, med \(ballots, one: "én stemme", many: "# stemmer"). Den er ikke med. Avslutt den der med /stem slutt, og flett en gang til."
            } else {
                "\(name) har en stille runde med \(round.notes, one: "ett skjult punkt", many: "# skjulte punkter"), som ikke er med. Åpne runden der med /igp gruppe, og flett en gang til."
            }
        print(notMerged)
    }

    /// Tells which short ids had to change, and which answers differ.
    fileprivate func reportConflicts(_ reading: Reading, before: Workshop) {
        if let message = reading.relabelled(since: before) { print(message) }
        let conflicts = reading.findings().filter { if case .conflict = $0.kind { true } else { false } }
        print(count(of: conflicts))
        if !conflicts.isEmpty {
            print(View(reading: reading, screen: host.screen, words: words).findings(conflicts))
        }
    }

    private func count(of conflicts: [Finding]) -> Message {
        conflicts.isEmpty
            ? "Ingen konflikter."
            : "\(conflicts.count, one: "Én konflikt: noe er skrevet på to måter. Begge er tatt vare på.", many: "# konflikter: noe er skrevet på to måter. Alle versjonene er tatt vare på.")"
    }
}
