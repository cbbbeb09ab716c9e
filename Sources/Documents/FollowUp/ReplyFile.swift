import Planning

/// A file of hearing replies: one line each, under headings that may be called different things.
///
///     try ReplyFile("nav.csv", form: form).replies  // [["avsender": "NAV", "avsnitt": "7", "svar": "…"]]
package struct ReplyFile: Sendable {
    /// Texts by column id, in the order of the file. A line that says no more than who and about
    /// what is none.
    package private(set) var replies: [[ColumnID: String]] = []
    /// The row of the file that each reply stands in, as spreadsheets count: the headings are row 1.
    package private(set) var rows: [Int] = []
    /// The headings that do not belong to any column of the form.
    package private(set) var unknown: [String] = []
    /// Whether the file has a column that can be the reply.
    package let isReadable: Bool

    /// Reads the file; it is UTF-8 or Windows-1252, with comma, semicolon or tab between the cells.
    package init(_ file: String, form: Form) throws(ImportProblem) {
        self.init(records: CSVText.records(try PlanFile.bytes(of: file)), form: form)
    }

    init(records: [[String]], form: Form) {
        let header = records.first ?? []
        let columns = ReplyFile.columns(of: header, in: form)
        isReadable = columns.contains { $0?.id == form.main }
        unknown = zip(header, columns).filter { $1 == nil && !folded($0).isEmpty }.map { $0.0 }
        guard isReadable else { return }
        for (index, record) in records.enumerated().dropFirst() {
            let reply = ReplyFile.reply(record, columns)
            // Who only proposes something has replied too.
            guard reply.keys.contains(where: { $0 != ReplyColumn.sender && $0 != ReplyColumn.paragraph }) else {
                continue
            }
            replies.append(reply)
            rows.append(index + 1)
        }
    }

    private static func reply(_ record: [String], _ columns: [Column?]) -> [ColumnID: String] {
        var reply: [ColumnID: String] = [:]
        for (cell, column) in zip(record, columns) {
            // A cell may go over several lines; what is kept is one.
            let text = inOneLine(PlanFile.unguarded(cell))
            if let column, !text.isEmpty { reply[column.id] = text }
        }
        return reply
    }

    /// Returns the column of each heading: whole names count before other names, and those before headings that begin
    /// so. A column is one heading only.
    private static func columns(of header: [String], in form: Form) -> [Column?] {
        var found = [Column?](repeating: nil, count: header.count)
        let ways: [(String, Column) -> Bool] = [
            { key, column in [column.name, column.id.text].map(folded).contains(key) },
            { key, column in column.aliases.map(folded).contains(key) },
            { key, column in ([column.name] + column.aliases).map(folded).contains { $0.count > 2 && key.hasPrefix($0) }
            },
        ]
        for isMatch in ways {
            for (index, heading) in header.enumerated() where found[index] == nil {
                let key = folded(inOneLine(heading))
                guard !key.isEmpty else { continue }
                found[index] = form.columns.first { column in
                    !found.contains { $0?.id == column.id } && isMatch(key, column)
                }
            }
        }
        return found
    }
}

/// Returns a text without line breaks, and without anything that could command a terminal.
private func inOneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).map { safeText(String($0)) }.joined(separator: " ")
}
