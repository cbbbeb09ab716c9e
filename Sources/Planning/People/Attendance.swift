/// The people who take part, and those who were there: read from the forms that the process uses for it.
package struct Attendance: Sendable, Equatable {
    /// The row it stands in.
    package var row: Item
    /// The day as it was written; nil when no day is said.
    package var day: String?
    /// The day as it was understood.
    package var date: UnderstoodDate?
    /// The participants who were there, in the order they were written.
    package var present: [Item]
    /// The names of others who were there.
    package var guests: [String]
    package var absent: [Item]
}

/// The columns of a form for attendance, found by kind: the first for dates, and the first two for people.
package struct AttendanceColumns: Sendable, Equatable {
    package var day: Column
    package var present: Column
    package var absent: Column?

    /// Finds the columns; nil when the form cannot be used for attendance.
    package init?(_ form: Form) {
        let people = form.rowColumns.filter { $0.kind == .person }
        guard let day = form.rowColumns.first(where: { $0.kind == .date }), let present = people.first else {
            return nil
        }
        self.day = day
        self.present = present
        absent = people.dropFirst().first
    }
}

extension Reading {
    /// The text between names in an answer that holds several.
    package static let betweenNames = "; "

    /// The people who take part, in the order they came; none when the process has no form for it.
    package var participants: [Item] {
        process.tool(for: .participants).map { workshop.items(in: $0.id) } ?? []
    }

    /// Returns the rows of the form for attendance, the earliest first. Those without a day that can be read stand
    /// where they were written.
    ///
    ///     reading.attendance().last?.present.map(\.label)  // ["D1", "D3"]
    package func attendance() -> [Attendance] {
        guard let tool = process.tool(for: .attendance), let form = tool.form,
            let columns = AttendanceColumns(form)
        else { return [] }
        return byDay(workshop.items(in: tool.id), columns.day).map { row in
            let (present, guests) = people(in: row.text(columns.present.id) ?? "")
            return Attendance(
                row: row, day: row.text(columns.day.id), date: row.date(columns.day.id), present: present,
                guests: guests,
                absent: people(in: columns.absent.flatMap { row.text($0.id) } ?? "").known)
        }
    }

    /// Returns the people that an answer names, by name or short id, and the names of others. There are semicolons
    /// between them; without any, commas part them too.
    ///
    ///     reading.people(in: "Leder NAV; en gjest")  // ([D1], ["en gjest"])
    ///     reading.people(in: "D1 D3")                // ([D1, D3], [])
    package func people(in text: String) -> (known: [Item], others: [String]) {
        let separator: Character = text.contains(";") ? ";" : ","
        let parts = text.split(separator: separator).map { String($0).trimmed }.filter { !$0.isEmpty }
        guard !parts.isEmpty else { return ([], []) }
        let directory = PeopleDirectory(self)
        // A name may have a comma of its own.
        let whole = directory.people(text.trimmed)
        if !whole.isEmpty { return (whole, []) }
        var known: [Item] = []
        var others: [String] = []
        for part in parts {
            let found = directory.people(part)
            if found.isEmpty { others.append(part) }
            known += found.filter { person in !known.contains { $0.id == person.id } }
        }
        return (known, others)
    }

    /// Returns the rows by the day a column says; those without a day that can be read follow the row they were written
    /// after.
    private func byDay(_ rows: [Item], _ column: Column) -> [Item] {
        var latest: UnderstoodDate?
        let dated = rows.enumerated().map { index, row in
            latest = row.date(column.id) ?? latest
            return (row: row, day: latest, index: index)
        }
        return dated.sorted { one, other in
            if let first = one.day, let second = other.day, first < second || second < first { return first < second }
            return one.index < other.index
        }.map(\.row)
    }
}

/// A directory of those who take part, by their names and short ids.
private struct PeopleDirectory {
    private var byName: [String: Item] = [:]
    private var byLabel: [String: Item] = [:]

    init(_ reading: Reading) {
        for person in reading.participants {
            byLabel[person.label.lowercased()] = person
            let name = folded(reading.mainText(of: person))
            if !name.isEmpty, byName[name] == nil { byName[name] = person }
        }
    }

    /// Returns one person by name, or several by short id; none when there is no one of that name.
    ///
    /// "leder NAV (D1)" is D1, whatever D1 is called now. Where there is no D1, as in a joint workshop, the name counts.
    func people(_ text: String) -> [Item] {
        if let (name, label) = labelled(text) {
            if let person = byLabel[label.lowercased()] { return [person] }
            if let person = byName[folded(name)] { return [person] }
        }
        if let person = byName[folded(text)] { return [person] }
        let labels = text.split(whereSeparator: \.isWhitespace).map { byLabel[$0.lowercased()] }
        return labels.contains { $0 == nil } ? [] : labels.compactMap { $0 }
    }

    private func labelled(_ text: String) -> (name: String, label: String)? {
        guard text.hasSuffix(")"), let start = text.lastIndex(of: "(") else { return nil }
        let name = String(text[..<start]).trimmed
        // Several, one after the other.
        guard !name.contains(";"), !name.contains("),") else { return nil }
        return (name, String(text[text.index(after: start)...].dropLast()))
    }
}

// MARK: - What checks ask about a group of people

extension Reading {
    /// Whether a word in one of these columns begins with one of these words. Too few rows are not judged.
    func isSomeone(in rows: [Item], _ columns: [ColumnID], _ words: [String]) -> Bool {
        guard rows.count >= Check.Rule.fewestToJudge else { return true }
        let wanted = words.map(folded)
        return rows.contains { row in
            columns.compactMap { text(of: row, in: $0) }.contains { answer in
                answer.split { !$0.isLetter && !$0.isNumber }.contains { word in
                    let key = folded(String(word))
                    return wanted.contains { key.hasPrefix($0) }
                }
            }
        }
    }

    /// Returns the answer that is in more than so many per cent of the rows, and in how many; none when there is none.
    func dominant(in rows: [Item], _ column: ColumnID, above percent: Int) -> [(answer: String, count: Int)] {
        guard rows.count >= Check.Rule.fewestToJudge else { return [] }
        var counts: [String: Int] = [:]
        for answer in rows.compactMap({ text(of: $0, in: column) }) where !Answer.isUnknown(answer) {
            counts[answer, default: 0] += 1
        }
        return counts.filter { $0.value > 1 && $0.value * 100 > rows.count * percent }
            .sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { ($0.key, $0.value) }
    }

    /// Returns the people who were there once that their group met, and not the last time. They are named until they
    /// come again, or somebody says that they have left: strikes them, or sets the question aside.
    ///
    /// A group has met when any of it was there: who is in the steering group is not missed where the others work.
    func dropped(from rows: [Item], in column: ColumnID, of tool: Tool) -> [Item] {
        guard rows.count > 1, let day = tool.form?.rowColumns.first(where: { $0.kind == .date }) else { return [] }
        let there = byDay(rows, day).map { people(in: $0.text(column) ?? "").known.map(\.id) }
        let groups = process.tool(for: .participants).map(self.groups) ?? []
        let dropped = groups.flatMap { group -> [Stamp] in
            let members = Set(group.rows.map(\.id))
            let met = there.filter { !members.isDisjoint(with: $0) }
            guard let last = met.last else { return [] }
            return met.dropLast().joined().filter { members.contains($0) && !last.contains($0) }
        }
        let gone = Set(dropped)
        return participants.filter { gone.contains($0.id) }
    }
}
