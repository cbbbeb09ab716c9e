import Planning
import Publishing
import Screens

/// The proposal of a meeting plan that adds up, by `/agenda foreslå 25 personer 6 timer [fra 09.00] [samling 2]
/// [TOOL…]`. It is shown; `/agenda bruk [NAME]` keeps it.
extension Session {
    /// A plan that was shown, and what its meeting is called unless people say otherwise.
    struct ShownProposal {
        var plan: MeetingProposal
        var name: StoredValue
    }

    mutating func propose(_ argument: String) throws(Problem) -> [Reply] {
        let wish = try wish(argument)
        guard wish.minutes > 0 else { throw incompleteWish }
        guard 30...720 ~= wish.minutes, 1...500 ~= wish.people else {
            throw .time(.notAMeeting(minutes: wish.minutes, people: wish.people))
        }
        let plan = MeetingProposal(
            tools: wish.tools, people: wish.people, minutes: wish.minutes / 5 * 5, start: wish.start)
        listing.proposal = ShownProposal(plan: plan, name: wish.name)
        var guidance: [StyledLine] = []
        if !plan.leftOut.isEmpty {
            let names = plan.leftOut.map(\.name)
            guidance.append(line("Det ble ikke tid til \(choice: names). Ta det hjemme, eller legg til en time."))
        }
        if plan.share < 80 {
            guidance.append(
                line(
                    "Tida er knapp: Verktøyene får \(plan.share) prosent av tida de pleier å ta. Ta gjerne bort noe, eller sett av mer tid."
                ))
        }
        guidance.append(
            line("Skriv /agenda bruk for å legge planen i møteplanen. Den kan endres der, rad for rad."))
        return [.result(view.proposal(plan, parts: plan.parts.map { planned($0, of: plan) })), .guidance(guidance)]
    }

    mutating func keepProposal(_ argument: String) throws(Problem) -> [Reply] {
        guard let proposal = listing.proposal else { throw .time(.noProposal) }
        let meeting = argument.isEmpty ? proposal.name : StoredValue(typed: argument)
        let name = meeting.words
        guard !reading.meetings.contains(where: { $0.name.map(folded) == folded(name) }) else {
            throw .time(.meetingExists(name))
        }
        let parts = proposal.plan.parts.map { planned($0, of: proposal.plan) }
        let labels = try record { draft throws(Problem) in draft.add(parts, to: meeting) }
        listing.proposal = nil
        let kept: Message =
            "Møteplanen for «\(name)» er lagret, med \(parts.count) poster. Skriv hvem som leder hver av dem, og /agenda begynn når møtet begynner."
        return acknowledge(labels) + [.guidance([line(kept)])]
    }

    /// Puts a part of a proposal into words, as it is shown and kept.
    private func planned(_ part: MeetingProposal.Part, of plan: MeetingProposal) -> PlannedPart {
        var planned = PlannedPart(
            what: part.kind.value, minutes: part.minutes, clock: clockText(part.start))
        switch part.kind {
        case .welcome: planned.preparation = StoredValue(.room(people: plan.people, groups: plan.groups))
        case .tool(let tool, isRest: false): describe(tool, of: plan, in: &planned)
        case .pause, .lunch, .open, .closing, .tool: break
        }
        return planned
    }

    private func describe(_ tool: Tool, of plan: MeetingProposal, in planned: inout PlannedPart) {
        planned.why = firstStep(tool.guidance.why)
        let agenda = process.gatherings.flatMap(\.agenda).first { $0.tool == tool.id }
        planned.how = agenda?.how ?? firstStep(tool.guidance.how)
        let counts = [("{deltakere}", String(plan.people)), ("{grupper}", String(plan.groups))]
        let things = (tool.guidance.preparation + tool.guidance.equipment).map { $0.counting(counts) }
        planned.preparation = things.isEmpty ? nil : StoredValue(typed: things.joined(separator: "; "))
    }
}

// MARK: - What is wished for

extension Session {
    private var incompleteWish: Problem {
        .incomplete(usage: words.say("/agenda foreslå 25 personer 6 timer [fra 09.00] [samling 2] [VERKTØY …]"))
    }

    private func wish(_ argument: String) throws(Problem) -> MeetingWish {
        var wish = try MeetingWish(argument, of: process, usage: incompleteWish)
        complete(&wish)
        return wish
    }

    /// Fills in what was not said: those who take part, and what is not done yet in the next gathering.
    private func complete(_ wish: inout MeetingWish) {
        if wish.people == 0 {
            let participants = process.tool(for: .participants).map { timeline.workshop.items(in: $0.id).count } ?? 0
            wish.people = participants > 0 ? participants : 6
        }
        let gathering = wish.gathering ?? (wish.tools.isEmpty ? nextGathering : nil)
        if let gathering, wish.tools.isEmpty {
            // Not the form for the plan before this one, when there was none.
            let ofUse = Set(reading.tools.map(\.id))
            let tools = gathering.tools.filter(ofUse.contains).compactMap(process.tool)
            let open = tools.filter { reading.progress(of: $0).state != .done }
            wish.tools = open.isEmpty ? tools : open
        }
        let code = gathering.map(process.meeting(of:)) ?? today.map { .meeting($0) }
        if let code { wish.name = StoredValue(code) }
    }
}

extension String {
    /// Puts words or numbers in places such as `{deltakere}` and `{grupper}`.
    func counting(_ places: [(String, String)]) -> String {
        places.reduce(self) { text, place in
            text.split(separator: place.0, omittingEmptySubsequences: false).joined(separator: place.1)
        }
    }
}

extension MeetingProposal.Part.Kind {
    /// The name of the part.
    fileprivate var value: StoredValue {
        switch self {
        case .welcome: StoredValue(.part(.welcome))
        case .pause: StoredValue(.part(.pause))
        case .lunch: StoredValue(.part(.lunch))
        case .open: StoredValue(.part(.open))
        case .closing: StoredValue(.part(.closing))
        case .tool(let tool, let isRest): isRest ? StoredValue(.rest(tool: tool.name)) : StoredValue(typed: tool.name)
        }
    }
}

extension ActionDraft {
    /// Adds a meeting, row by row. Columns that the form does not have are passed over.
    @discardableResult
    mutating func add(_ parts: [PlannedPart], to meeting: StoredValue) -> [Stamp] {
        guard let tool = reading.process.tool(for: .agenda), let form = tool.form else { return [] }
        return parts.map { part in
            let row = addRow(to: tool, form, group: meeting)
            let texts: [(ColumnID, String?)] = [
                (MeetingColumn.clock, part.clock), (MeetingColumn.why, part.why), (MeetingColumn.how, part.how),
                (MeetingColumn.minutes, part.minutes.map(String.init)),
            ]
            let cells: [(ColumnID, StoredValue?)] =
                [(form.main, part.what)] + texts.map { ($0, $1.map { StoredValue(typed: $0) }) }
                + [(MeetingColumn.preparation, part.preparation)]
            for (column, value) in cells {
                if let value, form.column(column) != nil { assign(.field(row, column: column), value) }
            }
            return row
        }
    }
}
