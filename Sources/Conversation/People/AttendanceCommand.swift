import Planning

/// The command `/til-stede alle unntatt D2; a guest`, which registers in one line who is there today. Later lines the
/// same day add to it.
struct AttendanceCommand: Command {
    typealias Word = AttendanceWord

    let declaration = CommandDeclaration(
        names: ["til-stede", "present"],
        usage: "/til-stede [alle, NAVN, ID … eller GRUPPE] [unntatt NAVN …] [; GJEST; GJEST]",
        summary: "Fører opp hvem som er til stede i dag.",
        details: [
            "Eksempler: «/til-stede alle», «/til-stede alle unntatt Kari», «/til-stede D1 D3; to fra Husbanken». Et fornavn er nok, eller en annen del av navnet, når bare én heter det.",
            "Kommer noen senere, så skriv «/til-stede Kari»; går noen, «/til-stede ikke Kari». Det gjelder også gjester. Alene vises lista.",
            "«To fra Husbanken» er to gjester uten navn. De telles med, men står ikke i lista når det stemmes med navn.",
        ])

    func run(_ argument: String, in session: inout Session) throws(Problem) -> [Reply] {
        let tool = try session.tool(for: .attendance)
        guard let form = tool.form, let columns = AttendanceColumns(form) else { throw .people(.noTool(.attendance)) }
        if argument.isEmpty { return try session.roll() }
        let call = try session.rollCall(argument)
        return try session.register(call, in: tool, form, columns)
    }

    func completions(in session: Session) -> ArgumentCompletions {
        .words(session.reading.participants.map(\.label) + Word.words)
    }
}

extension Session {
    /// Today as dates are written here: "20.11.2026".
    fileprivate var writtenToday: String {
        let parts = host.time(host.now()).prefix { !$0.isWhitespace }.split(separator: "-")
        return parts.count == 3 ? parts.reversed().joined(separator: ".") : parts.joined(separator: "-")
    }

    /// Returns the attendance registered today; nil when there is none.
    func attendanceToday() -> Attendance? {
        // In a joint file each municipality's own lists are its own.
        let members = reading.members
        let registered = reading.attendance().filter { members.place(of: $0.row) == nil }
        guard !registered.isEmpty else { return nil }
        let today = writtenToday
        let day = UnderstoodDate(today)
        return registered.last { $0.day == today || day != nil && $0.date == day }
    }

    /// Today's list that more names go into. A gathering that the group walks on to on the same day has a list of its own.
    private var listNow: Attendance? { listToday(in: stageNow) }

    /// Returns today's list, as far as a stage may use it.
    func listToday(in stage: Stage?) -> Attendance? {
        guard let today = attendanceToday() else { return nil }
        let (walked, listed) = (stage?.gathering, reading.gathering(of: today)?.number)
        return walked == nil || listed == nil || walked == listed ? today : nil
    }

    fileprivate mutating func roll() throws(Problem) -> [Reply] {
        let people = reading.participants
        let tool = try tool(for: .participants)
        guard !people.isEmpty else { return try askWhoTakesPart(tool) }
        listing.asksRoll = true
        let registered = attendanceToday()
        let none: Message = "Ingen er ført opp som til stede i dag."
        return [
            .result((registered == nil ? paragraph(words.say(none)) : []) + view.roll(people, registered)),
            .guidance([
                line(
                    "Skriv «/til-stede alle», «/til-stede alle unntatt D2» eller navn for \(writtenToday). Gjester skrives etter semikolon: «/til-stede alle; to fra Husbanken»."
                )
            ]),
        ]
    }

    fileprivate mutating func register(
        _ call: RollCall, in tool: Tool, _ form: Form, _ columns: AttendanceColumns
    ) throws(Problem) -> [Reply] {
        let (before, day, group) = (listNow, writtenToday, groupNow(in: form))
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
        let other = form.groupColumn.flatMap { reading.options(of: $0).last { $0.text != name }?.text }
        let when = [name, before?.day ?? day].compactMap { $0 }.joined(separator: ", ")
        let label = labels.last ?? ""
        let registered = Message.sentences(
            counted(whole, when), unnamed(call), apart(call, whole),
            other.map { "Hører det til noe annet, så skriv «/flytt \(label) \($0)»." },
            "Er dagen feil, så skriv «/endre \(label) \(columns.day.name.lowercased()): 3. mai 2027».")
        return acknowledge(labels) + [.guidance([line(registered)])]
    }

    /// Tells which of the guests have no names, and so are not among those who may vote by name.
    private func unnamed(_ call: RollCall) -> Message? {
        let unnamed = call.guests.filter { GuestCount.number(in: $0) > 1 }
        guard !unnamed.isEmpty else { return nil }
        return "\(quoted: unnamed) er uten navn, og står ikke i lista når det stemmes med navn."
    }

    /// Tells which groups "alle" is not of.
    private func apart(_ call: RollCall, _ whole: RollCall) -> Message? {
        let groups = call.isOfAll ? groupsApart(from: whole) : []
        guard let first = groups.first else { return nil }
        return "\(list: groups) er ikke ført. Er de her, så skriv «/til-stede \(first)»."
    }

    private func counted(_ call: RollCall, _ when: String) -> Message {
        let (guests, absent) = (call.guests.map(GuestCount.number).reduce(0, +), call.absent.map(\.label))
        let here: Message =
            guests == 0
            ? "\(when): \(call.present.count) til stede"
            : "\(when): \(call.present.count) til stede og \(guests, one: "én gjest", many: "# gjester")"
        return absent.isEmpty ? "\(here), ingen borte." : "\(here), borte: \(list: absent)."
    }

    /// Writes "leder NAV (D1)": the short id tells who it is, also when two have the same role or one gets another.
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
