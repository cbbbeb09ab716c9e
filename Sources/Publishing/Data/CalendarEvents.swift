import Documents
import Language
import Planning

/// The dates in a tool that are understood, for calendars. Nothing here knows one tool from another:
///
/// - a column of dates gives whole days; in the measures of the plan the deadline alone, which is the last day;
/// - a column of months (a number called "Måned") gives whole months, when it is told which month is the first;
/// - a column of minutes (a number called "… min") makes its rows parts of a meeting, whose day is in the name of
///   the meeting: "Åpent møte 3. mars 2027".
struct CalendarEvents {
    let reading: Reading
    let say: Language
    /// The first month of the work.
    let start: UnderstoodDate?

    func events(of tool: Tool) -> [CalendarEvent] {
        // What is reported is of the measures, whose deadlines are told with them.
        guard let form = tool.form, tool.id != reading.process.tool(for: .followUp)?.id else { return [] }
        let columns = CalendarEvents.dated(form, isPlan: tool.id == reading.process.tool(for: .progress)?.id)
        if let minutes = columns.first(where: \.countsMinutes) {
            return reading.groups(of: tool).compactMap { meeting($0, form, minutes) }
        }
        let rows = reading.rows(of: tool)
        let isPlan = tool.id == reading.process.measures
        let reported = isPlan ? followedUp : [:]
        return columns.flatMap { column in
            rows.filter { !column.countsMonths || !hasDay($0, columns) }.compactMap { row in
                // What is done needs no deadline, and what is postponed has a new one.
                guard reported[row.id]?.isOpen ?? true else { return nil }
                let new = column.id == form.deadline?.id ? reported[row.id]?.newDeadline : nil
                return self.days(row, column, isDeadline: isPlan, instead: new).map { days in
                    event(row, column, form, days.isDeadline, .days(days.first, through: days.last))
                }
            }
        }
    }

    /// Returns the columns whose dates are ahead. What is filled in later is what happened; but the deadlines of a
    /// progress plan are ahead.
    private static func dated(_ form: Form, isPlan: Bool) -> [Column] {
        form.columns.filter { !$0.isLater || isPlan && $0.id == form.deadline?.id }
    }
}

// MARK: - Days

extension CalendarEvents {
    private typealias Days = (first: CalendarDay, last: CalendarDay, isDeadline: Bool)

    private var followedUp: [Stamp: FollowUp.Measure] {
        Dictionary(firsts: (reading.followUp()?.measures ?? []).map { ($0.item.id, $0) })
    }

    private func days(_ row: Item, _ column: Column, isDeadline: Bool, instead: String? = nil) -> Days? {
        guard let text = instead ?? row.text(column.id) else { return nil }
        if column.countsMonths { return month(text) }
        guard column.kind == .date, let date = UnderstoodDate(text), !date.isRecurring, let end = date.end else {
            return nil
        }
        guard let first = date.start, !isDeadline else { return (end, end, true) }
        return (first, end, false)
    }

    /// Whether the row says a day of its own; then its month does not give an event besides.
    private func hasDay(_ row: Item, _ columns: [Column]) -> Bool {
        columns.contains { $0.kind == .date && days(row, $0, isDeadline: false) != nil }
    }

    private func month(_ text: String) -> Days? {
        let count = MonthCount(start: start?.start)
        guard let months = count.span(text), let first = count.day(ofMonth: months.lowerBound),
            let last = count.lastDay(ofMonth: months.upperBound)
        else { return nil }
        return (first, last, false)
    }

    private func event(
        _ row: Item, _ column: Column, _ form: Form, _ isDeadline: Bool, _ when: CalendarEvent.When
    ) -> CalendarEvent {
        let text = reading.mainText(of: row)
        let details = form.columns.compactMap { other -> String? in
            guard other.id != form.main, let answer = reading.text(of: row, in: other.id) else { return nil }
            return "\(other.name): \(answer)"
        }
        return CalendarEvent(
            id: id("\(row.id)-\(column.id.text.asciiOnly)"), title: isDeadline ? say("Frist: \(text)") : text,
            details: (details + [row.label]).joined(separator: "\n"), when: when)
    }

    /// Returns the identity of an event; that of the workshop makes it one of its kind in the world.
    private func id(_ item: String) -> String {
        "\(reading.workshop.facts[Fact.id]?.value?.asciiOnly ?? "0")-\(item)@boplan"
    }
}

// MARK: - Meetings

extension CalendarEvents {
    /// Returns a meeting whose name ends in its day: the minutes of its parts are how long it lasts, and the first
    /// clock among their answers is when it begins.
    private func meeting(_ group: Reading.Group, _ form: Form, _ minutes: Column) -> CalendarEvent? {
        guard let name = group.name, let day = CalendarEvents.day(in: name), let first = group.rows.first else {
            return nil
        }
        let length = group.rows.compactMap { $0.text(minutes.id).flatMap { Int($0) } }
            .filter { (1...1440).contains($0) }.reduce(0, +)
        let clock = form.rowColumns.lazy.filter { $0.kind == .text }
            .compactMap { first.text($0.id).flatMap { CalendarEvents.clock($0, on: day) } }.first
        let agenda = group.rows.map { row in
            [row.text(minutes.id).map { "\($0) min" }, reading.mainText(of: row)].compactMap { $0 }
                .joined(separator: ": ")
        }
        let when =
            clock.map { CalendarEvent.When.time(day, hour: $0.hour, minute: $0.minute, minutes: max(length, 1)) }
            ?? .days(day, through: day)
        return CalendarEvent(
            id: id("\(first.id)"), title: name, details: agenda.joined(separator: "\n"), when: when)
    }

    /// Reads the day of a meeting, "Åpent møte 3. mars 2027": the longest end of the name that is one day.
    static func day(in name: String) -> CalendarDay? {
        let words = name.split(separator: " ")
        return words.indices.lazy.compactMap { index -> CalendarDay? in
            let date = UnderstoodDate(words[index...].joined(separator: " "))
            guard let date, !date.isRecurring, date.start == date.end else { return nil }
            return date.start
        }.first
    }

    /// Reads when a meeting begins: "18.00", "kl. 18.00", "18.00–18.30".
    private static func clock(_ text: String, on day: CalendarDay) -> LocalTime? {
        let words = text.split { $0 == " " || $0 == "–" || $0 == "-" }
        guard let word = words.first(where: { $0.first?.isNumber ?? false }) else { return nil }
        return LocalTime("\(day)T\(word)")
    }
}

extension Column {
    fileprivate var countsMonths: Bool {
        kind == .number && ["måned", "månad", "month"].contains(name.lowercased())
    }

    fileprivate var countsMinutes: Bool {
        let last = name.lowercased().split { !$0.isLetter }.last
        return kind == .number && (last == "min" || last == "minutter" || last == "minutt")
    }
}

extension String {
    /// The letters and digits of ASCII, which an identity is best kept to; a hyphen for all else.
    fileprivate var asciiOnly: String {
        String(map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "-" })
    }
}
