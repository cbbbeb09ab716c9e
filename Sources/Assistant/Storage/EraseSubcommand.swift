import Journal
import Planning

/// `boplan slett-for-godt FILE ID REASON [--ja]`: empties the texts of an item for good, in this file and wherever it is
/// merged. That there was something, who said it and when stays, with who deleted it, when and why.
struct EraseSubcommand: Subcommand {
    let names = ["slett-for-godt", "erase"]
    let options = [Option(names: ["--ja", "--yes"])]

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
            program.tell(.nothingToErase(label: item.label))
            return .done
        }
        program.tell(
            .erases(
                label: item.label, text: open.reading.mainText(of: item), texts: texts.count,
                related: open.reading.related(to: item)))
        if !arguments.has("--ja") {
            guard try program.agrees(to: program.words.guide(.keeping(.askErasing))) else {
                program.tell(.notErased)
                return .done
            }
        }
        var session = program.session(open, file: file)
        try session.erase(texts, because: reason)
        let copies = DatedCopies.holding(texts, beside: file)
        program.tell(.erased(label: item.label, file: file, copies: copies))
        return .done
    }
}

extension Program {
    fileprivate func tell(_ phrase: KeepingPhrase) {
        let screen = surroundings.screen
        for line in wrap(safeText(words.guide(.keeping(phrase))), width: screen.width, measure: screen.measure) {
            surroundings.out(line)
        }
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
    /// The events with what people typed in an item, what was replaced later too.
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
    /// Short ids of what an item was lifted from, and of what became of it: the same text may stand there.
    fileprivate func related(to item: Item) -> [String] {
        (trail(of: item).map(\.item) + outcome(of: item).map(\.item)).map(\.label).uniqued()
    }
}
