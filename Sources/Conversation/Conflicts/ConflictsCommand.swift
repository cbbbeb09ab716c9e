import Planning

/// The command `/konflikter`, which shows what two have written without knowing of each other. `/konflikter 1 a` keeps
/// a version, `/konflikter 1 begge` both, `/konflikter 1 skriv TEXT` a new wording, `/konflikter 1 stryk` strikes
/// again.
struct ConflictsCommand: Command {
    typealias Word = ConflictWord

    let declaration = CommandDeclaration(
        names: ["konflikter", "conflicts"], usage: "/konflikter [NUMMER VALG]",
        summary: "Viser det som er skrevet ulikt av to som ikke visste om hverandre, og avgjør hva som skal gjelde.",
        details: [
            "Skriv nummeret på en av dem, og så bokstaven på det som skal gjelde, eller en ny ordlyd.",
            "«/konflikter 1 a» beholder den ene, «/konflikter 1 begge» begge, og «/konflikter 1 skriv TEKST» gir en ny ordlyd.",
            "Når den ene har strøket det den andre har endret, blir det strøket igjen med «/konflikter 1 stryk».",
            "Det som ikke velges, står fortsatt i historikken.",
        ])

    func run(_ argument: String, in session: inout Session) throws(Problem) -> [Reply] {
        let conflicts = session.reading.conflicts()
        guard !argument.isEmpty else {
            return session.list(conflicts)
        }
        let (number, choice) = firstWord(of: argument)
        guard let index = Int(number), conflicts.indices.contains(index - 1) else {
            throw .history(.noSuchConflict(number, highest: conflicts.count))
        }
        guard !choice.isEmpty else { throw incomplete(in: session) }
        let settled = try session.settle(conflicts[index - 1], choice)
        let left = session.reading.conflicts().count
        return session.acknowledge(settled.labels)
            + [.guidance(session.paragraph(session.words.say(.sentences(settled.outcome, session.told(left: left)))))]
    }

    func completions(in session: Session) -> ArgumentCompletions {
        let count = session.reading.conflicts().count
        return .first((0..<count).map { String($0 + 1) }) { _ in Word.words }
    }
}

/// The answers apart from a version's letter.
enum ConflictWord: String, CommandWord {
    case both = "begge"
    case write = "skriv"
    case strike = "stryk"

    var rest: CommandRest { self == .write ? .required : .optional }
}

/// The outcome of a conflict.
private enum Settlement {
    /// The version stands.
    case keep(Version)
    /// A new text stands, which somebody writes now; it may hold all the versions.
    case write(String)
    /// All the versions stand, as points of their own.
    case addPoints([Version])
    case strikeAgain
}

extension Session {
    fileprivate func settlement(_ choice: String, of conflict: Conflict) throws(Problem) -> Settlement {
        switch try ConflictsCommand().word(in: choice, self) {
        case (.both, _)?: return try both(of: conflict)
        case (.write, let text)?: return .write(try understood(text, in: conflict))
        case (.strike, _)? where conflict.isAboutStruck: return .strikeAgain
        case (.strike, _)?, nil: return .keep(try version(choice, of: conflict))
        }
    }

    private func version(_ word: String, of conflict: Conflict) throws(Problem) -> Version {
        guard let version = conflict.version(named: word) else {
            throw .history(.noSuchVersion(word, last: conflict.letters.last ?? ""))
        }
        return version
    }

    /// Whether both versions can stand.
    func canKeepBoth(_ conflict: Conflict) -> Bool { (try? both(of: conflict)) != nil }

    /// Keeps both versions: a point can be said twice, and an answer in words can hold two; a date, a choice or a place
    /// cannot, nor what one has struck and another has written.
    private func both(of conflict: Conflict) throws(Problem) -> Settlement {
        guard conflict.versions.count > 1 else { throw .history(.struckOrNot(conflict.item?.label ?? "")) }
        guard case .field(_, let column) = conflict.register, let item = conflict.item,
            let tool = process.tool(item.tool)
        else { throw .history(.onlyOne(view.name(of: conflict))) }
        guard let form = tool.form else {
            let prompt = reading.prompts(of: tool).first { $0.id == reading.slot(of: item) }
            guard prompt?.takesOneAnswer != true else { throw .history(.onlyOne(view.name(of: conflict))) }
            return .addPoints(conflict.versions.dropLast())
        }
        guard [.text, .person, .role].contains(form.column(column)?.kind) else {
            throw .history(.onlyOne(view.name(of: conflict)))
        }
        return .write(conflict.versions.map(\.value).joined(separator: "; "))
    }

    private func understood(_ text: String, in conflict: Conflict) throws(Problem) -> String {
        switch conflict.register {
        case .fact, .order: return text
        case .placement:
            guard let point = GridPoint(text) else { throw .grid(.notAPlacement(text)) }
            return point.text
        case .field, .slot:
            guard let item = conflict.item, let tool = process.tool(item.tool) else { return text }
            if case .slot = conflict.register { return try prompt(text, in: tool).id.text }
            guard case .field(_, let id) = conflict.register, let column = tool.form?.column(id) else { return text }
            return try understood(text, in: column, of: tool)
        }
    }

    /// Settles a conflict by what is typed after its number.
    ///
    /// - Returns: The short ids that were changed, and what stands now.
    mutating func settle(
        _ conflict: Conflict, _ choice: String
    ) throws(Problem) -> (labels: [String], outcome: Message) {
        let settlement = try settlement(choice, of: conflict)
        let labels = try record { draft throws(Problem) in
            if let item = conflict.item { draft.acknowledge(item) }
            switch settlement {
            case .keep(let version):
                draft.assign(conflict.register, StoredValue(version))
                draft.bringBack(conflict.item)
            case .write(let text):
                draft.assign(conflict.register, text)
                draft.bringBack(conflict.item)
            case .addPoints(let versions):
                draft.assign(
                    conflict.register, conflict.versions.last.map { StoredValue($0) } ?? StoredValue(typed: ""))
                draft.addPoints(versions.map(\.value), beside: conflict.item)
                draft.bringBack(conflict.item)
            case .strikeAgain:
                if let item = conflict.item { draft.strike(item) }
            }
        }
        return (labels, outcome(settlement, of: conflict))
    }

    private func outcome(_ settlement: Settlement, of conflict: Conflict) -> Message {
        switch settlement {
        case .keep(let version): "Avgjort: \(quoted: reading.text(of: version, in: conflict)) gjelder."
        case .write(let text): "Avgjort. Ny ordlyd: \(quoted: text)."
        case .addPoints: "Avgjort: Begge står, som hvert sitt punkt."
        case .strikeAgain: "Avgjort: \(conflict.item?.label ?? "") er strøket."
        }
    }

    /// Tells how many conflicts are left after one is settled.
    func told(left: Int) -> Message {
        switch left {
        case 0: "Det er ingen flere uenigheter."
        case 1: "Det er én igjen: /konflikter."
        default: "Det er \(left) igjen: /konflikter. Numrene kan ha endret seg."
        }
    }
}

extension ActionDraft {
    fileprivate mutating func bringBack(_ item: Item?) {
        if let item, item.struck != nil { write(.restore(item.id)) }
    }

    /// Adds points of their own under the same prompt.
    fileprivate mutating func addPoints(_ texts: [String], beside item: Item?) {
        guard let item, let tool = reading.process.tool(item.tool),
            let prompt = reading.prompts(of: tool).first(where: { $0.id == reading.slot(of: item) })
        else { return }
        for text in texts { addPoint(text, to: tool, under: prompt) }
    }
}
