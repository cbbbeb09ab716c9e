import Journal
import Planning

/// `boplan flett INTO FILE…`: joins copies of one workshop that were worked on apart.
struct MergeSubcommand: Subcommand {
    let names = ["flett", "merge"]

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
    /// The file to join into; a new one begins empty.
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
        let new = try translatingErrors { try target.journal.merge(copy.timeline.events) }
        target.timeline.insert(new)
        let items = new.filter { if case .add = $0.change { true } else { false } }
        surroundings.out(words.guide(.merged(from: name, actions: Set(new.map(\.action)).count, items: items.count)))
        try tellOfRound(in: copy, named: name)
    }

    /// What is written in silence, and ballots that are not counted, stay where they are.
    private func tellOfRound(in copy: OpenWorkshop, named name: String) throws(Problem) {
        guard let round = try translatingErrors({ try copy.journal.openRound() }), round.notes > 0 else { return }
        var session = session(copy, file: name)
        try session.refreshRound()
        if let vote = session.vote {
            let ballots = vote.delivered
            surroundings.out(
                words.say(
                    "\(name) har en avstemning som ikke er talt opp, med \(ballots, one: "én stemme", many: "# stemmer"). Den er ikke med. Avslutt den der med /stem slutt, og flett en gang til."
                ))
        } else {
            surroundings.out(words.guide(.round(.notMerged(from: name, notes: round.notes))))
        }
    }

    /// Short ids that had to change, and answers that differ.
    fileprivate func reportConflicts(_ reading: Reading, before: Workshop) {
        for item in reading.workshop.items where item.label.last?.isLetter == true {
            guard before.item(item.id)?.label != item.label else { continue }
            surroundings.out(words.guide(.relabelled(label: item.label, text: reading.mainText(of: item))))
        }
        let conflicts = reading.findings().filter { if case .conflict = $0.kind { true } else { false } }
        surroundings.out(words.guide(.conflicts(count: conflicts.count)))
        if !conflicts.isEmpty {
            print(View(reading: reading, screen: surroundings.screen, words: words).findings(conflicts))
        }
    }
}
