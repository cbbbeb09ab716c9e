import Documents
import Planning

/// `boplan importer FILE REPLIES.csv … --høringssvar [--utgave WHEN] [--ja]`: brings in what came when the draft was
/// out on hearing. A reply that is there is not brought in again, whatever has been answered to it since.
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
        program.tell(after: [.numberedBy(edition: edition?.text)])
        var session = program.session(open, file: file)
        let replies = try read(form)
        let (_, outlook) = try session.preview(replies, to: tool, numbers)
        tell(outlook)
        guard outlook.contains(where: { $0.count > 0 }) else {
            program.tell(after: [.nothingNewCame])
            return .done
        }
        if !arguments.has("--ja") {
            guard try program.agrees(to: program.words.guide(.after(.askReplies))) else {
                program.tell([.declined])
                return .done
            }
        }
        let labels = try session.bringIn(replies, to: tool, numbers)
        for label in labels { program.surroundings.out(label) }
        program.tell(after: [.keptReplies(labels.count)])
        let texts = replies.flatMap(\.replies).flatMap(\.values)
        if texts.contains(where: ContactDetails.areIn) {
            program.surroundings.err(program.words.say(ContactDetails.warning))
        }
        return .done
    }

    /// Whoever names no sender is known by the name of the file.
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
            if !file.unknown.isEmpty { program.tell(after: [.columnsLeftOut(file.unknown)]) }
        }
        return sources
    }

    /// The whole import stops, as it would anyway; but whoever is to take the number out needs to find it.
    private func refuseIdentities(in file: ReplyFile, called name: String) throws(Problem) {
        let rows = zip(file.rows, file.replies).filter { $1.values.contains(where: NationalIdentity.isIn) }.map(\.0)
        if !rows.isEmpty { throw .after(.identityInReplies(file: name, rows: rows)) }
    }

    private func numbers(_ open: OpenWorkshop, _ file: String, _ edition: Moment?) throws(Problem) -> ParagraphNumbers {
        let timeline = edition.map { open.timeline.asOf($0.milliseconds) } ?? open.timeline
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
        for source in outlook {
            program.tell(after: [
                .replies(file: source.file, sender: source.senders, count: source.count, known: source.known)
            ])
        }
        let lost = outlook.flatMap(\.unplaced)
        if !lost.isEmpty {
            program.tell(after: [.unplaced(count: lost.count, examples: Array(lost.prefix(3)))])
        }
    }
}

/// The replies of one file.
struct ReplySource {
    var file: String
    var replies: [[String: String]]
}

/// What would come of a file.
struct ReplyOutlook {
    var file: String
    var senders: [String] = []
    var count = 0
    var known = 0
    /// What the new ones that no paragraph was found for say they are about.
    var unplaced: [String] = []
}

extension Session {
    /// What would come of it; nothing is kept.
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
    /// Each row that is there is met by one reply, struck and joined rows too: what was taken out does not come back.
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

    /// What makes a reply the same one: all that they have said.
    private func key(_ form: Form, _ text: (String) -> String?) -> [String] {
        form.columns.filter(\.isTheirs).map { folded(text($0.id) ?? "") }
    }

    private mutating func add(
        _ reply: [String: String], to tool: Tool, _ form: Form, _ numbers: ParagraphNumbers,
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
    /// Is it for those who reply to say?
    fileprivate var isTheirs: Bool { kind == .text && !ReplyColumn.ours.contains(id) }
}
