import Planning
import Screens

/// Text of several lines or cells, as it is pasted. It is one action, and one thing to take back: what can be kept is
/// kept together, and of each other line it is told what is wrong. A text with a command in it is played line by line,
/// as are answers that belong to different questions.
extension Session {
    /// Takes a line, or what was pasted, and returns the answer.
    mutating func answer(_ text: String) -> [Reply] {
        let paste = PastedText(text)
        if paste.hasCommands, paste.rows.count > 1 { return play(paste) }
        let isTable = place?.tool.form != nil && paste.rows.first.map { $0.cells.count > 1 } ?? false
        let isOneLine = !text.contains(where: \.isNewline)
        guard paste.rows.count > 1 || isTable && (isOneLine || paste.rows.count == 1) else {
            return attempt(with: text) { session throws(Problem) in
                try session.interpret(isOneLine ? text : paste.rows.first?.text ?? "")
            }
        }
        if place == nil, focus.facts == nil, vote == nil {
            return attempt { session throws(Problem) in throw session.refusal(of: text) }
        }
        if let place, hasOneAnswer(place), vote == nil {
            return attempt(with: text) { session throws(Problem) in
                try session.interpret(paste.rows.map(\.text).joined(separator: " "), asks: false)
            }
        }
        guard isKeptTogether else { return play(paste) }
        return attempt(with: text) { session throws(Problem) in try session.keep(paste.rows) }
    }

    /// Takes what was pasted line by line. No one is asked about it.
    private mutating func play(_ paste: PastedText) -> [Reply] {
        var replies: [Reply] = []
        // The lines after one that is held back are held back with it.
        for (index, row) in paste.rows.enumerated() where heldBack == nil {
            let rest = paste.rows[index...].map(\.text).joined(separator: "\n")
            replies += attempt(with: rest) { session throws(Problem) in
                let isRow = session.place?.tool.form != nil
                let line = isRow ? row.cells.joined(separator: Session.separator) : row.text
                return try session.interpret(line, asks: false)
            }
        }
        return replies
    }

    /// Whether the lines of a paste are points or rows of the same kind.
    private var isKeptTogether: Bool {
        guard focus.facts == nil, vote == nil, let place else { return false }
        return place.only == nil && !isAskedAgain(place.tool)
    }

    private mutating func keep(_ rows: [PastedText.Row]) throws(Problem) -> [Reply] {
        guard let place else { throw .noToolOpen }
        focus.endOffers()
        try refuseOutsideBoards(rows.map(\.text).joined(separator: "\n"), place)
        switch place.tool.shape {
        case .board, .prose: return try addPoints(rows, place)
        case .form(let form): return try addRows(rows, form, place)
        case .grid: return try placeOrAdd(rows, place)
        }
    }
}

// MARK: - What comes of it

/// The lines of a paste that were read, and what is wrong with the others.
struct ReadPaste<Value> {
    var values: [Value] = []
    var faults: [Problem] = []
}

extension Session {
    /// The most lines whose faults are told of one by one.
    private static let mostFaults = 5

    /// Reads each line of a paste by itself. A line that cannot be kept does not keep the others from being.
    ///
    /// - Throws: What is wrong, when there is but one line.
    func read<Value>(
        _ rows: [PastedText.Row], by reading: (PastedText.Row, _ place: Int) throws(Problem) -> Value
    ) throws(Problem) -> ReadPaste<Value> {
        var result = ReadPaste<Value>()
        for (place, row) in rows.enumerated() {
            do throws(Problem) {
                try checkReadable(row.text)
                if NationalIdentity.isIn(row.text) { throw .nationalIdentity }
                result.values.append(try reading(row.safe, place))
            } catch {
                if rows.count == 1 { throw error }
                result.faults.append(.pastedLine(row.line, text: row.text, error))
            }
        }
        return result
    }

    /// Tells what was kept of a paste, in one line, and what was not.
    func tell<Value>(of paste: ReadPaste<Value>, keptAs labels: [String], in tool: Tool) -> [Reply] {
        let told = paste.faults.prefix(Session.mostFaults).map { Reply(.problem, words.lines(for: $0)) }
        let left = paste.faults.count - told.count
        let rest: Message = "\(left, one: "En linje til er ikke lagret.", many: "# linjer til er ikke lagret.")"
        return (labels.isEmpty ? [] : [saved(labels, in: tool)]) + told
            + (left > 0 ? [Reply(.problem, [line(rest, .warning)])] : [])
    }

    /// Acknowledges many short ids in a line: "50 tiltak lagret (T3–T52)".
    private func saved(_ labels: [String], in tool: Tool) -> Reply {
        let count = Span(text: words.say(count(labels.count, in: tool)), style: .accent)
        let ids = Span(text: " (\(labels.labelRanges))", style: .faint)
        return Reply(.acknowledgement(labels.joined(separator: "\n")), [StyledLine([count, savedMark, ids])])
    }

    private func count(_ count: Int, in tool: Tool) -> Message {
        if tool.id == process.measures || tool.grid?.places == process.measures, process.measures != nil {
            return "\(count, one: "Ett tiltak", many: "# tiltak")"
        }
        return switch tool.shape {
        case .board: "\(count, one: "Ett punkt", many: "# punkter")"
        case .prose: "\(count, one: "Ett avsnitt", many: "# avsnitt")"
        case .form: "\(count, one: "Én rad", many: "# rader")"
        case .grid: "\(count, one: "Ett punkt", many: "# punkter")"
        }
    }

    /// Returns the text of a pasted line; `//` before it is as when it is typed.
    func pointText(_ row: PastedText.Row) throws(Problem) -> String {
        row.text.hasPrefix("//") ? try textAsItStands(row.text) : row.text
    }
}

extension PastedText.Row {
    /// The row without what would command a terminal.
    fileprivate var safe: PastedText.Row {
        PastedText.Row(line: line, cells: cells.map { safeText($0).trimmed })
    }
}
