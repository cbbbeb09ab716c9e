import Conversation
import Documents
import Planning

/// The import by `boplan importer FILE REPLIES.csv … --høringssvar [--utgave WHEN] [--ja]`, which brings in what came
/// when the draft was out on hearing. A reply that is there is not brought in again, whatever has been answered to it
/// since.
struct ReplyImport {
    let program: Program
    let arguments: Arguments

    func run() throws(Problem) -> ExitCode {
        guard let file = arguments.positional.first, arguments.positional.count > 1 else {
            throw .commandLine(.planMissing)
        }
        let open = try program.open(file)
        guard let tool = open.process.tool(for: .replies), let form = tool.form else { throw .after(.noReplies) }
        let edition = try arguments.value("--utgave").map { word throws(Problem) in
            try program.moment(of: word, in: open)
        }
        let numbers = try numbers(open, file, edition)
        program.printFitted(numberedBy(edition?.text))
        var session = program.session(open, file: file)
        let replies = try read(form)
        let (_, outlook) = try session.preview(replies, to: tool, numbers)
        tell(outlook)
        guard outlook.contains(where: { $0.count > 0 }) else {
            program.printFitted("Ingenting nytt. Alle svarene sto der fra før.")
            return .done
        }
        if !arguments.has("--ja") {
            guard try program.agrees(to: "Skal svarene hentes inn? (ja/nei)") else {
                program.tell([.declined])
                return .done
            }
        }
        let labels = try session.bringIn(replies, to: tool, numbers)
        for label in labels { program.host.out(label) }
        program.printFitted(
            "\(labels.count, one: "Ett svar", many: "# svar") er hentet inn. Gå gjennom dem i høringssvarene, eller ta dem bort igjen med /angre."
        )
        let texts = replies.flatMap(\.replies).flatMap(\.values)
        if texts.contains(where: ContactDetails.areIn) {
            program.tell(ContactDetails.warning)
        }
        return .done
    }

    private func numberedBy(_ edition: String?) -> Message {
        edition.map { "Avsnittene er nummerert slik de var i denne utgaven: \($0)." }
            ?? "Avsnittene er nummerert slik planen er nå. Er den endret etter at utkastet ble sendt, så si hvilken utgave det var: --utgave NAVN eller --utgave DATO."
    }

    /// Reads the files. A reply that names no sender is known by the name of its file.
    private func read(_ form: Form) throws(Problem) -> [ReplySource] {
        var sources: [ReplySource] = []
        for path in arguments.positional.dropFirst() {
            let file: ReplyFile
            do throws(ImportProblem) { file = try ReplyFile(path, form: form) } catch { throw .importing(error) }
            guard file.isReadable else {
                throw .after(
                    .notReplies(file: path, columns: form.columns.filter { !$0.isLater }.prefix(3).map(\.name)))
            }
            let sender = String(path.fileName.split(separator: ".").first ?? "")
            let replies = file.replies.map { reply in
                reply.merging([ReplyColumn.sender: sender]) { own, _ in own }
            }
            try refuseIdentities(in: file, called: path.fileName)
            sources.append(ReplySource(file: path.fileName, replies: replies))
            if !file.unknown.isEmpty { program.printFitted("Disse kolonnene er ikke med: \(quoted: file.unknown).") }
        }
        return sources
    }

    /// Stops the whole import, as it would be anyway, telling in which rows to take the number out.
    private func refuseIdentities(in file: ReplyFile, called name: String) throws(Problem) {
        let rows = zip(file.rows, file.replies).filter { $1.values.contains(where: NationalIdentity.isIn) }.map(\.0)
        if !rows.isEmpty { throw .after(.identityInReplies(file: name, rows: rows)) }
    }

    private func numbers(_ open: OpenWorkshop, _ file: String, _ edition: Moment?) throws(Problem) -> ParagraphNumbers {
        let timeline = edition.map { open.timeline.asOf($0) } ?? open.timeline
        let reading = Reading(process: open.process, workshop: timeline.workshop)
        let folder = try program.templates(in: program.language(nil), beside: file)
        for document in open.process.documents {
            guard let text = try? folder.text(of: document) else { continue }
            let places = NumberedParagraphs(text).slots
            if !places.isEmpty { return ParagraphNumbers(places, in: reading) }
        }
        return ParagraphNumbers([], in: reading)
    }

    private func tell(_ outlook: [ReplyOutlook]) {
        for source in outlook { program.printFitted(source.message) }
        let lost = outlook.flatMap(\.unplaced)
        guard !lost.isEmpty else { return }
        let (count, examples) = (lost.count, lost.prefix(3).joined(separator: ", "))
        program.printFitted(
            .sentences(
                "\(count, one: "Ett svar", many: "# svar") viser ikke til noe avsnitt jeg finner i utkastet (\(examples)).",
                "\(count, one: "Det er med, og dere kan skrive hva det", many: "De er med, og dere kan skrive hva de") gjelder."
            ))
    }
}

/// The replies of one file.
struct ReplySource {
    var file: String
    var replies: [[ColumnID: String]]
}

/// The outcome of bringing in a file.
struct ReplyOutlook {
    var file: String
    var senders: [String] = []
    var count = 0
    var known = 0
    /// The paragraphs that the new replies say they are about, where no such paragraph was found.
    var unplaced: [String] = []

    fileprivate var message: Message {
        let names = senders.prefix(3).joined(separator: ", ")
        let new: Message =
            switch senders.count {
            case 0: "\(file): \(count, one: "ett nytt svar", many: "# nye svar")."
            case ...3: "\(file): \(count, one: "ett nytt svar", many: "# nye svar") fra \(names)."
            case let all:
                "\(file): \(count, one: "ett nytt svar", many: "# nye svar") fra \(names) og \(all - 3) til."
            }
        return .sentences(new, known > 0 ? "\(known) sto der fra før." : nil)
    }
}

extension Session {
    /// Returns what would come of it; nothing is kept.
    fileprivate mutating func preview(
        _ sources: [ReplySource], to tool: Tool, _ numbers: ParagraphNumbers
    ) throws(Problem) -> (labels: [String], [ReplyOutlook]) {
        var outlook: [ReplyOutlook] = []
        let draft = try draft(after: []) { draft throws(Problem) in outlook = draft.bringIn(sources, to: tool, numbers)
        }
        return (draft.labels, outlook)
    }

    fileprivate mutating func bringIn(
        _ sources: [ReplySource], to tool: Tool, _ numbers: ParagraphNumbers
    ) throws(Problem) -> [String] {
        try record { draft throws(Problem) in _ = draft.bringIn(sources, to: tool, numbers) }
    }
}

extension ActionDraft {
    /// Adds the replies that are new, and returns what came of each file. Each row that is there is met by one reply,
    /// struck and joined rows too: what was taken out does not come back.
    fileprivate mutating func bringIn(
        _ sources: [ReplySource], to tool: Tool, _ numbers: ParagraphNumbers
    ) -> [ReplyOutlook] {
        guard let form = tool.form else { return [] }
        var known: [[String]: Int] = [:]
        for row in workshop.items where row.tool == tool.id { known[key(form) { row.text($0) }, default: 0] += 1 }
        return sources.map { source in
            var outlook = ReplyOutlook(file: source.file)
            for reply in source.replies {
                let key = key(form) { reply[$0] }
                if let left = known[key], left > 0 {
                    known[key] = left - 1
                    outlook.known += 1
                } else {
                    add(reply, to: tool, form, numbers, &outlook)
                }
            }
            return outlook
        }
    }

    /// Returns what makes a reply the same one: all that they have said.
    private func key(_ form: Form, _ text: (ColumnID) -> String?) -> [String] {
        form.columns.filter(\.isTheirs).map { folded(text($0.id) ?? "") }
    }

    private mutating func add(
        _ reply: [ColumnID: String], to tool: Tool, _ form: Form, _ numbers: ParagraphNumbers,
        _ outlook: inout ReplyOutlook
    ) {
        let row = add(to: tool, prefix: form.prefix)
        // What we answered is not theirs to say, should the file be one of ours.
        for column in form.columns where column.isTheirs {
            if let text = reply[column.id] { assign(.field(row, column: column.id), text) }
        }
        if let item = reply[ReplyColumn.paragraph].flatMap(numbers.item) {
            assign(.field(row, column: ReplyColumn.about), item.label)
        } else {
            outlook.unplaced.append(reply[ReplyColumn.paragraph] ?? "–")
        }
        outlook.count += 1
        let sender = reply[ReplyColumn.sender] ?? ""
        if !outlook.senders.contains(sender) { outlook.senders.append(sender) }
    }
}

extension Column {
    /// Whether it is for those who reply to say.
    fileprivate var isTheirs: Bool { kind == .text && !ReplyColumn.ours.contains(id) }
}
