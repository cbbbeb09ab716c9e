import Documents
import Planning

/// The meeting that the minutes are of: when it was, who was there, and how the agenda ran.
extension GatheringContext {
    var meeting: [String: ContextValue] {
        [
            "når": .text(held.flatMap(when) ?? ""), "møte": .list(held?.attendance.map(answers) ?? []),
            "parkert": .list(parked.map(source.link)),
        ]
    }

    /// The agenda: as it ran, with the time of each part, else as the process has it.
    var agenda: DocumentTable {
        guard let meeting = held?.meeting else { return planned }
        let columns: [DocumentTable.Column] = [
            .init(source.say("Klokka"), width: 3), .init(source.say("Hva"), width: 8),
            .init(source.say("Hvordan"), width: 6), .init(source.say("Minutter"), width: 4),
        ]
        return DocumentTable(columns: columns, rows: parts(of: meeting).map(row))
    }

    /// Returns the parts to tell of: not one that no one took up, as its tool was left for another that asks nearly the same.
    func parts(of meeting: Meeting) -> [Meeting.Part] {
        meeting.parts.filter { part in
            let isLeft = part.began == nil || part.isSkipped
            return !(isLeft && toolOpened(by: part).map(reading.isReplaced) ?? false)
        }
    }

    /// Whether something was said with the tool of a part that the clock was not set for, so that it was taken up. Of
    /// several parts with the same tool, one that has begun is what was taken up.
    func isTakenUp(_ part: Meeting.Part) -> Bool {
        guard part.began == nil || part.isSkipped, let meeting = held?.meeting, let tool = toolOpened(by: part) else {
            return false
        }
        return hasContribution(in: tool) && !reading.isOpened(tool, in: meeting)
    }

    private func toolOpened(by part: Meeting.Part) -> Tool? { reading.process.toolOpened(byPart: part.what) }

    private var planned: DocumentTable {
        DocumentTable(
            columns: [
                .init(source.say("Hva"), width: 8), .init(source.say("Hvordan"), width: 8),
                .init(source.say("Minutter"), width: 3),
            ],
            rows: reading.agenda(of: gathering).map { item in
                [.init(item.what), .init(item.how ?? ""), .init(item.minutes.map(String.init) ?? "")]
            })
    }

    private func row(_ part: Meeting.Part) -> [DocumentTable.Cell] {
        let how = source.reading.workshop.item(part.id)?.text(MeetingColumn.how)
        return [.init(clock(part)), .init(part.what), .init(how ?? ""), .init(minutes(part))]
    }

    private func clock(_ part: Meeting.Part) -> String {
        if isTakenUp(part) { return source.say("tatt opp") }
        if part.isSkipped { return source.say("hoppet over") }
        guard let began = part.began else { return source.say("ikke tatt opp") }
        return began.clock + (part.ended.map { "–" + $0.clock } ?? "")
    }

    /// Returns the minutes it took and, when they are others, those that were planned.
    private func minutes(_ part: Meeting.Part) -> String {
        guard !part.isSkipped, let began = part.began, let ended = part.ended else {
            return part.planned.map { source.say("(planlagt \($0))") } ?? ""
        }
        guard let planned = part.planned, planned != ended - began else { return String(ended - began) }
        return source.say("\(ended - began) (planlagt \(planned))")
    }

    /// Returns the day, and the time of day when a clock was followed: "3. november 2026, klokka 10:02–14:40".
    private func when(_ held: HeldMeeting) -> String? {
        guard let day = held.day else { return held.attendance?.day }
        guard let began = held.began else { return source.say("\(day)") }
        guard let ended = held.meeting?.parts.compactMap(\.ended).max() else {
            return source.say("\(day), fra klokka \(began.clock)")
        }
        return source.say("\(day), klokka \(began.clock)–\(ended.clock)")
    }

    /// Returns what the form for attendance says of the meeting, column by column: people by name. The day is told
    /// beside it.
    private func answers(_ attendance: Attendance) -> [ContextValue] {
        guard let form = source.reading.process.tool(for: .attendance)?.form else { return [] }
        let columns = form.rowColumns.filter { $0.kind != .date }
        return columns.compactMap { column in
            guard let text = source.reading.text(of: attendance.row, in: column.id) else { return nil }
            return .map([
                "navn": .text(column.name),
                "svar": .text(column.kind == .person ? names(in: text) : text),
            ])
        }
    }

    /// Returns the people an answer is about by their names, and never by short ids alone.
    private func names(in text: String) -> String {
        let (known, others) = source.reading.people(in: text)
        let names = known.map(source.name(ofPerson:)) + others
        return names.isEmpty ? text : names.joined(separator: Reading.betweenNames)
    }

    /// The points that were put aside at the meeting, and that no one has taken up since.
    private var parked: [Item] {
        source.reading.parked.filter { scope.isWithin($0.time) || held == nil && scope.isOutside($0.time) }
    }
}

extension ContextSource {
    /// Returns the name of somebody who takes part: what the row is known by, else the first thing that it says.
    func name(ofPerson person: Item) -> String {
        let name = reading.mainText(of: person)
        return name.isEmpty ? say("deltaker uten navn (\(person.label))") : name
    }
}
