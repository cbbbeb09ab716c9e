import Planning

/// `/til-stede alle unntatt D2; a guest`: who is there today, in one line. Later lines the same day add to it.
struct AttendanceCommand: Command {
    let declaration = CommandDeclaration(
        names: ["til-stede", "present"], usage: "/til-stede [alle, ID … eller GRUPPE] [unntatt ID …] [; GJEST; GJEST]",
        summary: "Fører opp hvem som er til stede i dag.",
        details: [
            "Eksempler: «/til-stede alle», «/til-stede alle unntatt D2», «/til-stede D1 D3; to fra Husbanken».",
            "Kommer noen senere, så skriv «/til-stede D2»; går noen, «/til-stede ikke D2». Alene vises lista.",
        ])

    func run(_ argument: String, in session: inout Session) throws(Problem) -> [Reply] {
        let tool = try session.tool(for: .attendance)
        guard let form = tool.form, let columns = AttendanceColumns(form) else { throw .people(.noTool(.attendance)) }
        if argument.isEmpty { return try session.roll() }
        let call = try session.rollCall(argument)
        return try session.register(call, in: tool, form, columns)
    }

    func completions(in session: Session) -> ArgumentCompletions {
        .words(session.reading.participants.map(\.label) + [RollCall.everybody] + RollCall.except)
    }
}

/// Who is there and who is not, as one line says it.
private struct RollCall {
    static let everybody = "alle"
    static let except = ["unntatt", "ikke", "uten"]

    var present: [Item] = []
    var absent: [Item] = []
    var guests: [String] = []

    mutating func add(_ people: [Item], arePresent: Bool) {
        let ids = Set(people.map(\.id))
        present.removeAll { ids.contains($0.id) }
        absent.removeAll { ids.contains($0.id) }
        if arePresent { present += people } else { absent += people }
    }
}

extension Session {
    /// Today as dates are written here: "20.11.2026".
    fileprivate var writtenToday: String {
        let parts = ports.time(ports.now()).prefix { !$0.isWhitespace }.split(separator: "-")
        return parts.count == 3 ? parts.reversed().joined(separator: ".") : parts.joined(separator: "-")
    }

    /// What was registered today; nil when nothing was.
    func attendanceToday() -> Attendance? {
        let today = writtenToday
        let day = UnderstoodDate(today)
        return reading.attendance().last { $0.day == today || day != nil && $0.date == day }
    }

    fileprivate func roll() throws(Problem) -> [Reply] {
        let people = reading.participants
        let tool = try tool(for: .participants)
        guard !people.isEmpty else { throw .people(.nobodyYet(tool: tool.id)) }
        let registered = attendanceToday()
        return [
            .result((registered == nil ? phraseLines(.nobodyToday) : []) + view.roll(people, registered)),
            .guidance([line(.people(.howToRegister(today: writtenToday)))]),
        ]
    }

    /// Those who are counted on: the first group of the form, or all when it has no groups.
    private var expected: [Item] {
        process.tool(for: .participants).flatMap { reading.groups(of: $0).first { !$0.rows.isEmpty }?.rows } ?? []
    }

    fileprivate func rollCall(_ argument: String) throws(Problem) -> RollCall {
        let parts = argument.split(separator: ";", omittingEmptySubsequences: false).map { String($0).trimmed }
        var call = RollCall(guests: parts.dropFirst().filter { !$0.isEmpty })
        var arePresent = true
        for word in separated(parts[0]) {
            if RollCall.except.contains(folded(word)) {
                arePresent = false
            } else {
                call.add(try people(named: word), arePresent: arePresent)
            }
        }
        return call
    }

    /// Everybody, one by short id, or a group by the beginning of its name.
    private func people(named word: String) throws(Problem) -> [Item] {
        if folded(word) == RollCall.everybody {
            let tool = try tool(for: .participants)
            guard !expected.isEmpty else { throw .people(.nobodyYet(tool: tool.id)) }
            return expected
        }
        if let person = reading.participants.first(where: { $0.label.lowercased() == word.lowercased() }) {
            return [person]
        }
        let groups = process.tool(for: .participants).map(reading.groups) ?? []
        let named = groups.compactMap { group in group.name.map { Named(group, names: [$0]) } }
        switch lookup(word, among: named) {
        case .found(let group) where group.rows.isEmpty: throw .people(.nobodyIn(group: group.name ?? word))
        case .found(let group): return group.rows
        case .ambiguous(let names): throw .ambiguous(word, among: names)
        case .unknown:
            let known = reading.participants.map(\.label) + named.map { $0.names[0] }
            throw .people(.unknownPerson(word, nearest: nearest(to: word, among: known)))
        }
    }
}

// MARK: - Writing it

extension Session {
    fileprivate mutating func register(
        _ call: RollCall, in tool: Tool, _ form: Form, _ columns: AttendanceColumns
    ) throws(Problem) -> [Reply] {
        let (before, day, group) = (attendanceToday(), writtenToday, groupNow(in: form))
        let whole = joined(call, to: before)
        let (present, absent) = (names(of: whole.present) + whole.guests, names(of: whole.absent))
        let labels = try record { draft throws(Problem) in
            let row = before?.row.id ?? draft.addRow(to: tool, form, group: group)
            if before == nil {
                let code = UnderstoodDate(day)?.end.map { Code.figures($0) }
                draft.assign(
                    .field(row, column: columns.day.id), code.map { StoredValue($0) } ?? StoredValue(typed: day))
            }
            draft.write(present, in: columns.present, of: row)
            if let column = columns.absent { draft.write(absent, in: column, of: row) }
            if let item = before?.row { draft.acknowledge(item) }
        }
        let name = attendanceToday().flatMap { today in form.groupedBy.flatMap { reading.text(of: today.row, in: $0) } }
        let registration = Registration(
            label: labels.last ?? "", gathering: name, day: before?.day ?? day, present: whole.present.count,
            guests: whole.guests.count, absent: whole.absent.map(\.label),
            other: form.groupColumn.flatMap { reading.options(of: $0).last { $0.text != name }?.text },
            dayColumn: columns.day.name)
        return acknowledge(labels) + [.guidance([line(.people(.registered(registration)))])]
    }

    /// What was registered before, with what is said now. Whoever is counted on and not there is absent.
    private func joined(_ call: RollCall, to before: Attendance?) -> RollCall {
        var whole = RollCall(
            present: before?.present ?? [], absent: before?.absent ?? [], guests: before?.guests ?? [])
        whole.add(call.absent, arePresent: false)
        whole.add(call.present, arePresent: true)
        whole.guests += call.guests.filter { !whole.guests.contains($0) }
        let here = Set(whole.present.map(\.id))
        if expected.contains(where: { here.contains($0.id) }) {
            whole.add(expected.filter { !here.contains($0.id) }, arePresent: false)
        }
        return whole
    }

    /// "leder NAV (D1)": the short id tells who it is, also when two have the same role or one gets another.
    private func names(of people: [Item]) -> [String] {
        people.map { person in
            let name = reading.mainText(of: person)
            return name.isEmpty || name.contains(";") ? person.label : "\(name) (\(person.label))"
        }
    }
}

extension ActionDraft {
    fileprivate mutating func write(_ names: [String], in column: Column, of row: Stamp) {
        let text = names.joined(separator: Reading.betweenNames)
        if text != workshop.item(row)?.text(column.id) ?? "" { assign(.field(row, column: column.id), text) }
    }
}
