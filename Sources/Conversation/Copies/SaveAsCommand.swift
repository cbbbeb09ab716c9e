import Journal
import Planning

/// The command `/lagre-som FILE`, which writes the whole workshop into another file, and goes on there.
struct SaveAsCommand: Command {
    let declaration = CommandDeclaration(
        names: ["lagre-som", "save-as"], usage: "/lagre-som FIL",
        summary: "Lagrer alt i en annen fil og fortsetter i den.",
        details: [
            "Til bruk når fila ikke kan skrives i, for eksempel fordi disken er full eller minnepinnen er tatt ut.",
            "Er fila en kopi av den samme planen, blir de to til én.",
        ], isAbbreviable: false)

    func run(_ argument: String, in session: inout Session) throws(Problem) -> [Reply] {
        guard !argument.isEmpty else { throw incomplete(in: session) }
        try session.move(to: argument)
        return [.guidance([session.line("Alt er lagret i \(argument), og dere skriver i den fra nå av.")])]
    }
}

extension Session {
    /// Throws while an anonymous round is open, as long as the file can be written: the file that is left would be a copy
    /// of the round as it was.
    private func refuseCopyInRound() throws(Problem) {
        guard (try? shared.journal.openRound())?.round.isAnonymous == true, held == nil else { return }
        // Nothing is added, but a file that cannot be written says so.
        guard (try? shared.journal.merge([])) != nil else { return }
        throw .round(.copyWouldTell)
    }

    /// Moves to another file. One that is there already must be a copy of the same workshop: then the two become one.
    fileprivate mutating func move(to path: String) throws(Problem) {
        try refuseCopyInRound()
        let other = try services.openOrMake(path)
        let there = Timeline(try translatingErrors { try other.load() })
        guard there.events.isEmpty || there.workshop.identity == timeline.workshop.identity else {
            throw .journal(.alreadyExists(path: path))
        }
        try translatingErrors {
            if let holding = shared.holding {
                try holding.move(to: other)
                shared.move(to: path)
            } else {
                _ = try other.merge(timeline.events)
                try shared.journal.copyRound(to: other)
                shared.move(to: path, in: other)
            }
        }
        shared.take(there.events)
        try refreshRound()
    }
}
