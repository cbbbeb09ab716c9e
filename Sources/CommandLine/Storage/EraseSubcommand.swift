import Conversation
import Journal
import Planning

/// The subcommand `boplan slett-for-godt FILE ID REASON [--ja]`, which empties the texts of an item for good, in this
/// file and wherever it is merged. That there was something, who said it and when stays, with who deleted it, when and
/// why.
struct EraseSubcommand: Subcommand {
    let declaration = SubcommandDeclaration(
        names: ["slett-for-godt", "erase"], usage: ["slett-for-godt FIL ID GRUNN [--ja]"],
        summary: "Tømmer teksten i et punkt, også for den som fletter.",
        details: [
            "At det sto noe der, hvem som sa det og når, blir stående, med hvem som slettet det, når og hvorfor."
        ],
        options: [
            Option(["--ja", "--yes"], "Spør ikke først.")
        ])

    func run(_ arguments: Arguments, in program: Program) throws(Problem) -> ExitCode {
        let file = try file(arguments)
        let words = arguments.positional.dropFirst()
        guard let label = words.first, words.count > 1 else {
            throw .incomplete(usage: "boplan slett-for-godt FIL ID GRUNN")
        }
        let reason = safeText(words.dropFirst().joined(separator: " ")).trimmed
        let open = try program.open(file)
        guard let item = open.timeline.workshop.item(labelled: label) else { throw .item(.unknownItem(label)) }
        let texts = open.timeline.texts(of: item, in: open.process)
        guard !texts.isEmpty, !reason.isEmpty else {
            program.printFitted("Det er ingen tekst å slette i \(item.label).")
            return .done
        }
        program.printFitted(erases(item, texts: texts.count, open.reading))
        if !arguments.has("--ja") {
            guard try program.agrees(to: "Skal teksten slettes for godt? (ja/nei)") else {
                program.printFitted("Ingenting er slettet.")
                return .done
            }
        }
        var session = program.session(open, file: file)
        try session.erase(texts, because: reason)
        let copies = DatedCopies.holding(texts, beside: file)
        program.printFitted(erased(item, file, copies))
        return .done
    }

    /// Tells what is to go; `texts` counts what has stood there before too.
    private func erases(_ item: Item, texts: Int, _ reading: Reading) -> Message {
        let related = reading.related(to: item)
        return .sentences(
            "Teksten i \(item.label) slettes for godt: \(quoted: reading.mainText(of: item)).",
            texts == 1 ? nil : "Det gjelder også det som har stått der før (\(texts) tekster i alt).",
            "Det kan ikke angres. At noe sto der, når og hvem som sa det, blir stående.",
            related.isEmpty ? nil : "Det samme kan stå i \(list: related); det må slettes for seg.")
    }

    private func erased(_ item: Item, _ file: String, _ copies: [String]) -> Message {
        .sentences(
            "Teksten i \(item.label) er slettet for godt i \(file).",
            copies.isEmpty
                ? "Ingen kopier i samme mappe har den."
                : "Disse kopiene har den ennå, og bør slettes: \(list: copies).",
            "Kopier andre steder, dokumenter som er laget før, og linjene dere har skrevet (fila med endelsen .historikk) må dere slette selv. Flettes en gammel kopi inn, kommer teksten ikke tilbake."
        )
    }
}

extension Session {
    fileprivate mutating func erase(_ texts: [Stamp], because reason: String) throws(Problem) {
        try record { draft throws(Problem) in
            for text in texts { draft.assign(.fact(Fact.erased(text)), reason) }
        }
    }
}

extension Timeline {
    /// Finds the events with what people typed in an item, what was replaced later too.
    fileprivate func texts(of item: Item, in process: Process) -> [Stamp] {
        let form = process.tool(item.tool)?.form
        return events.filter { event in
            guard case .assign(.field(item.id, let id), let value, _) = event.change, event.emptied == nil,
                !value.isEmpty
            else { return false }
            guard let column = form?.column(id) else { return true }
            return [.text, .person, .role].contains(column.kind)
        }.map(\.stamp)
    }
}

extension Reading {
    /// Returns the short ids of what an item was lifted from, and of what became of it: the same text may stand there.
    fileprivate func related(to item: Item) -> [String] {
        (trail(of: item).map(\.item) + outcome(of: item).map(\.item)).map(\.label).uniqued()
    }
}
